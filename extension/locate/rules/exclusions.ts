import { closest, isInside } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { PRESSED } from '../page/kinds.ts';
import { BARS } from '../page/landmarks.ts';
import {
  asksForMore,
  canBeTypedIn,
  fieldsIn,
  firstTyped,
  formOf,
  inSearchForm,
  isCalled,
  sendsLogIn,
  standsBesidePassword,
} from '../surroundings/form.ts';
import { isAbout, sendsOneTimeCode, wordsOfForm } from '../surroundings/form-words.ts';
import { occurs } from '../text/patterns.ts';
import type { CandidateInPlace } from './candidate-in-place.ts';
import {
  isAboveText,
  isAskedToStay,
  isBrand,
  isDisclosure,
  isFoldedPart,
  isInBreadcrumb,
  isInConsent,
  isInCorner,
  isInHelp,
  isInSentence,
  isJump,
  isOfSite,
  isOnPhotograph,
  isQuestion,
  isTopic,
  leadsHere,
  leadsOut,
  leadsToInformation,
  showsAnother,
} from './exclusion-predicates.ts';
import { isInformational } from './gate.ts';
import { totalPoints } from './signals.ts';
import { THRESHOLD } from './weights.ts';

/** A row: what rules a control out, and why. Most predicates need the element alone, so it is the first argument. */
interface Exclusion {
  readonly id: string;
  readonly when: (element: Element, candidate: CandidateInPlace) => boolean;
}

/**
 * What rules a control out by its place, whatever else speaks for it, for the few best: one row a rule, attributes before words, words before
 * boxes and styles. Each has its smallest case in tests/browser/locate-exclusions.test.ts, under its id; rules of one step are asked for by
 * its hint.
 */
export const BY_PLACE = [
  { id: 'cookie-banner', when: isInConsent },
  { id: 'breadcrumb', when: isInBreadcrumb },
  { id: 'site-footer', when: isOfSite },
  { id: 'brand', when: isBrand },
  { id: 'leads-out', when: leadsOut },
  { id: 'leads-to-help', when: leadsToInformation },
  { id: 'disclosure', when: isDisclosure },
  {
    id: 'folded-part',
    when: (element, { hint }) => hint.part === 'menu-entry' && isFoldedPart(element),
  },
  {
    id: 'leads-here',
    when: (element, { hint }) => hint.part !== 'menu-entry' && leadsHere(element),
  },
  {
    id: 'search-entry',
    when: (element, { hint, candidate, showsIcon }) =>
      hint.part === 'see-entry' && candidate.weak && (!showsIcon || isInside(element, BARS)),
  },
  {
    id: 'sends-one-time-code',
    when: (element, { kind }) => PRESSED.has(kind.kind) && sendsOneTimeCode(element),
  },
  { id: 'in-sentence', when: (element, { hint }) => hint.part === 'choice' && isInSentence(element) },
  { id: 'question', when: (element, { kind }) => PRESSED.has(kind.kind) && isQuestion(element) },
  { id: 'asked-to-stay', when: isAskedToStay },
  {
    id: 'site-topic',
    when: (element, { page, hint }) => hint.topics !== undefined && isTopic(page, element, hint.topics),
  },
  { id: 'told-text', when: (element, { page }) => isInformational(page) && !isAboveText(page, element) },
  {
    id: 'search-form',
    when: (element, { page, hint }) => hint.part === 'see-entry' && inSearchForm(page, element),
  },
  { id: 'other-section', when: (_, { section }) => section === 'refused' },
  {
    id: 'outside-section',
    when: (_, { section, hint }) => section === 'no' && hint.section?.required === true,
  },
  {
    id: 'other-subject',
    when: (element, { page, hint }) =>
      hint.not?.near !== undefined && occurs(hint.not.near, wordsOfForm(page, element)),
  },
  {
    id: 'other-form',
    when: (_, candidate) => candidate.hint.not?.form !== undefined && candidate.asks(candidate.hint.not.form),
  },
  {
    id: 'names-somebody',
    when: (element, { page, hint, summary: [first = ''] }) =>
      hint.not?.firstField !== undefined &&
      [...firstTyped(page, element), first].some((name) => occurs(hint.not?.firstField, name)),
  },
  {
    id: 'open-form',
    when: (element, { page, hint }) =>
      hint.not?.openForm !== undefined &&
      // A submit button belongs to a form, also where there is no form tag.
      fieldsIn(page, dom.matches(element, '[type=submit]') ? formOf(page, element) : closest(element, 'form')).some(
        (field) => canBeTypedIn(field) && isCalled(field, hint.not?.openForm ?? []),
      ),
  },
  {
    id: 'not-about-it',
    when: (element, { page, hint, candidate: { weak } }) =>
      hint.about !== undefined && !isAbout(page, element, hint, weak),
  },
  {
    id: 'apart-from-password',
    when: (element, { page, hint }) => hint.besidePassword === true && !standsBesidePassword(page, element),
  },
  {
    id: 'sign-up-form',
    when: (element, { page, hint }) => hint.besidePassword === true && asksForMore(page, element),
  },
  {
    id: 'sends-no-log-in',
    when: (element, { page, hint, kind }) =>
      hint.besidePassword === true && kind.kind === 'textbox' && !sendsLogIn(page, element),
  },
  { id: 'form-without-fields', when: (_, { hint, hasFields }) => hint.form !== undefined && !hasFields },
  { id: 'jump', when: isJump },
  { id: 'corner-box', when: isInCorner },
  {
    id: 'of-photograph',
    when: (element, { hint }) => hint.part === 'change-section' && isOnPhotograph(element),
  },
  {
    id: 'other-picture',
    when: (element, { candidate, page, hint }) => candidate.weak && showsAnother(page, element, hint),
  },
  {
    id: 'in-help',
    when: (element, candidate) => totalPoints(candidate) >= THRESHOLD && isInHelp(candidate.page, element),
  },
] as const satisfies readonly Exclusion[];

export type ExclusionId = (typeof BY_PLACE)[number]['id'];
