import type { Descriptor, PageWords } from '../../shared/guides/descriptor.ts';
import { nameEvidence } from './decide/score.ts';
import { type Trace, traced } from './decide/trace.ts';
import { createLocator } from './locator.ts';
import type { Match } from './match.ts';
import { PageControl } from './page/control.ts';
import type { Names } from './page/names.ts';
import type { Page } from './page/page.ts';
import type { CandidateInPlace } from './rules/candidate-in-place.ts';
import type { ExclusionId } from './rules/exclusions.ts';
import type { GateId } from './rules/gate.ts';
import type { NestingId } from './rules/nesting.ts';
import type { OmissionId } from './rules/omissions.ts';
import type { OpenerId, OutcomeId } from './rules/outcomes.ts';
import { CONTROL_SIGNALS, PLACE_SIGNALS, type SignalId } from './rules/signals.ts';
import type { TieBreakId } from './rules/tie-breaks.ts';
import type { VisualExclusionId } from './rules/visual-exclusions.ts';
import { rowWords } from './surroundings/rows.ts';
import { sectionNames } from './surroundings/sections.ts';

/** Rules that rule one thing out. */
type RuledOutBy = ExclusionId | OmissionId | NestingId | VisualExclusionId;

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
  /** Only what counts: no signal of no points. */
  readonly signals: readonly (readonly [id: SignalId, points: number])[];
  readonly points: number;
  readonly excluded: RuledOutBy | null;
}

/** Why a step has the answer it has on a page. */
export interface Explanation {
  /** The rule that has shut the page to the step, before anything was looked for. */
  readonly gate: GateId | null;
  /** All that was looked at closer, the best first. */
  readonly candidates: readonly Explained[];
  /** How many controls of a fitting kind say nothing of the target. */
  readonly unspoken: number;
  readonly tieBreak: TieBreakId | null;
  /** By what a hidden control is opened. */
  readonly opener: OpenerId | null;
  /** What it came to; null where the gate was shut, or nothing could be read. */
  readonly outcome: OutcomeId | null;
  readonly answer: Match;
}

const signalsOf = (entries: readonly (readonly [SignalId, number])[]): Explained['signals'] =>
  entries.filter(([, points]) => points !== 0);

function placesOf(page: Page, element: Element): Places {
  return {
    name: page.names(element).main,
    row: rowWords(element),
    section: sectionNames(page, element).map(({ words }) => words),
  };
}

/** What its own words and attributes said for it. */
function ownSignals({ page, element, kind, hint }: CandidateInPlace): readonly (readonly [SignalId, number])[] {
  const control = page.controls.find((one) => one.element === element) ?? new PageControl(element, kind, 0, page);
  const evidence = nameEvidence(page, control.names, kind.kind, hint);
  if (evidence === null) return [];
  const ids = Object.keys(CONTROL_SIGNALS) as (keyof typeof CONTROL_SIGNALS)[];
  return ids.map((id) => [id, CONTROL_SIGNALS[id]({ control, hint, evidence })]);
}

const placeSignals = (it: CandidateInPlace): readonly (readonly [SignalId, number])[] =>
  (Object.keys(PLACE_SIGNALS) as (keyof typeof PLACE_SIGNALS)[]).map((id) => [id, PLACE_SIGNALS[id](it)]);

const sum = (signals: Explained['signals']): number => signals.reduce((total, [, points]) => total + points, 0);

function explained(it: CandidateInPlace, excluded: RuledOutBy | null): Explained {
  const signals = signalsOf([...ownSignals(it), ...placeSignals(it)]);
  return { element: it.element, places: placesOf(it.page, it.element), signals, points: sum(signals), excluded };
}

const bare = (page: Page, element: Element, excluded: RuledOutBy | null): Explained => ({
  element,
  places: placesOf(page, element),
  signals: [],
  points: 0,
  excluded,
});

const isSameName = (a: Names, b: Names): boolean => a.main === b.main && a.others.join('\n') === b.others.join('\n');

/** Looks for the target of a step as the locator does, and tells what each rule said. Slower, for whoever asks why. */
export function explain(document: Document, words: PageWords, descriptor: Descriptor): Explanation {
  let gate: GateId | null = null;
  let tieBreak: TieBreakId | null = null;
  let opener: OpenerId | null = null;
  let outcome: OutcomeId | null = null;
  /** Not what is asked to explain, after the search has. */
  let isSearch = true;
  const found = new Map<Element, Explained>();
  const silent = new Set<Element>();
  const note = (one: Explained): void => {
    if (isSearch) found.set(one.element, one);
  };
  const trace: Trace = {
    gateShut: (by) => {
      gate = by;
    },
    nameRejected: (page, names, by) => {
      for (const { element } of page.controls.filter((one) => isSameName(one.names, names)))
        if (by === 'says-something-else') silent.add(element);
        else note(bare(page, element, by));
    },
    controlScored: (page, control, by) => {
      if (by === 'no-witness') silent.add(control.element);
      else if (by !== null) note(bare(page, control.element, by));
    },
    candidateJudged: (it, by) => {
      if (by === 'no-witness') silent.add(it.element);
      else {
        isSearch = false;
        const one = explained(it, by);
        isSearch = true;
        note(one);
      }
    },
    visualJudged: (page, element, by) => {
      if (by === 'no-witness') {
        silent.add(element);
        found.delete(element);
      } else note(bare(page, element, by));
    },
    notShortlisted: (page, candidates, by) => {
      for (const { element } of candidates) note(bare(page, element, by));
    },
    nestedDropped: (element, by) => {
      const one = found.get(element);
      if (one !== undefined) note({ ...one, excluded: by });
    },
    tieBroken: (by) => {
      tieBreak = by;
    },
    openerFound: (by) => {
      opener = by;
    },
    outcome: (by) => {
      outcome = by;
    },
  };
  const answer = traced(trace, () => createLocator(document, words).locate(descriptor));
  const candidates = [...found.values()].sort(
    (a, b) => Number(a.excluded !== null) - Number(b.excluded !== null) || b.points - a.points,
  );
  return { gate, candidates, unspoken: silent.size, tieBreak, opener, outcome, answer };
}
