import type { Hint } from '../../../shared/guides/descriptor.ts';
import { isInside, selfAndAncestors } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { whyUnseen } from '../../sight/press.ts';
import { isShown } from '../../sight/shown.ts';
import { isCount, labelsOf, runsDown, wordsAbout, wordsOfNumber } from '../look/displayed-number.ts';
import { looksLikeCode } from '../look/qr-code.ts';
import { factAbout } from '../page/facts.ts';
import { addressName, tokenOfWords } from '../page/icon-words.ts';
import type { Page } from '../page/page.ts';
import { hasNotice } from '../surroundings/notices.ts';
import { besideOf, wordsAround } from '../surroundings/places.ts';
import { sectionNames } from '../surroundings/section-names.ts';
import { pageSays } from '../surroundings/titles.ts';
import { equals, occurs } from '../text/patterns.ts';

// What rules out a thing one only looks at, a code to scan or a number to compare: one row a rule, in the order in which it is asked.

interface Visual {
  readonly page: Page;
  readonly element: Element;
  readonly hint: Hint;
}

interface VisualRule {
  readonly id: string;
  readonly when: (it: Visual) => boolean;
}

/** Least side in CSS pixels of a code that is shown to be scanned (libraries draw 128 and more), and how far it may be from square. */
const LARGE = 120;
const SQUARE = 0.8;

function isLargeSquare(element: Element): boolean {
  const { width, height } = dom.getBoundingClientRect(element);
  return Math.min(width, height) >= Math.max(LARGE, SQUARE * Math.max(width, height));
}

/** A box around a picture may be called a code in its place, when it is no wider than this many times the picture. */
const CASING = 2;

/** By its name, or by the class, id or file of it or of a box that holds little more. */
export function isCalledCode(page: Page, element: Element, hint: Hint): boolean {
  const most = CASING * dom.getBoundingClientRect(element).width;
  const isCalled = (at: Element): boolean => {
    const words = `${dom.attribute(at, 'class')} ${dom.attribute(at, 'id')} ${addressName(dom.attribute(at, 'src'))}`;
    return dom.getBoundingClientRect(at).width <= most && tokenOfWords(words, page.words) === hint.icon;
  };
  return occurs(hint.names, page.names(element).main) || selfAndAncestors(element).take(3).some(isCalled);
}

const isOver = factAbout((page, hint: Hint) => hasNotice(page, () => hint.not?.notice));

/** Does an alert say that the code or number is over ("Demande expirée")? */
const isSaidToBeOver = ({ page, hint }: Visual): boolean => isOver(page, hint);

const isUnseen = ({ element }: Visual): boolean => !isShown(element) || whyUnseen(element) !== null;

export const NOT_THE_CODE = [
  { id: 'no-large-square', when: ({ element }) => !isLargeSquare(element) },
  {
    id: 'no-code',
    when: ({ page, element, hint }) =>
      !looksLikeCode(element) && !(dom.localName(element) === 'img' && isCalledCode(page, element, hint)),
  },
  { id: 'code-unseen', when: isUnseen },
  { id: 'code-is-over', when: isSaidToBeOver },
  {
    id: 'other-code',
    when: ({ page, element, hint: { not } }) => {
      const { main } = page.names(element);
      const heading = sectionNames(page, element)[0]?.words ?? '';
      return occurs(not?.name, main) || occurs(not?.near, besideOf(element, main)) || occurs(not?.section, heading);
    },
  },
  {
    id: 'nothing-to-scan',
    when: ({ page, element, hint: { near = [] } }) =>
      !wordsAround(element).some((words) => occurs(near, words)) && !pageSays(page, near),
  },
] as const satisfies readonly VisualRule[];

export const NOT_THE_NUMBER = [
  { id: 'no-number', when: ({ element, hint }) => !equals(hint.names, wordsOfNumber(element)) },
  { id: 'number-unseen', when: isUnseen },
  { id: 'number-is-over', when: isSaidToBeOver },
  {
    id: 'count',
    when: ({ page: { words }, element }) => isCount(element, words.counts) || isInside(element, words.counts.running),
  },
  { id: 'other-number', when: ({ element, hint }) => labelsOf(element).some((words) => occurs(hint.not?.near, words)) },
  { id: 'nothing-near', when: ({ element, hint }) => !occurs(hint.near, wordsAbout(element)) },
  { id: 'runs-down', when: ({ element }) => runsDown(element) },
] as const satisfies readonly VisualRule[];

export type VisualExclusionId = (typeof NOT_THE_NUMBER | typeof NOT_THE_CODE)[number]['id'];
export type VisualExclusion = VisualRule & { readonly id: VisualExclusionId };
