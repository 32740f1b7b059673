import { describe, expect, it } from 'vitest';
import { maskAddress, maskAll, maskWords } from '../../extension/locate/snapshot.ts';

describe('a structural snapshot', () => {
  it.each([
    ['Modifier mes coordonnées', 'Modifier mes coordonnées'],
    ['Bonjour Marie DUPONT', 'Bonjour ····· ······'],
    ['Dr DUPONT-MARTIN', 'Dr ·············'],
    ['Fiche de DUPONT Marie', 'Fiche de ······ ·····'],
    ['Activité n° 10101234567', 'Activité n° 00000000000'],
    ['Écrire à jean.dupont@exemple.fr', 'Écrire à ······················'],
  ])('keeps the words of a control and masks the person: %s', (text, masked) => {
    expect(maskWords(text)).toBe(masked);
  });

  it('keeps only the length of running text', () => {
    expect(maskAll('12 rue de la Paix')).toBe('·· ··· ·· ·· ····');
  });

  it.each([
    ['/fiche/10101234567?jeton=abc', '/fiche/0'],
    ['javascript:ouvrir(42)', 'javascript:'],
    ['mailto:a@b.fr', 'mailto:'],
    ['/loc_fr/default/donnees', '/loc_fr/default/donnees'],
  ])('keeps where a link leads, not whom it is about: %s', (address, masked) => {
    expect(maskAddress(address)).toBe(masked);
  });
});
