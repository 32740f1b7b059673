import type { Descriptor } from '../../../shared/guides/descriptor.ts';
import type { Explanation } from '../explain.ts';
import { kindOf } from '../page/kinds.ts';
import type { Page } from '../page/page.ts';
import { judgedTitles } from '../surroundings/titles.ts';
import { fold } from '../text/fold.ts';
import { agreement, occurs } from '../text/patterns.ts';
import { phraseAgreement } from '../text/phrases.ts';

const WORD = /\p{L}+/gu;

/** Words of a folded text that suffice for all that it says, by a measure of what it says. No number is one. */
function neededIn(text: string, says: (text: string) => number): readonly string[] {
  const all = says(text);
  if (all === 0) return [];
  let left = text;
  // One after the other: of two that say the same, one stays.
  return [...new Set(text.match(WORD) ?? [])].reverse().filter((word) => {
    const without = left.replace(WORD, (one) => (one === word ? 'x'.repeat(Math.max(2, one.length)) : one));
    if (says(without) < all) return true;
    left = without;
    return false;
  });
}

/** What a step is surely answered by on a page. */
export interface Decided {
  /** Words of the control's name, of the titles around it and of the page, folded. */
  readonly words: ReadonlySet<string>;
  /** Words of a line of running text that tell the step, folded. */
  readonly inLine: (line: string) => readonly string[];
}

const NOTHING: Decided = { words: new Set(), inLine: () => [] };
/** Characters of a line that tells what a control is. */
const LONGEST_LINE = 400;

/** The words by which a step is surely answered on a page: without them its copy would be answered otherwise. */
export function decidedWords(page: Page, target: Descriptor, { answer, candidates }: Explanation): Decided {
  if (answer.level !== 'sure') return NOTHING;
  const { control } = answer;
  const kind = kindOf(control)?.kind ?? 'button';
  const { fallback, renewal } = target;
  const hints = [target, ...(fallback === undefined ? [] : [fallback]), ...(renewal === undefined ? [] : [renewal])];
  const ofName = (name: string): number =>
    Math.max(
      ...hints.flatMap(({ names, weakNames = [], says }) => [
        agreement(names, name),
        agreement(weakNames, name),
        phraseAgreement(says, kind, name, page.words.phrases),
      ]),
    );
  const around = hints.flatMap(({ section, near = [], about = [], form = [], summary = [] }) => [
    ...(section?.names ?? []),
    ...(section?.owner ?? []),
    ...near,
    ...about,
    ...form,
    ...summary,
  ]);
  const { headings = [], ownHeadings = [] } = target.page;
  const ofPage = [...headings, ...ownHeadings, ...around];
  // What tells that another one is none.
  const refused = hints.flatMap(({ not = {} }) => Object.values(not).flat());
  const isOne = (patterns: readonly string[]) => (text: string) => patterns.filter((one) => occurs([one], text)).length;
  const { main, others } = page.names(control);
  const places = candidates.find(({ element }) => element === control)?.places;
  const words = new Set([
    ...[main, ...others].flatMap((name) => neededIn(name, ofName)),
    ...[...(places?.section ?? []), places?.row ?? ''].flatMap((text) => neededIn(text, isOne(around))),
    ...judgedTitles(page).flatMap((text) => neededIn(fold(text), isOne(ofPage))),
  ]);
  return {
    words,
    inLine: (line) => {
      const text = fold(line).slice(0, LONGEST_LINE);
      return text === '' ? [] : [isOne(ofPage), isOne(refused), ofName].flatMap((says) => neededIn(text, says));
    },
  };
}
