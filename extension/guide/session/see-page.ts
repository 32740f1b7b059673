import { FIRST_OF_FORM } from '../../../shared/guides/first-of-form.ts';
import type { Guide, StepId } from '../../../shared/guides/guide.ts';
import { indexOfStep, stepAt, stepOf } from '../../../shared/guides/guides.ts';
import { goTo } from './progress.ts';
import { sendForm } from './sent-form.ts';
import type { Progress, SessionEvent, Sighting } from './session.ts';
import { stepOnPage } from './step-on-page.ts';

/** The steps whose control can be pointed at. */
export const stepsOnScreen = (sightings: readonly Sighting[]): readonly StepId[] =>
  sightings.flatMap(({ step, via }) => (via === 'covered' ? [] : [step]));

const sameSteps = (one: readonly StepId[], other: readonly StepId[]): boolean =>
  one.length === other.length && one.every((step) => other.includes(step));

/** The progress after what the deciding tab shows. */
export function see(guide: Guide, before: Progress, event: Extract<SessionEvent, { type: 'seen' }>): Progress {
  const { sightings: seen, tab = null, now } = event;
  const sightings = seen.filter((sighting) => sighting.via !== 'covered');
  const onScreen = stepsOnScreen(seen);
  const progress = sameSteps(onScreen, before.onScreen) ? before : { ...before, onScreen };
  if (progress.hold !== null) {
    const hold = progress.hold;
    if (onScreen.every((step) => hold.includes(step))) return noteAppearance(before, progress, now);
  }
  const released = withoutVainUse(progress.hold === null ? progress : { ...progress, hold: null }, sightings);
  const shown = stepOnPage(guide, released.step, withoutPast(guide, released, sightings));
  if (released.used !== null && isLeft(guide, released, released.used.step, shown)) {
    const done = released.used.step;
    if (stepOf(guide, done).advance.includes('said')) return sendForm(guide, released, done, tab, now);
    // A control that was on screen before the use and still is (a menu) does not contradict the next step.
    return { ...goTo(guide, released, stepAt(guide, done, 1).id, done, now), hold: onScreen };
  }
  if (shown !== null) {
    const forward = indexOfStep(guide, shown) > indexOfStep(guide, released.step);
    const wasUsed = released.used?.step === released.step;
    const evidence = wasUsed || sightings.some((sighting) => sighting.step === released.step && sighting.done);
    const left = shown === released.step ? released : withoutWord(released);
    return noteAppearance(before, goTo(guide, left, shown, forward && evidence ? released.step : null, now), now);
  }
  return noteAppearance(before, released, now);
}

/**
 * While what became of a form is not known, and while what was saved is waited for, nothing on a page moves the guide but a new log-in: the
 * pages around go on to show their controls, and may show the form again.
 */
function withoutPast(
  guide: Guide,
  { step, done, sent }: Progress,
  sightings: readonly Sighting[],
): readonly Sighting[] {
  const isWaiting = stepOf(guide, step).waitHours !== undefined && done.includes(stepAt(guide, step, -1).id);
  if (!isWaiting && sent?.step !== step) return sightings;
  const logIn = guide.steps.findLastIndex((one) => one.logIn === true || one.cardCode === 'asked');
  return sightings.filter(({ step: id }) => indexOfStep(guide, id) <= logIn);
}

/** A log-in comes in the place of what was sent: the site says nothing of it any more. */
const withoutWord = (progress: Progress): Progress =>
  progress.sent?.step === progress.step ? { ...progress, sent: { ...progress.sent, became: 'unsure' } } : progress;

const withoutVainUse = (progress: Progress, sightings: readonly Sighting[]): Progress =>
  progress.used?.navigated === true && sightings.some(({ step, done }) => step === progress.used?.step && !done)
    ? { ...progress, used: null }
    : progress;

/** Whether a step is done because its control was used and then left the page, which shows nothing further. */
function isLeft(guide: Guide, { step, onScreen }: Progress, used: StepId, shown: StepId | null): boolean {
  if (indexOfStep(guide, used) < indexOfStep(guide, step) || onScreen.includes(used)) return false;
  return shown === null || (indexOfStep(guide, shown) < indexOfStep(guide, used) && FIRST_OF_FORM[used] !== shown);
}

/** Records when the target of the step appeared on the page, anew at each appearance. */
function noteAppearance(before: Progress, progress: Progress, now: number): Progress {
  const appeared = progress.onScreen.includes(progress.step) && !before.onScreen.includes(progress.step);
  return appeared ? { ...progress, since: now } : progress;
}
