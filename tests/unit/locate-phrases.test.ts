import { describe, expect, it } from 'vitest';
import { fold } from '../../extension/locate/text/fold.ts';
import { phraseAgreement } from '../../extension/locate/text/phrases.ts';
import type { Phrase } from '../../shared/guides/descriptor.ts';
import { PAGE_WORDS } from '../../shared/guides/page-words.ts';

const CARD: readonly Phrase[] = [
  {
    concepts: [
      ["(?:s'|m'|se )?(?:identifi|authentifi|connect)er", 'connexion'],
      ['cartes? cps', 'cps'],
    ],
    fillers: ['lecteur'],
  },
];
const grade = (name: string): number => phraseAgreement(CARD, 'button', fold(name), PAGE_WORDS.phrases);

describe('a name and what it must say', () => {
  it.each([
    'M’authentifier par carte CPS',
    'Connexion avec ma carte CPS',
    'Carte CPS : se connecter',
    'Se connecter maintenant avec votre CPS (recommandé)',
    'CONNEXION PAR LECTEUR ET CARTE CPS',
  ])('is enough in other words and another order: %s', (name) => {
    expect(grade(name)).toBeGreaterThanOrEqual(0.85);
  });

  it.each([
    ['an concept is missing', 'Se connecter'],
    ['it is about doing without', 'Se connecter sans carte CPS'],
    ['it asks how', 'Comment se connecter avec la carte CPS'],
    ['it is a film about it', 'Se connecter avec la carte CPS (2 min 10)'],
    ['it helps with it', 'Aide pour se connecter avec la carte CPS'],
  ])('is nothing when %s: %s', (_, name) => {
    expect(grade(name)).toBe(0);
  });

  it.each([
    'Connexion CPS : bien choisir son lecteur de bureau',
    'Suivre le rétablissement de la connexion par carte CPS depuis hier soir',
  ])('is not enough when it says more than that: %s', (name) => {
    expect(grade(name)).toBeLessThan(0.7);
  });

  it('holds only for controls of the kinds that are named', () => {
    const boxes: readonly Phrase[] = [{ concepts: [['cgu']], kinds: ['checkbox'] }];
    expect(phraseAgreement(boxes, 'checkbox', 'cgu', PAGE_WORDS.phrases)).toBeGreaterThan(0.8);
    expect(phraseAgreement(boxes, 'link', 'cgu', PAGE_WORDS.phrases)).toBe(0);
  });

  it('says nothing of an empty name, and without phrases', () => {
    expect(grade('')).toBe(0);
    expect(phraseAgreement(undefined, 'button', 'connexion cps', PAGE_WORDS.phrases)).toBe(0);
  });
});
