import { describe, expect, it } from 'vitest';
import { FRENCH_TEXTS as TEXTS } from '../support/french-texts.ts';

/** Words that have another name with us: docs/vocabulaire.md. */
const REFUSED: readonly RegExp[] = [
  /programme local|application locale/i,
  /\bmodule\b|plug-?in/i,
  /logiciels? d[’']officine|\bLGO\b/i,
  /Cryptolib CPS|middleware|composants cryptographiques/i,
  /(?:package|ensemble|paquet) ATSAM/i,
  /\bvoies?\b|\bparcours\b/i,
  /mot de passe de la carte|\bPUK\b/i,
  /CPS Info Service|appele[zr] le support/i,
  /déverrouillé/i,
  /\bslots?\b|coupleur/i,
];

/** Words of technicians. */
const TECHNICAL = /PC\/SC|\bATR\b|\bGALSS\b|\bJSON\b|\bAPDU\b|PKCS|minidriver/;

/** Tables that technicians read: the command line, notes of the report, what doctor says of manifests. */
const FOR_TECHNICIANS = ['command-line', 'readers', 'probes', 'browser-links', 'installer', 'support-details'];

/** Where the card is known to say ADELI before the words are shown. */
const OF_ADELI_CARDS = [/^evidenceText\.idKind\.adeli$/, /^routeText\.reasons\.adeli-card-only$/];

/** Names that others have given, between French quotation marks, stand as they are. */
const ownWords = (text: string): string => text.replace(/«[^»]*»/g, '«»');

describe('every French text', () => {
  it.each(REFUSED.map((word) => [word.source, word] as const))('does not say %s', (_name, word) => {
    expect(TEXTS.filter(({ text }) => word.test(ownWords(text)))).toEqual([]);
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

describe('the rule', () => {
  it.each([
    'Fermez le logiciel d’officine.',
    'La voie conseillée',
    'Installez le package ATSAM.',
    'Un téléphone déverrouillé',
  ])('finds %j', (text) => {
    expect(REFUSED.some((word) => word.test(text))).toBe(true);
  });
});
