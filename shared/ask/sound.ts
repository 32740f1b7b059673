/** Letters that French writes in several ways, in the order in which they are put into one. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/e?au/g, 'o'],
  [/ph/g, 'f'],
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

/** Whether one letter more, less, other or changed with its neighbour makes one word of the other; the first one is rarely another. */
export function isOneLetterOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  if (start === 0 && one.length === other.length) return false;
  const [a, b] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && a === `${b[1]}${b[0]}`);
}
