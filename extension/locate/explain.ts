import type { Descriptor, PageWords } from '../../shared/guides/descriptor.ts';
import { nameEvidence } from './decide/score.ts';
import { type Decisions, type RuledOutBy, type Trace, traced } from './decide/trace.ts';
import { createLocator } from './locator.ts';
import type { Match } from './match.ts';
import { PageControl } from './page/control.ts';
import type { Names } from './page/name-sources.ts';
import type { Page } from './page/page.ts';
import type { CandidateInPlace } from './rules/candidate-in-place.ts';
import type { ExclusionId } from './rules/exclusions.ts';
import type { OmissionId } from './rules/omissions.ts';
import { CONTROL_SIGNALS, PLACE_SIGNALS, type SignalId } from './rules/signals.ts';
import { rowWords } from './surroundings/rows.ts';
import { sectionNames } from './surroundings/section-names.ts';

/** The words that stand around a candidate, folded, by where they stand. */
export interface Places {
  readonly name: string;
  readonly row: string;
  /** Headings and labels that speak for it, nearest first. */
  readonly section: readonly string[];
}

export interface Explained {
  readonly element: Element;
  readonly places: Places;
  /** Leaves out signals of no points. */
  readonly signals: readonly (readonly [id: SignalId, points: number])[];
  readonly points: number;
  readonly excluded: RuledOutBy | null;
}

/** Why a step has the answer it has on a page. */
export interface Explanation extends Decisions {
  /** All that was looked at closer, the best first. */
  readonly candidates: readonly Explained[];
  /** Controls of a fitting kind that say nothing of the target. */
  readonly unspoken: readonly Element[];
  readonly answer: Match;
}

function placesOf(page: Page, element: Element): Places {
  return {
    name: page.names(element).main,
    row: rowWords(page, element),
    section: sectionNames(page, element).map(({ words }) => words),
  };
}

/** What its own words and attributes said for it. */
function ownSignals({ page, element, kind, hint }: CandidateInPlace): readonly (readonly [SignalId, number])[] {
  const control = page.controls.all.find((one) => one.element === element) ?? new PageControl(element, kind, page);
  const evidence = nameEvidence(page, control.names, kind.kind, hint);
  if (evidence === null) return [];
  const ids = Object.keys(CONTROL_SIGNALS) as (keyof typeof CONTROL_SIGNALS)[];
  return ids.map((id) => [id, CONTROL_SIGNALS[id]({ control, hint, evidence })]);
}

const placeSignals = (inPlace: CandidateInPlace): readonly (readonly [SignalId, number])[] =>
  (Object.keys(PLACE_SIGNALS) as (keyof typeof PLACE_SIGNALS)[]).map((id) => [id, PLACE_SIGNALS[id](inPlace)]);

function explained(inPlace: CandidateInPlace, excluded: RuledOutBy | null): Explained {
  const signals = [...ownSignals(inPlace), ...placeSignals(inPlace)].filter(([, points]) => points !== 0);
  return {
    element: inPlace.element,
    places: placesOf(inPlace.page, inPlace.element),
    signals,
    points: signals.reduce((sum, [, points]) => sum + points, 0),
    excluded,
  };
}

const bare = (page: Page, element: Element): Explained => ({
  element,
  places: placesOf(page, element),
  signals: [],
  points: 0,
  excluded: null,
});

const isSameName = (a: Names, b: Names): boolean => a.main === b.main && a.others.join('\n') === b.others.join('\n');

/** Collects all decisions of one search. */
class Recorder implements Trace {
  decisions: Decisions = { gate: null, tieBreak: null, opener: null, outcome: null };
  readonly found = new Map<Element, Explained>();
  readonly silent = new Set<Element>();
  /** Set while the explanation evaluates the rules again: what they report then is known already. */
  #isExplaining = false;

  #note(one: Explained): void {
    if (!this.#isExplaining) this.found.set(one.element, one);
  }
  decided(by: Partial<Decisions>): void {
    this.decisions = { ...this.decisions, ...by };
  }
  nameRejected(page: Page, names: Names, by: OmissionId | ExclusionId): void {
    for (const { element } of page.controls.all.filter((one) => isSameName(one.names, names)))
      if (by === 'says-something-else') this.silent.add(element);
      else this.judged(page, element, by);
  }
  candidateJudged(inPlace: CandidateInPlace, by: OmissionId | ExclusionId | null): void {
    if (by === 'no-witness') {
      this.silent.add(inPlace.element);
      return;
    }
    this.#isExplaining = true;
    const one = explained(inPlace, by);
    this.#isExplaining = false;
    this.#note(one);
  }
  judged(page: Page, element: Element, by: RuledOutBy | null): void {
    if (by === 'no-witness') this.silent.add(element);
    else this.#note({ ...(this.found.get(element) ?? bare(page, element)), excluded: by });
  }
}

/** Looks for the target of a step as the locator does, and lists the verdict of each rule. Slower: for the question why. */
export function explain(document: Document, words: PageWords, descriptor: Descriptor): Explanation {
  const recorder = new Recorder();
  const answer = traced(recorder, () => createLocator(document, words).locate(descriptor));
  const candidates = [...recorder.found.values()].sort(
    (a, b) => Number(a.excluded !== null) - Number(b.excluded !== null) || b.points - a.points,
  );
  return { ...recorder.decisions, candidates, unspoken: [...recorder.silent], answer };
}
