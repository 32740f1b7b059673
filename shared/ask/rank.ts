import { isOnlyDigits, recognise } from '../troubles/recognise.ts';
import { ENTRIES, type Entry } from './entries.ts';
import { isNamed, type Meaning, meaningsOf } from './words.ts';

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
/** A word that no entry has, beside one that some have: people tell more than they ask. */
const FOREIGN = 0.7;
/** Of what worth one thing alone is beside a word that is not known. */
const ALONE = 0.8;
/** How much is asked of a way to be said whole (the rest: of the sentence to be meant by it). */
const WHOLE = 0.6;

/** One way of asking for an entry. */
type Way = readonly Meaning[];

interface Known {
  readonly asked: { readonly entry: Entry; readonly ways: readonly Way[] }[];
  readonly weights: ReadonlyMap<Meaning, number>;
}

/** Read once, at the first question. */
let known: Known | null = null;

function read(): Known {
  const asked = ENTRIES.map(({ entry, ways }) => ({
    entry,
    ways: ways.map(meaningsOf).filter((way) => way.length > 0),
  }));
  const entriesWith = new Map<Meaning, number>();
  for (const { ways } of asked) {
    for (const meaning of new Set(ways.flat())) entriesWith.set(meaning, (entriesWith.get(meaning) ?? 0) + 1);
  }
  const weights = new Map([...entriesWith].map(([meaning, count]) => [meaning, Math.log(1 + asked.length / count)]));
  return { asked, weights };
}

type Compared = Pick<Answer, 'score' | 'spoke'>;
const NOTHING: Compared = { score: 0, spoke: [] };

function compare(way: Way, said: readonly Meaning[], weightOf: (meaning: Meaning) => number): Compared {
  const sum = (all: readonly Meaning[]): number => all.reduce((so, one) => so + weightOf(one), 0);
  const spoke = way.filter((wanted) => said.includes(wanted));
  const isSaidWhole = spoke.length === way.length && way.length === said.length;
  if (!isSaidWhole && !spoke.some(isNamed)) return NOTHING;
  const found = sum(spoke);
  const sure = said.every(isNamed) || spoke.length > 1 ? 1 : ALONE;
  return { score: sure * (found / sum(way)) ** WHOLE * (found / sum(said)) ** (1 - WHOLE), spoke };
}

/** Every entry by how surely it is meant, best first, whatever the threshold. */
function scores(sentence: string): readonly Answer[] {
  known ??= read();
  const { asked, weights } = known;
  const said = meaningsOf(sentence);
  const foreign = FOREIGN * Math.log(1 + asked.length / 2);
  const weightOf = (meaning: Meaning): number => weights.get(meaning) ?? foreign;
  return asked
    .map(({ entry, ways }): Answer => {
      const best = ways.reduce((so, way) => {
        const now = compare(way, said, weightOf);
        return now.score > so.score ? now : so;
      }, NOTHING);
      return { entry, ...best };
    })
    .toSorted((one, other) => other.score - one.score);
}

/** What a person may mean, best first: three at most, none where nothing is sure enough. */
export function answersTo(sentence: string): readonly Answer[] {
  if (isOnlyDigits(sentence)) return [];
  const all = scores(sentence);
  const shown = recognise(sentence);
  const sure = [
    ...all.filter(({ entry }) => entry.id === shown?.id),
    ...all.filter(({ score }) => score >= Math.max(SURE_ENOUGH, BESIDE_BEST * (all[0]?.score ?? 0))),
  ];
  return [...new Map(sure.map((answer) => [answer.entry.id, answer])).values()].slice(0, MOST);
}
