import type { Descriptor } from '../descriptor.ts';
import { descriptors } from '../descriptors.ts';
import { INTERFACE_WORDS } from './interface-words.ts';
import { wordsOfPattern } from './pattern-words.ts';

/** Words, folded, that may be kept of a page because they are ours: everything else on it may be about somebody. */
export type Vocabulary = ReadonlySet<string>;

/** Texts of a descriptor that are patterns on words; all others are ids, hosts, kinds, addresses. */
const NOT_WORDS: ReadonlySet<string> = new Set([
  'id',
  'kinds',
  'checked',
  'hosts',
  'notHosts',
  'icon',
  'part',
  'colour',
  'login',
  'href',
  'address',
  'informationalPaths',
  'helpPaths',
  'input',
  // Of PageWords, what is no word by which a page tells what it is: selectors, class lists, parts of sentences.
  'file',
  'brand',
  'titleClass',
  'consent',
  'breadcrumbs',
  'faulted',
  'faultyFields',
  'opening',
  'byMeansOf',
  'by',
  'denial',
  'periods',
  'counts',
  'fields',
  'icons',
]);

function patternsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(patternsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => (NOT_WORDS.has(key) ? [] : patternsIn(inside)));
}

/** All words that these descriptors name, and those of every interface. */
const vocabularyOf = (all: Iterable<Descriptor>): Vocabulary =>
  new Set([
    ...[...new Set([...all].flatMap(patternsIn))].flatMap(wordsOfPattern),
    ...Object.values(INTERFACE_WORDS).flatMap((line) => line.split(' ')),
  ]);

export const guideVocabulary = (): Vocabulary => vocabularyOf(descriptors.values());
