import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_WORDS } from '../../extension/locate/teach/code-words.ts';
import { createMask } from '../../extension/locate/teach/mask.ts';
import { maskedWords } from '../../extension/locate/teach/mask-fingerprint.ts';
import { dotsOf } from '../../extension/locate/teach/snapshot.ts';
import { fold } from '../../extension/locate/text/fold.ts';
import { wordsOfPattern } from '../../shared/guides/words/pattern-words.ts';
import { guideVocabulary } from '../../shared/guides/words/vocabulary.ts';

const vocabulary = guideVocabulary();
const mask = createMask(vocabulary);

describe('the words of a pattern', () => {
  it.each([
    ['identifi(?:er|ez)', ['identifier', 'identifiez']],
    ['activites?', ['activite', 'activites']],
    ["l'espace (?:pharmacien )?prive", ['l', 'espace', 'pharmacien', 'prive']],
    ['e-?mail', ['e', 'mail']],
    ['deleg[a-z]*', []],
    ['comment .*', ['comment']],
    ['oppos(?!ition dupont)er', ['opposer']],
    ['^(?:bonjour|salut) (?!!).*', ['bonjour', 'salut']],
  ])('are those it names, and nothing where it lets anything stand: %s', (pattern, words) => {
    expect([...new Set(wordsOfPattern(pattern))].sort()).toEqual([...words].sort());
  });
});

describe('what is kept of a page', () => {
  it.each([
    ["Modifier l'", 'modifier'],
    [`${'modifier '.repeat(8)}coordonnées`, `${'modifier '.repeat(8)}`.trim()],
    ['Modifier e-Dupont', 'modifier'],
  ])('is masked to the end at once, where folding or a cut leaves a piece of a word: %s', (text, masked) => {
    expect(maskedWords(mask, text)).toBe(masked);
    expect(maskedWords(mask, masked)).toBe(masked);
  });

  it.each([
    ['Modifier mes coordonnées', 'Modifier mes coordonnées'],
    ['Bonjour Marie DUPONT', 'Bonjour ····· ······'],
    ['Fiche de Marie Dupont', 'Fiche de ····· ······'],
    ['fiche de marie dupont', 'fiche de ····· ······'],
    ['Activité n° 10101234567', 'Activité n° ········'],
    ['Écrire à jean.dupont@exemple.fr', 'Écrire à ········'],
    ["L'adresse de J. D. Martin", "L'adresse de ·. ·. ······"],
    ['Du\u200bpont', '·······'],
    ['Mo\u00addifier la fi\u200bche', 'Modifier la fiche'],
    ['𝐃𝐮𝐩𝐨𝐧𝐭', '········'],
    ['Jeton AB12-carte-9F', '····· ········'],
    ['Étape 2, carte-2', 'Étape ·, carte-·'],
    [`Activer ${'▓░'.repeat(40)}`, 'Activer '],
    ['Titulaire : Modifier Page', 'Titulaire : ········ ····'],
    ['Pharmacie du Centre', 'Pharmacie ·· ······'],
    ['M. Carte', '·. ·····'],
    ['M’authentifier par carte', 'M’authentifier par carte'],
    ['Bonjour Page', 'Bonjour ····'],
    ['Fiche de PAGE', 'Fiche de ····'],
    ['S’identifier avec PROSANTECONNECT', 'S’identifier avec PROSANTECONNECT'],
    ['Mes Coordonnées Professionnelles', 'Mes ········ ········'],
    ['né le 04/05/1962', 'né le ··/··/····'],
  ])('are the words that are ours, of the others dots: %s', (text, masked) => {
    expect(mask.words(text)).toBe(masked);
  });

  it('keeps of running text only that there are words', () => {
    expect(dotsOf('12 rue de la République')).toBe('·· ··· ·· ·· ········');
  });

  it.each([
    ['/fiche/10101234567?jeton=abc', '/fiche/········'],
    ['/fiche/marie%20dupont', '/fiche/····· ······'],
    ['https://dupont.example.org/loc_fr/default/donnees', '/······/default/donnees'],
    ['javascript:ouvrir(42)', 'javascript:'],
    ['mailto:a@b.fr', 'mailto:'],
    ['dupont:ouvrir', 'x:'],
    ['#icon-edit', '#icon-edit'],
    ['#dupont', '#xxxxxx'],
  ])('keeps where a link leads, not whom it is about: %s', (address, masked) => {
    expect(mask.address(address)).toBe(masked);
  });

  it.each([
    ['btn-edit', 'btn-edit', 'btn-edit'],
    ['col-md-6', 'col-md-6', 'col-md-6'],
    ['user-dupont', 'user-xxxxxx', ''],
    ['ficheMartin', 'ficheXxxxxx', ''],
    ['f10101234567', 'x0', ''],
    ['btn-a1b2c3', 'btn-xxxxxx', ''],
    ['tel-06-12-34', 'tel-06-0-0', ''],
  ])('keeps names in code whose parts are known, of others the shape: %s', (name, shape, code) => {
    expect(mask.shape(name).toLowerCase()).toBe(shape.toLowerCase());
    expect(mask.code(name)).toBe(code);
  });
});

