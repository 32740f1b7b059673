import type { BecameWords, Descriptor, Phrase } from '../../../shared/guides/descriptor.ts';
import { SUCCESS_CLASS } from '../../../shared/guides/words/markup-words.ts';
import * as dom from '../../dom/reads.ts';
import { isDrawn, isShown } from '../../sight/shown.ts';
import type { Match, Told } from '../match.ts';
import type { PageControl } from '../page/control.ts';
import type { Heading } from '../page/headings.ts';
import type { Page } from '../page/page.ts';
import { wordsIn } from '../page/words.ts';
import { bareParts } from '../rules/gate.ts';
import { openModals } from '../state/modal.ts';
import { WRONG } from '../state/visible.ts';
import { LONGEST } from '../surroundings/places.ts';
import { summaryOf } from '../surroundings/summary.ts';
import { fold } from '../text/fold.ts';
import { occurs } from '../text/patterns.ts';
import { replaceAny } from '../text/phrases.ts';

// What a page says of a form that was sent. A notice says "saved" by all of its words: one that says more is about something else.

const GOOD_NEWS = `[role=status],[aria-live],output,${SUCCESS_CLASS}`;
/** Titles near the top, and headings of this level or lower ones, which are about a table or list. */
const MOST_TITLES = 60;
const OF_PART = 8;

const CODE = 'code';

/** What is shown now, each by a key: what was there before the press says nothing of it. Keys are digests, no text is kept. */
export type Signs = ReadonlyMap<string, Told>;

/** FNV-1a, 32 bits. */
const digest = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
};

/** Does a text say all concepts, and nothing but fillers besides? */
function saysAlone({ concepts, fillers = [] }: Phrase, folded: string): boolean {
  let rest = folded;
  for (const concept of concepts) {
    const before = rest;
    rest = replaceAny(rest, concept, '|');
    if (rest === before) return false;
  }
  return !/[a-z0-9]/.test(replaceAny(rest, fillers, '|'));
}

/** Whether a whole notice says that the form was saved. A question does not, and an aside in brackets may take it back. */
const saysSaved = (words: BecameWords, text: string): boolean =>
  !/[?(]/.test(text) && words.saved.some((phrase) => saysAlone(phrase, fold(text)));

/** What a notice says of the form; null for nothing. */
export function toldBy(words: BecameWords, text: string): Told | null {
  const folded = fold(text);
  if (occurs(words.refused, folded)) return 'refused';
  if (occurs(words.more, folded)) return 'more';
  return saysSaved(words, text) ? 'saved' : null;
}

const titlesOf = (page: Page): readonly Heading[] =>
  page.headings.slice(0, MOST_TITLES).filter(({ level }) => level < OF_PART);

const isOfConsent = (page: Page, notice: Element): boolean => dom.closest(notice, page.words.consent) !== null;

/** All words of a box; '' where it says more than a notice does. */
function allWordsIn(box: Element): string {
  const text = wordsIn(box, LONGEST.notice);
  return text.length < LONGEST.notice ? text : '';
}

/** All that a page shows of what became of a form. */
export function signsOf(page: Page, descriptor: Descriptor, words: BecameWords, match: Match): Signs {
  const signs = new Map<string, Told>();
  const tell = (text: string, told: Told): void => void signs.set(`${told} ${digest(fold(text))}`, told);
  const hasForm = match.level === 'sure';
  const notices = [...page.notices, ...page.all(GOOD_NEWS)].filter((notice) => !isOfConsent(page, notice));
  page.dependsOn(notices);
  for (const notice of notices) {
    const text = allWordsIn(notice);
    const isAsking = text.includes('?') && openModals(page).includes(notice);
    const told = toldBy(words, text) ?? (isAsking ? 'more' : null);
    if (told !== null && isShown(notice)) tell(text, told);
  }
  for (const { element, words: title } of titlesOf(page)) {
    const told = toldBy(words, title);
    if (told !== null && (told !== 'saved' || occurs(words.stated, title)) && isDrawn(element)) tell(title, told);
    // Some pages say it in a box with a title, and nothing else there.
    const box = dom.parentElement(element);
    if (box !== null && saysSaved(words, allWordsIn(box)) && isShown(box)) tell(allWordsIn(box), 'saved');
  }
  for (const part of hasForm ? [] : bareParts(page)) {
    const told = toldBy(words, allWordsIn(part));
    if (told !== null && isShown(part)) tell(allWordsIn(part), told);
  }
  const isCode = ({ names }: PageControl): boolean =>
    [names.main, ...names.others].some((name) => occurs(words.code, name));
  const fields = page.controls.of('textbox');
  page.dependsOn(fields.map(({ element }) => element));
  if (fields.some((field) => isCode(field) && isShown(field.element))) signs.set(CODE, 'more');
  if (hasForm && match.via === 'target' && summaryOf(page, match.control, descriptor).length > 0)
    signs.set('summary', 'more');
  if (page.all(`${page.words.refused.faultyFields},${WRONG}`).some(isShown)) signs.set('fields', 'refused');
  return signs;
}

const ORDER = ['refused', 'more', 'saved'] as const satisfies readonly Told[];

/** What the page says since the press. Where a fault or a field for a code is in sight, nothing was saved. @param before keys there at the press */
export function becameOf(signs: Signs, before: ReadonlySet<string>): Told | null {
  const fresh = new Set([...signs].filter(([key]) => !before.has(key)).map(([, told]) => told));
  const told = ORDER.find((one) => fresh.has(one)) ?? null;
  const isContradicted = signs.has(CODE) || [...signs.values()].includes('refused');
  return told === 'saved' && isContradicted ? null : told;
}
