import type { Explained, Explanation, Places } from '../../extension/locate/explain.ts';
import type { NoMatchReason } from '../../extension/locate/match.ts';

/** A candidate as it is printed. */
export interface SerializedCandidate {
  /** Its start tag, and what it holds where that is told too. */
  readonly tag: string;
  readonly places: Places;
  readonly signals: Explained['signals'];
  readonly points: number;
  readonly excluded: Explained['excluded'];
}

/** An explanation outside of its page. */
export interface SerializedExplanation extends Omit<Explanation, 'candidates' | 'answer'> {
  readonly candidates: readonly SerializedCandidate[];
  readonly answer:
    | { readonly level: 'none'; readonly reason: NoMatchReason }
    | { readonly level: 'likely'; readonly tag: string }
    | { readonly level: 'sure'; readonly via: 'target' | 'opener'; readonly done: boolean; readonly tag: string };
}

/**
 * The explanation without the page's elements.
 * @param tagOf how an element is printed
 * @param placesOf how the words around a candidate are printed
 */
export function serialized(
  { candidates, answer, ...rest }: Explanation,
  tagOf: (element: Element) => string,
  placesOf: (candidate: Explained) => Places,
): SerializedExplanation {
  return {
    ...rest,
    candidates: candidates.map((one) => ({
      tag: tagOf(one.element),
      places: placesOf(one),
      signals: one.signals,
      points: one.points,
      excluded: one.excluded,
    })),
    answer:
      answer.level === 'none'
        ? { level: answer.level, reason: answer.reason }
        : answer.level === 'likely'
          ? { level: answer.level, tag: tagOf(answer.area) }
          : { level: answer.level, via: answer.via, done: answer.done, tag: tagOf(answer.ring) },
  };
}

/** The most candidates that are explained on a page of thousands of pens; milliseconds and pages of text are saved. */
const MOST_TOLD = 100;

const candidateLines = ({ tag, places, signals, points, excluded }: SerializedCandidate): readonly string[] => [
  `  ${excluded === null ? `${Math.round(points)} points` : `ruled out by ${excluded}`}: ${tag}`,
  ...[
    ['name', places.name],
    ['row', places.row],
    ['under', places.section.join(' < ')],
    ['signals', signals.map(([id, value]) => `${id} ${value > 0 ? '+' : ''}${Math.round(value)}`).join(', ')],
  ].flatMap(([what, words]) => (words === '' ? [] : [`      ${what}: ${words}`])),
];

/** The same in words, a line each. */
export function linesOf(
  title: string,
  { gate, candidates, unspoken, tieBreak, opener, outcome, answer }: SerializedExplanation,
): readonly string[] {
  return [
    title,
    gate === null ? 'gate: open' : `gate: shut by ${gate}`,
    `candidates: ${candidates.length}${unspoken > 0 ? `, and ${unspoken} controls that say nothing of it` : ''}`,
    ...candidates.slice(0, MOST_TOLD).flatMap(candidateLines),
    ...(candidates.length > MOST_TOLD ? [`  and ${candidates.length - MOST_TOLD} more`] : []),
    ...[
      ['tie-break', tieBreak],
      ['opener', opener],
      ['outcome', outcome],
    ].flatMap(([what, id]) => (id === null ? [] : [`${what}: ${id}`])),
    answer.level === 'none'
      ? `answer: none, ${answer.reason}`
      : answer.level === 'likely'
        ? `answer: likely, in ${answer.tag}`
        : `answer: sure${answer.via === 'opener' ? ', by what opens it' : ''}${answer.done ? ', done' : ''}: ${answer.tag}`,
  ];
}
