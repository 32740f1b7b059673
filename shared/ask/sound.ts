/** Letters that French writes in several ways, in the order in which they are put into one. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/e?au/g, 'o'],
  [/ph/g, 'f'],
  [/ou/g, 'o'],
  [/qu?|c(?![eiyh])|ck/g, 'k'],
  [/c(?=[eiy])|z/g, 's'],
  [/g(?=[eiy])/g, 'j'],
  [/gu(?=[eiy])/g, 'g'],
  [/(?<!c)h/g, ''],
  [/y/g, 'i'],
  [/[ae]i(?!l)|oe/g, 'e'],
  [/e(?=[mn](?![aeiomn]))/g, 'a'],
  [/(.)\1+/g, '$1'],
];

/** Endings that change with person, number, gender and tense, and those of nouns of action; never down to fewer than three letters. */
const ENDINGS = /(?<=^.{3,})(?:a[st]ion|(?:is|e)?man[dt]|i?on[st]|aian?t|ant|i?e[rsdt]?|ere|[iu]s|ir|[stxd])$/;

/** A word of small unaccented letters as it sounds, without its ending: what misspelt, dictated and inflected forms have in common. */
export function soundOf(word: string): string {
  let sound = word;
  for (const [letters, one] of SPELLINGS) sound = sound.replace(letters, one);
  return sound.replace(ENDINGS, '');
}
