import { ACTIVATE_WITH_CARD } from './activate-with-card.ts';
import { ACTIVATE_WITHOUT_CARD } from './activate-without-card.ts';
import { GUIDE_IDS, type Guide, type GuideId, type Step, type StepId } from './guide.ts';
import { SIGN_IN } from './sign-in.ts';
import { STAFF_CONTACT_DETAILS } from './staff-contact-details.ts';
import { UPDATE_CONTACT_DETAILS } from './update-contact-details.ts';

export const GUIDES: Readonly<Record<GuideId, Guide>> = {
  'activate-with-card': ACTIVATE_WITH_CARD,
  'activate-without-card': ACTIVATE_WITHOUT_CARD,
  'update-contact-details': UPDATE_CONTACT_DETAILS,
  'sign-in': SIGN_IN,
  'staff-contact-details': STAFF_CONTACT_DETAILS,
};

export const STEP_IDS: readonly StepId[] = GUIDE_IDS.flatMap((id) => GUIDES[id].steps.map((step) => step.id));

/** Whether a text from outside (an address, a store, a message) names a guide. */
export const isGuideId = (text: unknown): text is GuideId => typeof text === 'string' && Object.hasOwn(GUIDES, text);

/** Place of a step in its guide, from 0; -1 when the guide does not have it. */
export const indexOfStep = (guide: Guide, id: StepId): number => guide.steps.findIndex((step) => step.id === id);

/** The step of that id, or the guide's first one when a stored id is no longer in the guide. */
export function stepOf(guide: Guide, id: StepId): Step {
  return guide.steps.find((step) => step.id === id) ?? guide.steps[0];
}

/** The first step whose page the browser sees; undefined in a guide that has none. */
export const firstOnPages = (guide: Guide): Step | undefined => guide.steps.find(({ place }) => place === 'portal');

/** The step `distance` places further (negative: back), never beyond either end. */
export function stepAt(guide: Guide, id: StepId, distance: number): Step {
  const last = guide.steps.length - 1;
  const index = Math.min(last, Math.max(0, indexOfStep(guide, id) + distance));
  return guide.steps[index] as Step;
}
