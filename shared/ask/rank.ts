import { isOnlyDigits, recognise } from '../troubles/recognise.ts';
import { dangerIn } from './dangers.ts';
import { ENTRIES, type Entry, type EntryId } from './entries.ts';
import { isNamed, learnWordsOf, type Meaning, meaningsOf, OTHER } from './words.ts';

/** An entry that may be meant, how surely (0 to 1), and what spoke for it. */
export interface Answer {
  readonly entry: Entry;
  readonly score: number;
  readonly spoke: readonly Meaning[];
}

/** As many are offered. */
const MOST = 3;
/** Under this nothing is offered. */
const SURE_ENOUGH = 0.56;
/** Of the best one's, what a further answer must have. */
const BESIDE_BEST = 0.6;
/** What stands at the step where the user is has this much more. */
const PRESENT = 1.15;
/** A whole guide is a long answer to what one remedy may answer. */
const WAY_ROUND = 0.85;
/** A word that no entry has, beside one that some have: people tell more than they ask. */
const FOREIGN = 0.7;
/** What a word of another matter weighs. */
const FAR = 30;
/** How much is asked of a way to be said whole (the rest: of the sentence to be meant by it). */
const WHOLE = 0.6;

/** What is said of anything, and of how much worth it is beside a word that is not known. */
const VAGUE = new Set<Meaning>(
  `red silent down blocked refused wrong error hold see read change again lost stolen broken old new two three other type choose
  order accept pharmacy clock computer somebody request number spam works come ask give insert wait open call`
    .split(/\s+/)
    .concat('not see', 'not read', 'not come', 'not accept', 'not request'),
);
const VAGUE_PART = 0.7;
/** Of what worth one thing alone is beside such a word. */
const LITTLE_PART = 0.9;
/** Of these, what says enough alone. */
const STATES: readonly Meaning[] = ['silent', 'down', 'blocked', 'lost', 'stolen', 'spam'];

/** Meanings that stand for one another in part. */
const KIN: readonly (readonly [Meaning, Meaning, number])[] = [
  ['silent', 'not see', 0.6],
  ['silent', 'down', 0.7],
  ['silent', 'refused', 0.4],
  ['silent', 'broken', 0.4],
  ['refused', 'not see', 0.3],
  ['refused', 'wrong', 0.6],
  ['error', 'wrong', 0.7],
  ['error', 'down', 0.5],
  ['hold', 'blocked', 0.4],
  ['forgot', 'lost', 0.8],
  ['device', 'reader', 0.8],
  ['device', 'phone', 0.5],
  ['lost', 'not see', 0.5],
  ['not read', 'not see', 0.8],
  ['not see', 'not come', 0.6],
  ['silent', 'not read', 0.6],
  ['refused', 'not read', 0.4],
  ['site', 'page', 0.6],
  ['number', 'address', 0.4],
  ['number', 'rpps', 0.4],
  ['new', 'change', 0.6],
  ['password', 'code', 0.5],
  ['app', 'ecps', 0.5],
  ['app', 'phone', 0.4],
  ['ordre', 'epop', 0.6],
  ['not come', 'wait', 0.5],
  ['three', 'again', 0.3],
  ['staff', 'student', 0.2],
];

const kin = new Map<Meaning, Map<Meaning, number>>();
for (const [one, other, part] of KIN)
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const)
    kin.set(a, (kin.get(a) ?? new Map<Meaning, number>()).set(b, part));

/** One way of asking for an entry. */
type Way = readonly Meaning[];

interface Known {
  readonly asked: { readonly entry: Entry; readonly ways: readonly Way[] }[];
  readonly weights: ReadonlyMap<Meaning, number>;
}

/** Read once, at the first question. */
let known: Known | null = null;

const ours = (text: string): readonly Meaning[] => meaningsOf(text).filter((meaning) => meaning !== OTHER);

