import type { Hint } from '../../../shared/guides/descriptor.ts';
import type { Control } from '../page/control.ts';
import type { Page } from '../page/page.ts';
import {
  belowFields,
  captionAmong,
  firstOfMany,
  inOneForm,
  ofStrongestName,
  onlyOngoing,
  onlyPressed,
  sameDestination,
  underOurName,
  underStrongestName,
} from './choose-among-equals.ts';

// Which of several equal controls is the one all the same: one row a rule, the first that tells one from the others has it. What none
// tells stays an ambiguity. Each has its smallest case in tests/browser/locate-exclusions.test.ts, under its id.

/** Kinds of targets, by their hint, that a row may be limited to. */
export type Among = 'fields' | 'names' | 'sections' | 'periods' | 'page';

export interface TieBreak {
  readonly id: string;
  /** What it is for, by an example. */
  readonly eg: string;
  readonly for: readonly Among[];
  readonly choose: <C extends Control>(page: Page, equal: readonly C[], hint: Hint) => C | null;
}

const NO_FIELDS: readonly Among[] = ['names', 'sections', 'periods', 'page'];

export const TIE_BREAKS = [
  {
    id: 'first-of-form',
    eg: 'E-mail before mobile, code before its confirmation.',
    for: ['fields'],
    choose: (page, equal) => inOneForm(page, equal)[0] ?? null,
  },
  {
    id: 'first-of-largest-form',
    eg: 'The same beside the form of a newsletter, which asks for nothing else.',
    for: ['fields'],
    choose: firstOfMany,
  },
  {
    id: 'same-destination',
    eg: 'The same link in the menu and in the page: the one in the page.',
    for: NO_FIELDS,
    choose: (_, equal) => sameDestination(equal),
  },
  { id: 'caption-of-picture', eg: 'A picture and its caption, each a link.', for: NO_FIELDS, choose: captionAmong },
  { id: 'strongest-name', eg: '"Me connecter" beside "Espace pharmacien".', for: ['names'], choose: ofStrongestName },
  {
    id: 'below-the-fields',
    eg: 'Two buttons "Enregistrer" above and below the fields: the lower.',
    for: ['page'],
    choose: belowFields,
  },
  {
    id: 'pressed-on-page',
    eg: 'A button of the page beside the link in the menu.',
    for: ['page'],
    choose: (_, equal, hint) => onlyPressed(equal, hint),
  },
  {
    id: 'under-our-name',
    eg: '"E-POP" beside "E-POP Sociétés".',
    for: ['page'],
    choose: (page, equal, { section }) => (section === undefined ? null : underOurName(page, equal, section)),
  },
  {
    id: 'not-over',
    eg: 'Of several practices the one that is not over.',
    for: ['periods'],
    choose: (page, equal, { not }) => onlyOngoing(page, equal, not?.entry ?? []),
  },
  {
    id: 'strongest-section',
    eg: `"Coordonnées professionnelles" beside "Adresse d'exercice".`,
    for: ['sections'],
    choose: (page, equal, { section }) => (section === undefined ? null : underStrongestName(page, equal, section)),
  },
] as const satisfies readonly TieBreak[];

export type TieBreakId = (typeof TIE_BREAKS)[number]['id'];
