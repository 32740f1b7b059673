import { describe, expect, it } from 'vitest';
import { hasEnded } from '../../extension/locate/surroundings/entries.ts';
import { PAGE_WORDS } from '../../shared/guides/page-words.ts';

const TODAY = new Date(2026, 10, 25);

describe('the period an entry of a list tells', () => {
  it.each([
    'PHARMACIE DE SIAM 29200 BREST Adjointe 12/05/1998 30/06/2008',
    'Pharmacie Serpenoise, Metz Adjointe 09/2015 – 12/2021',
    'du 01.09.2012 au 30.09.2020',
    'Adjointe, 1er mai 2010 au 30 juin 2015',
    'Adjoint, 2008 – 2018',
  ])('has ended: %s', (entry) => {
    expect(hasEnded(entry, TODAY, PAGE_WORDS.periods)).toBe(true);
  });

  it.each([
    ['begins once', 'SELARL PHARMACIE KERVELLA Titulaire 01/07/2008'],
    ['ends later', 'Contrat du 01/02/2026 au 31/01/2027'],
    ['ends this month', '01/2020 – 11/2026'],
    ['began before, in a profession one had before that', 'Inscrite le 12/05/1998, titulaire depuis le 01/07/2008'],
    ['names no dates', 'Pharmacie du Clos, La Garde, tél. 04 94 00 00 00'],
    ['names numbers that are no dates', 'RPPS 10002345678, section A/2019, lot 12-345'],
  ])('goes on when it %s', (_, entry) => {
    expect(hasEnded(entry, TODAY, PAGE_WORDS.periods)).toBe(false);
  });
});
