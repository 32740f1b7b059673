import { expect, it } from 'vitest';
import { FRENCH_TEXTS } from '../support/french-texts.ts';

// A danger, a condition, a number or an address that falls out of a French sentence is told here; other words may change at will.

/** What is counted in a text, by the name that the kept file gives it. */
const COUNTED: Readonly<Record<string, RegExp>> = {
  danger:
    /(?<!\p{L})(?:ne|n’|jamais|rien|aucune?|bloqu\p{L}*|perd\p{L}*|faux|fausse|danger\p{L}*|refus\p{L}*|payant\p{L}*|dernier essai)(?!\p{L})/giu,
  condition:
    /(?<!\p{L})(?:si|s’ils?|sauf|seul\p{L}*|uniquement|tant que|avant|après|sinon|dès que|jusqu\p{L}*|en principe)(?!\p{L})/giu,
};
/** What is kept as it stands. */
const KEPT = /\d(?:[\d\u00a0\u202f., ]*\d)?|(?:[a-z0-9-]+\.)+(?:fr|com|org|net)(?:\/[\w/.-]*\w)?/gi;

/** @returns null for a text that holds none of them */
function factsOf(text: string): string | null {
  const counts = Object.entries(COUNTED).flatMap(([name, words]) => {
    const count = text.match(words)?.length ?? 0;
    return count === 0 ? [] : [count === 1 ? name : `${name} ${count}`];
  });
  const facts = [...counts, ...(text.match(KEPT) ?? []).map((one) => one.replace(/\s/g, ' '))];
  return facts.length === 0 ? null : facts.join(', ');
}

it('each sentence keeps its dangers, conditions, numbers and addresses; where one is meant to go, npm run test:unit -- sentence-facts -u', async () => {
  const lines = FRENCH_TEXTS.flatMap(({ key, text }) => {
    const facts = factsOf(text);
    return facts === null ? [] : [`${key}: ${facts}\n`];
  });
  await expect([...new Set(lines)].sort().join('')).toMatchFileSnapshot('../golden/sentence-facts.txt');
});