function read(): Known {
  for (const { ways } of ENTRIES) for (const way of ways) learnWordsOf(way);
  const asked = ENTRIES.map(({ entry, ways }) => ({ entry, ways: ways.map(ours).filter((way) => way.length > 0) }));
  const entriesWith = new Map<Meaning, number>();
  for (const { ways } of asked) {
    for (const meaning of new Set(ways.flat())) entriesWith.set(meaning, (entriesWith.get(meaning) ?? 0) + 1);
  }
  const weights = new Map([...entriesWith].map(([meaning, count]) => [meaning, Math.log(1 + asked.length / count)]));
  return { asked, weights };
}

type Compared = Pick<Answer, 'score' | 'spoke'>;

/** How well a way of asking covers a sentence, and is covered by it. */
function compare(way: Way, said: readonly Meaning[], weightOf: (meaning: Meaning) => number): Compared {
  const spoke: Meaning[] = [];
  let found = 0;
  for (const wanted of way) {
    let best = 0;
    let by = '';
    for (const one of said) {
      const part = one === wanted ? 1 : (kin.get(wanted)?.get(one) ?? 0);
      if (part > best) [best, by] = [part, one];
    }
    found += best * weightOf(wanted);
    if (best > 0) spoke.push(by);
  }
  const whole = found / way.reduce((sum, one) => sum + weightOf(one), 0);
  const sum = (all: readonly Meaning[]): number => all.reduce((so, one) => so + weightOf(one), 0);
  const ofSentence = sum(said.filter((one) => spoke.includes(one))) / sum(said);
  const isVague = spoke.every((one) => VAGUE.has(one));
  const isLittle = isVague && spoke.length < 2 && !spoke.some((one) => STATES.includes(one));
  if (whole * ofSentence < 1 && (isLittle || !spoke.some(isNamed))) return { score: 0, spoke };
  const isTold = said.every(isNamed);
  const doubt = isVague ? VAGUE_PART : LITTLE_PART;
  const sure = isTold || (spoke.length > 1 && !isVague) ? 1 : doubt;
  return { score: sure * whole ** WHOLE * ofSentence ** (1 - WHOLE), spoke };
}

const NOTHING: Compared = { score: 0, spoke: [] };

/** Every entry by how surely it is meant, best first, whatever the threshold. */
function scores(sentence: string, present: readonly EntryId[] = []): readonly Answer[] {
  known ??= read();
  const { asked, weights } = known;
  const said = meaningsOf(sentence);
  const foreign = FOREIGN * Math.log(1 + asked.length / 2);
  const weightOf = (meaning: Meaning): number => (meaning === OTHER ? FAR : (weights.get(meaning) ?? foreign));
  return asked
    .map(({ entry, ways }): Answer => {
      const best = ways.reduce((so, way) => {
        const now = compare(way, said, weightOf);
        return now.score > so.score ? now : so;
      }, NOTHING);
      return {
        entry,
        spoke: best.spoke,
        score: best.score * (present.includes(entry.id) ? PRESENT : 1) * (entry.kind === 'guide' ? WAY_ROUND : 1),
      };
    })
    .toSorted((one, other) => other.score - one.score);
}

/**
 * What a person may mean, best first: three at most, none where nothing is sure enough. Danger comes first.
 * @param present ids of what can go wrong where the user is
 */
export function answersTo(sentence: string, present: readonly EntryId[] = []): readonly Answer[] {
  if (isOnlyDigits(sentence)) return [];
  const all = scores(sentence, present);
  const shown = recognise(sentence);
  const said = meaningsOf(sentence);
  const danger = said.includes(OTHER) ? null : dangerIn(said);
  const sure = [
    ...all.filter(({ entry }) => entry.id === danger),
    ...all.filter(({ entry }) => entry.id === shown?.id),
    ...all.filter(({ score }) => score >= Math.max(SURE_ENOUGH, BESIDE_BEST * (all[0]?.score ?? 0))),
  ];
  const ids = new Set<EntryId>();
  return sure.filter(({ entry: { id } }) => !ids.has(id) && ids.add(id)).slice(0, MOST);
}
