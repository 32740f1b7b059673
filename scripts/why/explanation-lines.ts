import type { SerializedCandidate, SerializedExplanation } from '../../extension/locate/serialized-explanation.ts';
import { plainText } from '../../shared/plain-text.ts';
import { BROKEN, EXCLUDED, type RuleCase, SHUT, UNSPOKEN } from '../../tests/support/locator/rule-cases.ts';

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

type RuleId = NonNullable<SerializedExplanation['gate' | 'tieBreak'] | SerializedCandidate['excluded']>;
const CASES: Readonly<Record<RuleId, RuleCase>> = { ...UNSPOKEN, ...EXCLUDED, ...BROKEN, ...SHUT };
/** Letters of a rule's page that are shown. */
const LONGEST = 400;

/** The smallest page on which a rule speaks. */
export function pageOf(id: RuleId): string {
  const { step, url, title, body } = CASES[id];
  const html = body.replaceAll(/ data-is=\w+/g, '').slice(0, LONGEST);
  return `${step} on ${url}${title === undefined ? '' : `, "${title}"`}: ${html}`;
}

/** What the rules that spoke are for. */
const exampleLines = (spoke: readonly (RuleId | null)[]): readonly string[] =>
  [...new Set(spoke)].flatMap((id) => (id === null ? [] : [`  ${id} is for: ${pageOf(id)}`]));

const BY = { target: '', opener: ', by what opens it', renewal: ', by what brings it back' } as const;

/** The same in words, a line each, without what a page may hold to steer a terminal. */
export function linesOf(
  title: string,
  { gate, candidates, unspoken, tieBreak, opener, outcome, answer }: SerializedExplanation,
): readonly string[] {
  const lines = [
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
        : `answer: sure${BY[answer.via]}${answer.done ? ', done' : ''}: ${answer.tag}`,
  ];
  return [
    ...lines.map((line) => plainText(line, Number.POSITIVE_INFINITY)),
    ...exampleLines([gate, ...candidates.slice(0, MOST_TOLD).map(({ excluded }) => excluded), tieBreak]),
  ];
}
