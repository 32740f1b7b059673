import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../shared/unbroken.ts';

const kept = (text: string): readonly string[] =>
  piecesOf(text)
    .filter(({ unbroken }) => unbroken !== null)
    .map((piece) => piece.text);

describe('no line breaks in', () => {
  it.each([
    ['Appelez le service e-CPS au 0 806 800 213.', ['e-CPS', '0 806 800 213']],
    ['l’Ordre au 01 56 21 35 73, de 9 h à 17 h 30.', ['01 56 21 35 73', '9 h à 17 h 30']],
    ['votre mobile (06 ou 07)', ['06 ou 07']],
    ['le guide ci-dessous', ['ci-dessous']],
    ['C’est peut-être un antivirus', ['peut-être']],
    ['Attendez 48 heures', ['48 heures']],
    ['Reprendre à l’étape 11 sur 11', ['11 sur 11']],
    ['Installez l’application, puis ouvrez-la', ['ouvrez-la']],
    ['« Répétez-le » : connectez-vous', ['Répétez-le', 'connectez-vous']],
  ])('%s', (text, whole) => {
    expect(kept(text)).toEqual(whole);
  });

  it('a range of minutes, but not after what is no number of hours; joined the pieces are the text', () => {
    const text = 'le poste 12 heureux, puis 5 à 10 minutes';
    expect(kept(text)).toEqual(['5 à 10 minutes']);
    expect(
      piecesOf(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
