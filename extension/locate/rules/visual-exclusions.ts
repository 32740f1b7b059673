import type { Hint } from '../../../shared/guides/descriptor.ts';
import { isInside } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { isCount, labelBefore, runsDown, sentenceOf } from '../look/displayed-number.ts';
import { isWordy } from '../look/qr-code.ts';
import { hasNotice } from '../look/visual-target.ts';
import { factAbout } from '../page/facts.ts';
import type { Page } from '../page/page.ts';
import { besideOf } from '../surroundings/places.ts';
import { sectionNames } from '../surroundings/section-names.ts';
import { occurs } from '../text/patterns.ts';

// What rules out a thing one only looks at, a code to scan or a number to compare, whatever else speaks for it: one row a rule, in the
// order in which it is asked. Each has its smallest case in tests/browser/locate-exclusions.test.ts, under its id.

export interface Visual {
  readonly page: Page;
  readonly element: Element;
  readonly hint: Hint;
}

interface VisualNumber extends Visual {
  readonly words: string;
  readonly around: string;
  /** The number and the words right behind it; '' where its digits have boxes of their own. */
  readonly unit: string;
}

interface VisualCode extends Visual {
  /** Is it drawn as codes are? */
  readonly isDrawn: boolean;
  readonly main: string;
}

export interface VisualExclusion<It> {
  readonly id: string;
  readonly when: (it: It) => boolean;
}

const isOver = factAbout((page, hint: Hint) => hasNotice(page, hint.not?.notice));

/** Does an alert say that the code or number is over ("Demande expirée")? */
const isSaidToBeOver = ({ page, hint }: Visual): boolean => isOver(page, hint);

export const NOT_THE_NUMBER = [
  { id: 'number-is-over', when: isSaidToBeOver },
  { id: 'unit-behind', when: ({ hint, unit }) => occurs(hint.not?.name, unit) },
  { id: 'nothing-near', when: ({ hint, around }) => !occurs(hint.near, around) },
  { id: 'other-sentence', when: ({ hint, element }) => occurs(hint.not?.near, sentenceOf(element)) },
  { id: 'other-label', when: ({ hint, element }) => occurs(hint.not?.near, labelBefore(element)) },
  { id: 'count', when: ({ page, element }) => isCount(element, page.words.counts) },
  { id: 'timer', when: ({ page, element }) => isInside(element, page.words.counts.running) },
  { id: 'runs-down', when: ({ element, words }) => runsDown(element, words) },
] as const satisfies readonly VisualExclusion<VisualNumber>[];

export const NOT_THE_CODE = [
  { id: 'code-is-over', when: isSaidToBeOver },
  { id: 'wordy', when: ({ element, isDrawn }) => !isDrawn && (dom.localName(element) === 'table' || isWordy(element)) },
  { id: 'other-code', when: ({ hint, main }) => occurs(hint.not?.name, main) },
  { id: 'other-words-beside', when: ({ hint, element, main }) => occurs(hint.not?.near, besideOf(element, main)) },
  {
    id: 'under-other-heading',
    when: ({ page, hint, element }) => occurs(hint.not?.section, sectionNames(page, element)[0]?.words ?? ''),
  },
] as const satisfies readonly VisualExclusion<VisualCode>[];

export type VisualExclusionId = (typeof NOT_THE_NUMBER | typeof NOT_THE_CODE)[number]['id'];
