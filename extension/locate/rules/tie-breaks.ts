import type { Hint } from '../../../shared/guides/descriptor.ts';
import type { Control } from '../page/control.ts';
import type { Page } from '../page/page.ts';
import {
  belowFields,
  captionAmong,
  firstOfForm,
  firstOfMany,
  ofStrongestName,
  onlyOngoing,
  onlyPressed,
  sameDestination,
  underOurName,
  underStrongestName,
} from './choose-among-equals.ts';

// Which of several equal controls is the one all the same: one row a rule, the first that tells one from the others has it. What none tells
// stays an ambiguity.

/** Kinds of targets, by their hint, that a row may be limited to. */
export type Among = 'fields' | 'names' | 'sections' | 'periods' | 'page';

export interface TieBreak {
  readonly id: string;
  readonly for: readonly Among[];
  readonly choose: <C extends Control>(page: Page, equal: readonly C[], hint: Hint) => C | null;
}

const NO_FIELDS: readonly Among[] = ['names', 'sections', 'periods', 'page'];

export const TIE_BREAKS = [
  { id: 'first-of-form', for: ['fields'], choose: (page, equal, { section }) => firstOfForm(page, equal, section) },
  { id: 'first-of-largest-form', for: ['fields'], choose: firstOfMany },
  { id: 'same-destination', for: NO_FIELDS, choose: (_, equal) => sameDestination(equal) },
  { id: 'caption-of-picture', for: NO_FIELDS, choose: captionAmong },
  { id: 'strongest-name', for: ['names'], choose: ofStrongestName },
  { id: 'below-the-fields', for: ['page'], choose: belowFields },
  { id: 'pressed-on-page', for: ['page'], choose: (_, equal, hint) => onlyPressed(equal, hint) },
  {
    id: 'under-our-name',
    for: ['page'],
    choose: (page, equal, { section }) => (section === undefined ? null : underOurName(page, equal, section)),
  },
  { id: 'not-over', for: ['periods'], choose: (page, equal, { not }) => onlyOngoing(page, equal, not?.entry ?? []) },
  {
    id: 'strongest-section',
    for: ['sections'],
    choose: (page, equal, { section }) => (section === undefined ? null : underStrongestName(page, equal, section)),
  },
] as const satisfies readonly TieBreak[];

export type TieBreakId = (typeof TIE_BREAKS)[number]['id'];
