import { closest, isInside } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { PRESSED } from '../page/kinds.ts';
import { BARS } from '../page/landmarks.ts';
import {
  asksForMore,
  firstTyped,
  formAgreement,
  formOf,
  inSearchForm,
  isBesideRefused,
  isOfSearch,
  sendsLogIn,
  standsBesidePassword,
} from '../surroundings/form.ts';
import { isAbout, isCaptcha, ONE_TIME_CODE, sendsOneTimeCode, wordsOfForm } from '../surroundings/form-words.ts';
import { occurs } from '../text/patterns.ts';
import type { CandidateInPlace } from './candidate-in-place.ts';
import type { BY_CONTROL, BY_NAME } from './control-exclusions.ts';
import type { Exclusion } from './exclusion.ts';
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
  isStepOfForm,
  isTopic,
  leadsHere,
  leadsOut,
  leadsToInformation,
  showsAnother,
} from './exclusion-predicates.ts';
import { isInformational } from './gate.ts';
import { totalPoints } from './signals.ts';
import { THRESHOLD } from './weights.ts';

// Exclusions by a control's place (exclusion.ts).

/** A row of this table. Most predicates need the element alone, so it is the first argument. */
interface PlaceExclusion extends Omit<Exclusion<CandidateInPlace>, 'when'> {
  readonly when: (element: Element, candidate: CandidateInPlace) => boolean;
}

/** By its place, for the few best. */
export const BY_PLACE = [
  { id: 'cookie-banner', cost: 'attributes', when: isInConsent },
  { id: 'breadcrumb', cost: 'attributes', when: isInBreadcrumb },
  { id: 'site-footer', cost: 'attributes', when: isOfSite },
  { id: 'brand', cost: 'attributes', when: isBrand },
  { id: 'leads-out', cost: 'attributes', when: leadsOut },
  { id: 'leads-to-help', cost: 'attributes', when: leadsToInformation },
  { id: 'disclosure', cost: 'attributes', when: isDisclosure },
  {
    id: 'folded-part',
    cost: 'attributes',
    when: (element, { hint }) => hint.part === 'menu-entry' && isFoldedPart(element),
  },
  {
    id: 'leads-here',
    cost: 'attributes',
    when: (element, { hint }) => hint.part !== 'menu-entry' && leadsHere(element),
  },
  {
    id: 'step-of-form',
    cost: 'attributes',
    when: (element, { kind }) => PRESSED.has(kind.kind) && isStepOfForm(element),
  },
  {
    id: 'search-entry',
    cost: 'attributes',
    when: (element, { hint, candidate, showsIcon }) =>
      hint.part === 'see-entry' && candidate.weak && (!showsIcon || isInside(element, BARS)),
  },
  {
    id: 'site-search',
    cost: 'attributes',
    when: (element, { kind, page }) => kind.kind === 'textbox' && isOfSearch(page, element),
  },
  { id: 'captcha', cost: 'attributes', when: (element, { kind }) => kind.kind === 'textbox' && isCaptcha(element) },
  {
    id: 'one-time-code',
    cost: 'attributes',
    when: (element, { hint }) => hint.input?.includes('username') === true && dom.matches(element, ONE_TIME_CODE),
  },
  {
    id: 'password-for-code',
    cost: 'attributes',
    when: (element, { hint }) =>
      hint.input?.includes('one-time-code') === true && dom.matches(element, '[type=password]'),
  },
  {
    id: 'sends-one-time-code',
    cost: 'attributes',
    when: (element, { kind }) => PRESSED.has(kind.kind) && sendsOneTimeCode(element),
  },
  { id: 'in-sentence', cost: 'words', when: (element, { hint }) => hint.part === 'choice' && isInSentence(element) },
  { id: 'question', cost: 'words', when: (element, { kind }) => PRESSED.has(kind.kind) && isQuestion(element) },
  { id: 'asked-to-stay', cost: 'words', when: isAskedToStay },
  {
    id: 'site-topic',
    cost: 'words',
    when: (element, { page, hint }) => hint.topics !== undefined && isTopic(page, element, hint.topics),
  },
  { id: 'told-text', cost: 'words', when: (element, { page }) => isInformational(page) && !isAboveText(page, element) },
  {
    id: 'search-form',
    cost: 'words',
    when: (element, { page, hint }) => hint.part === 'see-entry' && inSearchForm(page, element),
  },
  { id: 'other-section', cost: 'words', when: (_, { section }) => section === 'refused' },
  {
    id: 'outside-section',
    cost: 'words',
    when: (_, { section, hint }) => section === 'no' && hint.section?.required === true,
  },
  {
    id: 'other-subject',
    cost: 'words',
    when: (element, { page, hint }) =>
      hint.not?.near !== undefined && occurs(hint.not.near, wordsOfForm(page, element)),
  },
  {
    id: 'other-form',
    cost: 'words',
    when: (_, candidate) => candidate.hint.not?.form !== undefined && candidate.asks(candidate.hint.not.form) > 0,
  },
  { id: 'beside-refused', cost: 'words', when: (element, { page, hint }) => isBesideRefused(page, element, hint) },
  {
    id: 'names-somebody',
    cost: 'words',
    when: (element, { page, hint, summary: [first = ''] }) =>
      hint.not?.firstField !== undefined &&
      [...firstTyped(page, element), first].some((name) => occurs(hint.not?.firstField, name)),
  },
  {
    id: 'open-form',
    cost: 'words',
    when: (element, { page, hint }) =>
      hint.not?.openForm !== undefined &&
      // A submit button belongs to a form, also where there is no form tag.
      formAgreement(
        page,
        dom.matches(element, '[type=submit]') ? formOf(page, element) : closest(element, 'form'),
        hint.not.openForm,
        true,
      ) > 0,
  },
  {
    id: 'not-about-it',
    cost: 'words',
    when: (element, { page, hint }) => hint.about !== undefined && !isAbout(page, element, hint.about),
  },
  {
    id: 'apart-from-password',
    cost: 'words',
    when: (element, { page, hint }) => hint.besidePassword === true && !standsBesidePassword(page, element),
  },
  {
    id: 'sign-up-form',
    cost: 'words',
    when: (element, { page, hint }) => hint.besidePassword === true && asksForMore(page, element, hint.not?.name),
  },
  {
    id: 'sends-no-log-in',
    cost: 'words',
    when: (element, { page, hint, kind }) =>
      hint.besidePassword === true && kind.kind === 'textbox' && !sendsLogIn(page, element),
  },
  { id: 'form-without-fields', cost: 'words', when: (_, { hint, fields }) => hint.form !== undefined && fields === 0 },
  { id: 'jump', cost: 'layout', when: isJump },
  { id: 'corner-box', cost: 'layout', when: isInCorner },
  {
    id: 'of-photograph',
    cost: 'layout',
    when: (element, { hint }) => hint.part === 'change-section' && isOnPhotograph(element),
  },
  {
    id: 'other-picture',
    cost: 'layout',
    when: (element, { candidate, page, hint }) => candidate.weak && showsAnother(page, element, hint),
  },
  {
    id: 'in-help',
    cost: 'layout',
    when: (element, candidate) => totalPoints(candidate) >= THRESHOLD && isInHelp(candidate.page, element),
  },
] as const satisfies readonly PlaceExclusion[];

export type ExclusionId = (typeof BY_NAME | typeof BY_CONTROL | typeof BY_PLACE)[number]['id'];