/** The given names and surnames that most people in France have (INSEE), and some that look like words of the pages. */
const NAMES = `
  marie jean pierre michel andre philippe nathalie isabelle catherine sylvie francoise monique nicolas
  christophe laurent valerie sandrine stephanie celine julie thomas alexandre camille lea emma louise gabriel
  raphael martin bernard thomas petit robert richard durand dubois moreau laurent simon michel lefebvre leroy
  roux david bertrand morel fournier girard bonnet dupont lambert fontaine rousseau vincent muller lefevre faure
  andre mercier blanc guerin boyer garnier chevalier francois legrand gauthier garcia perrin robin clement morin
  nicolas henry roussel mathieu gautier masson marchand duval denis dumont marie lemaire noel meyer dufour
  meunier brun blanchard giraud joly riviere lucas brunet gaillard barbier arnaud martinez gerard roche renard
  schmitt roy leroux colin vidal caron picard roger fabre aubert lemoine renaud dumas lacroix olivier philippe
  bourgeois pierre benoit rey leclerc payet rolland leclercq guillaume lecomte lopez jean dupuy guillot hubert
  berger carpentier sanchez dupuis moulin louis deschamps huet vasseur perez boucher fleury royer klein jacquet
  adam paris poirier marty aubry guyot carre charles renault charpentier menard maillard baron bertin bailly
  herve schneider fernandez le collet leger bouvier julien prevost millet perrot daniel cousin germain breton
  besson langlois remy pelletier leveque perrier leblanc barre lebrun marchal weber mallet hamon boulanger jacob
  monnier michaud rodriguez guichard gillet etienne grondin poulain tessier chevallier collin chauvin bouchet
  gay lemaitre benard marechal humbert reynaud antoine hoarau perret barthelemy cordier pichon lejeune gilbert
  lamy delaunay pasquier carlier laporte pharmacienne`;

it('no frequent name is a word of the vocabulary, but those that are words of the pages themselves', () => {
  const kept = [...new Set(NAMES.trim().split(/\s+/))].filter((name) => vocabulary.has(name));
  expect(kept).toEqual(['carre', 'le']);
});

it('none of 300 words of the guides stays after a civility, a title or a pharmacy, as the name that it may be', () => {
  const surnames = [...vocabulary].filter((word) => /^[a-z]{4,}$/.test(word)).slice(0, 300);
  expect(surnames).toHaveLength(300);
  const kept = surnames.flatMap((name) => {
    const written = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return ['Mme', 'M.', 'Dr', 'Docteur', 'Titulaire :', 'Pharmacie', 'Officine']
      .flatMap((before) => [
        `${before} ${written}`,
        `${before} ${name.toUpperCase()}`,
        `Fiche de ${before} Zorblax ${written}`,
      ])
      .filter(
        (text) =>
          fold(mask.words(text))
            .split(/[^a-z]+/)
            .slice(1)
            .includes(name) && !/^(?:fiche|de)$/.test(name),
      );
  });
  expect(kept).toEqual([]);
});

/** Words of code (a class "shell") and ours in other accents ("çrée") are let through too: drawing letters finds one in a few hundred runs. */
const codeWords = new Set(Object.values(CODE_WORDS).flatMap((words) => words.split(' ')));

const unknown = fc
  .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzàéèçœ'), { minLength: 4, maxLength: 14 })
  .map((letters) => letters.join(''))
  .filter((name) => !vocabulary.has(fold(name)) && !codeWords.has(name) && !/xxx/.test(name));

it('whatever is around it, a word that is not ours comes out of nothing', () => {
  fc.assert(
    fc.property(unknown, fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (name, before, after) => {
      // A name in code has no blanks: what stands before them may make a word of ours with it ("C reez").
      fc.pre(!vocabulary.has(fold(`${before}${name}`.replace(/\W/g, ''))));
      for (const text of [`${before} ${name} ${after}`, `${before}-${name}`, `fiche_${name}`, `/a/${name}/b`])
        for (const kept of [mask.words(text), mask.shape(text), mask.code(text), mask.address(text)])
          expect(kept.toLowerCase()).not.toContain(name);
    }),
    { numRuns: 500 },
  );
});

it('no run of three digits comes out of anything', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z\d ./-]{0,20}\d{3,12}[a-z\d ./-]{0,20}$/), (text) => {
      for (const kept of [mask.words(text), mask.shape(text), mask.code(text), mask.address(text)])
        expect(kept).not.toMatch(/\d{3}/);
    }),
    { numRuns: 500 },
  );
});
