import type { Explained, Explanation, Places } from '../../extension/locate/explain.ts';
import type { NoMatchReason } from '../../extension/locate/match.ts';

/** A candidate as it is told outside of its page. */
export interface ToldCandidate {
  readonly tag: string;
  readonly places: Places;
  readonly signals: Explained['signals'];
  readonly points: number;
  readonly excluded: Explained['excluded'];
  /** How a test page marks it. */
  readonly is: string | null;
}

/** An explanation outside of its page. */
export interface Told extends Omit<Explanation, 'candidates' | 'answer'> {
  readonly candidates: readonly ToldCandidate[];
  readonly answer:
    | { readonly level: 'none'; readonly reason: NoMatchReason }
    | { readonly level: 'likely'; readonly tag: string }
    | {
        readonly level: 'sure';
        readonly via: 'target' | 'opener';
        readonly done: boolean;
        readonly tag: string;
        readonly is: string | null;
      };
}

const candidateLines = ({ tag, places, signals, points, excluded }: ToldCandidate): readonly string[] => [
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
  step: string,
  { gate, candidates, unspoken, tieBreak, opener, ending, answer }: Told,
): readonly string[] {
  return [
    `${step}`,
    gate === null ? 'gate: open' : `gate: shut by ${gate}`,
    `candidates: ${candidates.length}${unspoken > 0 ? `, and ${unspoken} controls that say nothing of it` : ''}`,
    ...candidates.flatMap(candidateLines),
    ...[
      ['tie-break', tieBreak],
      ['opener', opener],
      ['ending', ending],
    ].flatMap(([what, id]) => (id === null ? [] : [`${what}: ${id}`])),
    answer.level === 'none'
      ? `answer: none, ${answer.reason}`
      : answer.level === 'likely'
        ? `answer: likely, in ${answer.tag}`
        : `answer: sure${answer.via === 'opener' ? ', by what opens it' : ''}${answer.done ? ', done' : ''}: ${answer.tag}`,
  ];
}
