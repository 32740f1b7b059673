import type { Fingerprint } from './teach/fingerprint.ts';
import { type Feature, isSameSort, isSameTail, LIKENESS, type Traits, traitsOf } from './teach/traits.ts';
import { dice, maskNumbers } from './teach/word-similarity.ts';

/**
 * Finding an element again from its fingerprint. Two questions: `rank` orders all candidates by likeness (which is the best?);
 * `decide` says which one it is, or that it is not there, by a few rules that a reader can check by hand.
 * Measured in docs/locator-figures.md; `npm run bench:locate` repeats it.
 */

/** Weights of the likeness sum. The features and their order of size are Similo's (TOSEM 2023); only the neighbour words are trusted less. */
const LIKENESS_WEIGHTS: Readonly<Record<Feature, number>> = {
  tag: 1.5,
  id: 1.5,
  name: 1.5,
  words: 1.5,
  neighbours: 1,
  address: 0.5,
  sameAddress: 0.5,
  classes: 0.5,
  path: 0.5,
  idPath: 0.5,
  button: 0.5,
  place: 0.5,
  area: 0.5,
  width: 0.25,
  height: 0.25,
};

const FEATURES = Object.keys(LIKENESS_WEIGHTS) as Feature[];

/** A feature in which two elements agree when their likeness reaches this. Each is a witness that knows nothing of words or address. */
const WITNESSES: Readonly<Partial<Record<Feature, number>>> = { idPath: 0.8, place: 0.8, neighbours: 0.25 };

const ALIKE_WORDS = 0.8;
const NEAR_ADDRESS = 0.6;

/** Confidence of the two kinds of answer: a caller that wants only certain ones asks for at least SURE. */
export const SURE = 0.95;
export const LIKELY = 0.5;

interface Ranked {
  readonly index: number;
  readonly score: number;
}

interface Decision {
  /** Index into the candidates, -1 for "not there, or not certain". */
  readonly index: number;
  /** 0 to 1; SURE or LIKELY, 0 with -1. */
  readonly confidence: number;
}

const NOT_THERE: Decision = { index: -1, confidence: 0 };

function likeness(a: Traits, b: Traits): number {
  let sum = 0;
  for (const feature of FEATURES) sum += LIKENESS_WEIGHTS[feature] * LIKENESS[feature](a, b);
  return sum;
}

/** All candidates, best first. Scores compare only within one call. */
export function rank(old: Fingerprint, candidates: readonly Fingerprint[]): Ranked[] {
  const wanted = traitsOf(old);
  return candidates
    .map((candidate, index) => ({ index, score: likeness(wanted, traitsOf(candidate)) }))
    .sort((a, b) => b.score - a.score || a.index - b.index);
}

type Words = 'exact' | 'alike' | 'none' | 'differ';
type Address = 'same' | 'near' | 'other' | 'unknown';
type Identifier = 'same' | 'other' | 'unknown';

function compareWords(old: Traits, found: Traits): Words {
  if (old.words === '' && found.words === '') return 'none';
  if (old.words === found.words) return 'exact';
  return dice(maskNumbers(old.words), maskNumbers(found.words)) >= ALIKE_WORDS ? 'alike' : 'differ';
}

function compareAddress(old: Traits, found: Traits): Address {
  if (old.address === '') return 'unknown';
  if (old.address === found.address) return 'same';
  return dice(old.address, found.address) >= NEAR_ADDRESS ? 'near' : 'other';
}

function compareIdentifier(old: Traits, found: Traits): Identifier {
  if (!old.of.id && !old.of.name) return 'unknown';
  return LIKENESS.id(old, found) === 1 || LIKENESS.name(old, found) === 1 ? 'same' : 'other';
}

const hasWitness = (old: Traits, found: Traits): boolean =>
  Object.entries(WITNESSES).some(([feature, least]) => LIKENESS[feature as Feature](old, found) >= least);

/** One end of the page against the other: a menu entry and its copy in the footer. */
const changedEnds = (old: Traits, found: Traits): boolean =>
  (old.landmark === 'header' && found.landmark === 'footer') ||
  (old.landmark === 'footer' && found.landmark === 'header');

/** Same kind of element, and something that names it: only such candidates can be the answer at all. */
function names(old: Traits, found: Traits): boolean {
  if (!isSameSort(old.of, found.of)) return false;
  if (old.words !== '' && old.words === found.words) return true;
  if (compareIdentifier(old, found) === 'same' || compareAddress(old, found) === 'same') return true;
  return compareWords(old, found) === 'alike';
}

/** How certain it is that `found` is `old`, by what names it and whether an independent witness agrees: the most certain first. */
function certainty(old: Traits, found: Traits, onlyOne: boolean): number {
  const words = compareWords(old, found);
  const address = compareAddress(old, found);
  const identifier = compareIdentifier(old, found);
  const witness = hasWitness(old, found);
  switch (words) {
    case 'exact':
      if (witness || (onlyOne && isSameTail(old.of, found.of))) return SURE;
      return onlyOne &&
        (address === 'unknown' || address === 'same') &&
        identifier !== 'other' &&
        !changedEnds(old, found)
        ? LIKELY
        : 0;
    case 'alike':
      return witness && (address === 'unknown' || address === 'same') ? LIKELY : 0;
    case 'none':
      return witness && (address === 'same' || identifier === 'same') ? LIKELY : 0;
    case 'differ':
      return 0;
  }
}

/** Which candidate is the element, if any is. Silent (-1) when nothing names it, when two lead alike, or when nothing but a repeated word speaks for it. */
export function decide(old: Fingerprint, candidates: readonly Fingerprint[]): Decision {
  const wanted = traitsOf(old);
  let best: { readonly index: number; readonly traits: Traits; readonly score: number } | undefined;
  let tie = false;
  let sameWords = 0;
  for (const [index, candidate] of candidates.entries()) {
    const traits = traitsOf(candidate);
    if (!names(wanted, traits)) continue;
    if (wanted.words !== '' && traits.words === wanted.words) sameWords += 1;
    const score = likeness(wanted, traits);
    if (best === undefined || score > best.score + 1e-9) {
      best = { index, traits, score };
      tie = false;
    } else if (score > best.score - 1e-9) {
      tie = true;
    }
  }
  if (best === undefined || tie) return NOT_THERE;
  const confidence = certainty(wanted, best.traits, sameWords <= 1);
  return confidence === 0 ? NOT_THERE : { index: best.index, confidence };
}
