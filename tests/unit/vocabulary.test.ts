import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GUIDE_IDS } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { inOneLine, stepText } from '../../shared/messages/fr/steps.ts';
import { FRENCH_TEXTS as TEXTS } from '../support/french-texts.ts';

/** The last column of the table in docs/vocabulaire.md: names that a thing has elsewhere. */
const REFUSED: readonly string[] = readFileSync('docs/vocabulaire.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| nous disons'))
  .flatMap((line) => line.split('|')[3]?.split(',') ?? [])
  .map((word) => word.trim().replaceAll("'", '’'))
  .filter((word) => word !== '–' && word !== '');

/** A whole word, or several: not a part of a longer one. */
const isIn = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'iu').test(text.replaceAll('\u00a0', ' '));

/** Words of technicians. */
const TECHNICAL = /PC\/SC|\bATR\b|\bGALSS\b|\bJSON\b|\bAPDU\b|PKCS|minidriver|NativeMessaging/;

/** Tables that technicians read: the command line, notes of the report, what doctor says of manifests. */
const FOR_TECHNICIANS = [
  'command-line',
  'readers',
  'probes',
  'browser-links',
  'installer',
  'support-details',
  'technicians',
];

/** Where the card is known to say ADELI before the words are shown. */
const OF_ADELI_CARDS = [/^evidenceText\.idKind\.adeli$/, /^routeText\.reasons\.adeli-card-only$/];

/** The one button that is called otherwise than « Ça ne marche pas »: what is to be read before a code is typed again. */
const AFTER_WRONG_CODE = 'Voir l’aide';

/** Names that others have given, between French quotation marks, stand as they are. */
const ownWords = (text: string): string => text.replace(/«[^»]*»/g, '«»');

describe('every French text', () => {
  it.each(REFUSED)('does not say "%s"', (word) => {
    expect(TEXTS.filter(({ text }) => text !== AFTER_WRONG_CODE && isIn(ownWords(text), word))).toEqual([]);
  });

  it('speaks of an extension of ours only by its whole name', () => {
    const ours = /[lL]’extension(?! (?:CPS|de la carte|du Compagnon))/;
    expect(TEXTS.filter(({ file, text }) => !FOR_TECHNICIANS.includes(file) && ours.test(text))).toEqual([]);
  });

  it('for pharmacists holds no word of technicians', () => {
    const against = TEXTS.filter(({ file, text }) => !FOR_TECHNICIANS.includes(file) && TECHNICAL.test(ownWords(text)));
    expect(against).toEqual([]);
  });

  it('says ADELI only where the card does', () => {
    const against = TEXTS.filter(
      ({ key, text }) => /ADELI/.test(text) && !OF_ADELI_CARDS.some((known) => known.test(key)),
    );
    expect(against).toEqual([]);
  });
});

describe('a step', () => {
  const STEPS = GUIDE_IDS.flatMap((id) => GUIDES[id].steps);
  const wordsOf = ({ id }: (typeof STEPS)[number]): readonly string[] => {
    const { title, help, note = '' } = stepText[id];
    return `${title}. ${inOneLine(help)} ${note}`.split(/(?<=[.?!])\s/);
  };

  it('is clicked on a computer, and pressed on a phone', () => {
    const onPhone = STEPS.filter(({ place }) => place === 'phone').flatMap(wordsOf);
    const onComputer = STEPS.filter(({ place }) => place !== 'phone').flatMap(wordsOf);
    expect(onPhone.filter((sentence) => /cliqu/i.test(sentence))).toEqual([]);
    expect(
      onComputer.filter((sentence) => /appuy/i.test(sentence) && !/téléphone|application/i.test(sentence)),
    ).toEqual([]);
  });
});

describe('the rule', () => {
  it.each([
    ['Fermez le logiciel d’officine.', 'logiciel d’officine'],
    ['La voie conseillée', 'voie'],
    ['Notre aide ne s’affiche pas', 'notre aide'],
    ['Nous ne savons pas', 'nous'],
  ])('finds in %j what is called otherwise', (text, word) => {
    expect(REFUSED).toContain(word);
    expect(isIn(text, word)).toBe(true);
  });

  it('leaves a part of another word alone', () => {
    expect(isIn('Le programme d’aide', 'l’aide')).toBe(false);
    expect(isIn('Connus de l’Ordre', 'nous')).toBe(false);
  });
});
