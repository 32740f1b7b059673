import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWhole } from '../../extension/locate/fold.ts';
import { equals, mayOccur, occurs } from '../../extension/locate/patterns.ts';
import { descriptors } from '../../shared/guides/descriptors.ts';

const PATTERNS = ['modifier(?: mes)? coordonnees', "l'activation", 'e[ -]?cps', 'uvre'];
const PIECES = [
  'Modifier',
  'modifier (3) mes coordonnées',
  'Modifier\u00a0 mes\n coordonne\u0301es *',
  'MODIFIER COORDONNÉES (obligatoire)',
  'L’activation',
  'e‑CPS',
  'mon e-CPS',
  'œuvre',
  'photo',
  '(',
  ')',
  ' ',
];

describe('a list of patterns tested as one', () => {
  it('occurs and equals as its patterns do one by one', () => {
    const list = ['a', 'b c', 'modifier'];
    for (const text of ['', 'a', 'b c', 'modifier b c', 'xa', 'a-t-il', 'bc']) {
      expect(occurs(list, text)).toBe(list.some((one) => occurs([one], text)));
      expect(equals(list, text)).toBe(list.some((one) => equals([one], text)));
    }
    expect(occurs([], 'a')).toBe(false);
    expect(occurs(undefined, 'a')).toBe(false);
  });
});

describe('the text of a page read whole', () => {
  it('is never said to lack what one of its pieces says, whatever stands beside it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }),
        fc.constantFrom('', ' ', '\n'),
        (pieces, glue) => {
          const said = pieces.some((piece) => occurs(PATTERNS, fold(piece)) || equals(PATTERNS, fold(piece)));
          return !said || mayOccur(PATTERNS, foldWhole(pieces.join(glue)));
        },
      ),
    );
  });

  it('lacks what no piece says', () => {
    expect(mayOccur(PATTERNS, foldWhole('Horaires d’ouverture, photo, identité'))).toBe(false);
  });

  it('is asked only for names and headings that do not look around themselves', () => {
    const asked = [...descriptors.values()].flatMap((one) => [
      ...one.names,
      ...(one.fallback?.names ?? []),
      ...(one.page.headings ?? []),
    ]);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((pattern) => /\(\?<?[=!]|\\b|[$^]/i.test(pattern))).toEqual([]);
  });

  it('is asked in a time that grows with the page, not with its square', () => {
    // Beginnings without their ends: nothing matches, and all is tried.
    const pages = ['choisi', 'code', 'application', 'je', 'qr', 'nouveau mot', 'lu'].map((word) =>
      foldWhole(`${word} `.repeat(10_000)),
    );
    const begun = performance.now();
    for (const page of pages) for (const { names } of descriptors.values()) mayOccur(names, page);
    // Without the bound it takes half a minute; the limit leaves room for a busy machine.
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it('may hold what a pattern with anything in its middle or at its ends says', () => {
    expect(mayOccur(['.*choisi[a-z]* .*code.*'], foldWhole('Vous choisissez ici votre code secret'))).toBe(true);
    expect(mayOccur(['.*choisi[a-z]* .*code.*'], foldWhole('Votre code est ici'))).toBe(false);
  });

  it('is asked for the names of each step without a pattern that makes the answer useless', () => {
    const useless = [...descriptors.values()].filter(({ names }) => mayOccur(names, foldWhole('zzz')));
    expect(useless.map(({ id }) => id)).toEqual([]);
  });
});
