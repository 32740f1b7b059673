import { expect, it } from 'vitest';
import { toldBy } from '../../extension/locate/decide/became.ts';
import { fold } from '../../extension/locate/text/fold.ts';
import { occurs } from '../../extension/locate/text/patterns.ts';
import type { BecameWords } from '../../shared/guides/descriptor.ts';
import { E8 } from '../../shared/guides/descriptors/epop/e8-save.ts';
import { A10 } from '../../shared/guides/descriptors/wallet/a10-own-code.ts';
import { CODE_NOT_TAKEN, CODE_TAKEN, NOT_SAVED, SAVED } from '../support/locator/saving-notices.ts';

// The grammar over whole notices that were written before it.
const DETAILS = E8.became as BecameWords;
const CODE = A10.became as BecameWords;

it.each(NOT_SAVED)('not saved: %s', (notice, told) => expect(toldBy(DETAILS, notice)).toBe(told));
it.each(SAVED)('saved: %s', (notice) => expect(toldBy(DETAILS, notice)).toBe('saved'));
it.each(CODE_NOT_TAKEN)('not taken: %s', (notice, told) => expect(toldBy(CODE, notice)).toBe(told));
it.each(CODE_TAKEN)('taken: %s', (notice) => expect(toldBy(CODE, notice)).toBe('saved'));

it.each(['Vos coordonnées ont été enregistrées ?', 'Vos coordonnées ont été enregistrées (sauf le mobile).'])(
  'what asks, or takes it back in brackets, says nothing: %s',
  (notice) => expect(toldBy(DETAILS, notice)).toBeNull(),
);

/** Of pages of a few words, which are judged as a whole, and names of fields. */
const MORE_TEXTS = [
  'Merci. Vos coordonnées ont bien été enregistrées. Retour à l’accueil',
  'Format incorrect',
  'Saisissez le code',
  'Code',
  'Code reçu par SMS',
  'Votre mot de passe e-CPS a bien été créé',
  'Votre code à 4 chiffres est enregistré. Tester mon e-CPS',
];

it('every word of the grammar is said by one of them', () => {
  const codeTexts = [...CODE_NOT_TAKEN.map(([notice]) => notice), ...CODE_TAKEN];
  const texts = [...NOT_SAVED.map(([notice]) => notice), ...SAVED, ...codeTexts, ...MORE_TEXTS].map(fold);
  const patterns = [DETAILS, CODE].flatMap(({ saved, ...others }) => [
    ...Object.values(others).flat(),
    ...saved.flatMap(({ concepts, fillers = [] }) => [...concepts.flat(), ...fillers]),
  ]);
  expect([...new Set(patterns)].filter((pattern) => !texts.some((text) => occurs([pattern], text)))).toEqual([]);
});
