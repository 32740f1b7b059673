import type { Descriptor, PageWords } from '../../shared/guides/descriptor.ts';
import type { Vocabulary } from '../../shared/guides/words/vocabulary.ts';
import { selfAndAncestors } from '../dom/composed-tree.ts';
import * as dom from '../dom/reads.ts';
import { CONTROLS } from '../sight/controls.ts';
import { type Explanation, explain } from './explain.ts';
import { iconOf } from './look/icons.ts';
import { kindOf } from './page/kinds.ts';
import { Page } from './page/page.ts';
import { logOutControls } from './rules/login.ts';
import { type SavedTrace, savedTrace } from './saved-trace.ts';
import { decidedWords } from './teach/decided-words.ts';
import type { Fingerprint } from './teach/fingerprint.ts';
import { createMask, type Mask } from './teach/mask.ts';
import { type NewWords, newWordsOf } from './teach/new-words.ts';
import { MARK, snapshotOf } from './teach/snapshot.ts';
import { takeFingerprint } from './teach/take-fingerprint.ts';

/** A document at one moment of a walk, without anything of a person. */
export interface WalkCopy {
  readonly html: string;
  /** Why the step was answered so there; null where none is looked for on pages. */
  readonly trace: SavedTrace | null;
  /** The control that is being pressed, and where its start tag begins in the html. */
  readonly press?: {
    readonly at: number;
    readonly control: Fingerprint;
    /** What may be asked about: it lies beside the walk until then, never in it. */
    readonly unknown?: NewWords;
  };
}

/**
 * @param pressed the control that is being pressed, null at any other moment
 * @param vocabulary the words that may be kept; those by which the step is answered are kept besides
 */
export function walkCopy(
  document: Document,
  words: PageWords,
  target: Descriptor | null,
  pressed: Element | null,
  vocabulary: Vocabulary,
): WalkCopy {
  const page = new Page(document, words);
  const explanation = target === null ? null : explain(document, target.page.words, target);
  const decided = target === null || explanation === null ? undefined : decidedWords(page, target, explanation);
  const mask = createMask(vocabulary, decided?.words);
  const control = explanation?.answer.level === 'sure' ? explanation.answer.control : null;
  const isNumber = target?.kinds.includes('text') === true;
  const isTold = isNumber || target?.kinds.includes('image') === true;
  const named = besideLogOut(page);
  const marked = snapshotOf(document, mask, {
    marked: pressed,
    control,
    number: isNumber ? control : null,
    isTold,
    inLine: decided?.inLine,
    icons: iconsOf(explanation, words),
    named,
  });
  const at = marked.lastIndexOf('<', marked.indexOf(MARK));
  return {
    html: marked.replace(MARK, ''),
    trace: explanation === null ? null : savedTrace(explanation, mask),
    ...(pressed === null || at < 0 ? {} : { press: { at, ...pressOf(page, pressed, mask, named) } }),
  };
}

function pressOf(page: Page, pressed: Element, mask: Mask, named: ReadonlyMap<Element, boolean>) {
  const isBesideLogOut = [...selfAndAncestors(pressed)].some((one) => named.has(one));
  const unknown = newWordsOf(page, pressed, mask, isBesideLogOut);
  return { control: takeFingerprint(page, pressed, mask), ...(unknown && { unknown }) };
}

/** The icon that the search has read at the control, for what it read may be in no markup. */
function iconsOf(explanation: Explanation | null, words: PageWords): ReadonlyMap<Element, string> {
  if (explanation?.answer.level !== 'sure' || kindOf(explanation.answer.control) === null) return new Map();
  const icon = iconOf(explanation.answer.control, words);
  if (icon === null || icon.token === 'contrary' || icon.token === 'other') return new Map();
  return new Map([[icon.element, words.icons.of[icon.token][0] ?? '']]);
}

/** Controls of a place that is about who is logged in: more are a menu. */
const FEW_CONTROLS = 3;

/** Do two controls stand in one box, or in two entries of one list? */
const isNeighbour = (one: Element, other: Element): boolean =>
  [...selfAndAncestors(one).take(3)].slice(1).some((box) => dom.localName(box) !== 'body' && dom.contains(box, other));

/** Where somebody who is logged in may be named: the place of the log-out, without it; in a menu the entries beside it. */
function besideLogOut(page: Page): ReadonlyMap<Element, boolean> {
  const named = new Map<Element, boolean>();
  const controls = page.controls.all.map(({ element }) => element);
  for (const way of logOutControls(page)) {
    const place = [...selfAndAncestors(way)]
      .slice(1)
      .filter((box) => dom.querySelectorAll(box, CONTROLS).length <= FEW_CONTROLS && dom.localName(box) !== 'body')
      .at(-1);
    if (place !== undefined) named.set(place, true);
    named.set(way, false);
    const at = controls.indexOf(way);
    for (const beside of [controls[at - 1], controls[at + 1]])
      if (beside !== undefined && !named.has(beside) && isNeighbour(way, beside)) named.set(beside, true);
  }
  return named;
}
