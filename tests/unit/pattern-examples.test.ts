import { describe, expect, it } from 'vitest';
import { fold } from '../../extension/locate/text/fold.ts';
import { agreement, equals, fitsAddress, matcher, occurs } from '../../extension/locate/text/patterns.ts';
import { descriptors } from '../../shared/guides/descriptors.ts';
import { PAGE_WORDS } from '../../shared/guides/page-words.ts';
import { SENDING, UNDOING } from '../../shared/guides/undoing-words.ts';
import { EXAMPLES, TOLD } from './pattern-examples/examples.ts';

// Every pattern by which a page or a control is known, with a text that it is for and one that it is not for: a pattern in the data
// without them, or examples of a pattern that is no more, fail here. Plain words and their endings ("mandats?", "chang[a-z]*") are tried on
// themselves instead.

type Ask = (pattern: string, text: string) => boolean;

const within: Ask = (pattern, text) => occurs([pattern], fold(text));
const wholly: Ask = (pattern, text) => equals([pattern], fold(text));
/** Largely enough to count for a control. */
const largely: Ask = (pattern, text) => agreement([pattern], fold(text)) >= 0.6;
const asItStands: Ask = (pattern, text) => matcher(pattern, 'u').test(fold(text));
const inAddress: Ask = fitsAddress;
const inClasses: Ask = (pattern, text) => new RegExp(pattern, 'i').test(text);
const asClass: Ask = (pattern, text) => inClasses(`(?:^|[^a-z])(?:${pattern})(?:$|[^a-z])`, text);
const asCharacter: Ask = (pattern, text) => matcher(pattern, 'u').test(text);
/** Selectors need a page: tests/browser/locate-data.test.ts. */
const inPage = null;

/** How the engine asks the patterns of a field; those of all others within folded words. */
const ASKED: Readonly<Record<string, Ask | null>> = {
  names: largely,
  weakNames: wholly,
  topics: wholly,
  href: inAddress,
  address: inAddress,
  informationalPaths: inAddress,
  helpPaths: inAddress,
  file: inAddress,
  help: wholly,
  home: wholly,
  nameless: wholly,
  menu: wholly,
  faulted: asItStands,
  opening: asItStands,
  byMeansOf: asItStands,
  counts: asItStands,
  denial: asItStands,
  ongoing: asItStands,
  unit: asItStands,
  goesOn: asItStands,
  digitBox: asItStands,
  ofDigit: asItStands,
  search: asItStands,
  brand: inClasses,
  titleClass: inClasses,
  views: inClasses,
  others: asClass,
  contrary: asClass,
  signs: asCharacter,
  faultyFields: inPage,
  consent: inPage,
  breadcrumbs: inPage,
  running: inPage,
};

/** The same by what they are in: other lists of these names hold other things. */
const ASKED_IN: Readonly<Record<string, Ask>> = {
  'section.names': within,
  'logOut.names': wholly,
  'phrases.contrary': within,
  'not.name': within,
};

/** What is no pattern, or only plain words. */
const NO_PATTERNS: ReadonlySet<string> = new Set(
  // Whole notices try what is said of a form: saving-notices.test.ts.
  'id kinds checked hosts notHosts part icon colour input words by token font months strength became'.split(' '),
);

/** What is left of a plain word without the endings it may have; anything else stays a pattern. */
const stemOf = (pattern: string): string => pattern.replace(/\[a-z\]\*$|[a-z -]\?|\[[a-z]+\]\?/g, '');
const isPlain = (pattern: string): boolean => /^[a-z0-9 '-]*$/.test(stemOf(pattern));

interface Pattern {
  readonly at: string;
  readonly pattern: string;
  readonly ask: Ask | null;
}

/** The patterns in a part of the data, each with where it stands and how it is asked. */
function patternsIn(value: unknown, path: readonly string[]): readonly Pattern[] {
  if (typeof value === 'string') {
    const [key = '', parent = ''] = path.toReversed();
    const ask = ASKED_IN[`${parent}.${key}`] ?? ASKED[key];
    return [{ at: path.join('.'), pattern: value, ask: ask === undefined ? within : ask }];
  }
  if (Array.isArray(value)) return value.flatMap((one) => patternsIn(one, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => {
    const isNone = NO_PATTERNS.has(key) || (key === 'login' && typeof inside === 'string');
    return isNone ? [] : patternsIn(inside, [...path, key]);
  });
}

const ALL: readonly Pattern[] = [
  ...[...descriptors.values()].flatMap((one) => patternsIn(one, [one.id])),
  ...patternsIn(PAGE_WORDS, ['PAGE_WORDS']),
  ...patternsIn([...UNDOING, ...SENDING], ['UNDOING']),
];

describe('the patterns of the guides', () => {
  const formed = ALL.filter(({ pattern }) => !isPlain(pattern));

  it('have each an example and a counter-example, in tests/unit/pattern-examples', () => {
    const without = formed.filter(({ pattern }) => (EXAMPLES.get(pattern)?.length ?? 0) < 2);
    expect(without.map(({ at, pattern }) => `${at}: ${pattern}`)).toEqual([]);
  });

  it('fit their examples, and not their counter-examples, in every way in which they are asked', () => {
    const wrong = formed.flatMap(({ at, pattern, ask }) => {
      const [example = '', ...counterExamples] = EXAMPLES.get(pattern) ?? [];
      if (ask === null) return [];
      return [
        ...(ask(pattern, example) ? [] : [`${at}: ${pattern} does not fit "${example}"`]),
        ...counterExamples.filter((text) => ask(pattern, text)).map((text) => `${at}: ${pattern} fits "${text}"`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('stand for themselves where they are plain words, and for no longer word', () => {
    const plain = new Set(ALL.map(({ pattern }) => pattern).filter((pattern) => pattern !== '' && isPlain(pattern)));
    const wrong = [...plain].filter((pattern) => {
      const word = stemOf(pattern);
      const isLonger = !pattern.endsWith('*') && within(pattern, `${word}x`);
      return !within(pattern, word) || within(pattern, `x${word}`) || isLonger;
    });
    expect(wrong).toEqual([]);
  });

  it('are all that there are examples of, once', () => {
    const known = new Set(formed.map(({ pattern }) => pattern));
    expect(TOLD.filter((pattern, at) => !known.has(pattern) || TOLD.indexOf(pattern) < at)).toEqual([]);
  });
});
