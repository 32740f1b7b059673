import { FIRST_OF_FORM } from '../../../shared/guides/first-of-form.ts';
import type { Guide, StepId } from '../../../shared/guides/guide.ts';
import { indexOfStep, stepAt, stepOf } from '../../../shared/guides/guides.ts';
import { goTo } from './progress.ts';
import type { Progress, Sighting } from './session.ts';
import { stepOnPage } from './step-on-page.ts';

/** The steps whose control can be pointed at. */
export const stepsOnScreen = (sightings: readonly Sighting[]): readonly StepId[] =>
  sightings.flatMap(({ step, via }) => (via === 'covered' ? [] : [step]));

const sameSteps = (one: readonly StepId[], other: readonly StepId[]): boolean =>
  one.length === other.length && one.every((step) => other.includes(step));

/** The progress after what the deciding tab shows. @param seen all of it */
export function see(guide: Guide, before: Progress, seen: readonly Sighting[], now: number): Progress {
  const proven = seen.map(withProvenEnd(before));
  const sightings = proven.filter((sighting) => sighting.via !== 'covered');
  const onScreen = stepsOnScreen(seen);
  const progress = sameSteps(onScreen, before.onScreen) ? before : { ...before, onScreen };
  if (progress.hold !== null) {
    const hold = progress.hold;
    if (onScreen.every((step) => hold.includes(step))) return noteAppearance(before, progress, now);
  }
  const released = withoutVainUse(progress.hold === null ? progress : { ...progress, hold: null }, sightings);
  const shown = stepOnPage(guide, released.step, withoutPast(guide, released, sightings, seen));
  if (released.used !== null && isLeft(guide, released, released.used.step, shown, proven)) {
    const done = released.used.step;
    // A control that was on screen before the use and still is (a menu) does not contradict the next step.
    return { ...goTo(guide, released, stepAt(guide, done, 1).id, done, now), hold: onScreen };
  }
  if (shown !== null) {
    const forward = indexOfStep(guide, shown) > indexOfStep(guide, released.step);
    const wasUsed = released.used?.step === released.step;
    const evidence = wasUsed || sightings.some((sighting) => sighting.step === released.step && sighting.done);
    return noteAppearance(before, goTo(guide, released, shown, forward && evidence ? released.step : null, now), now);
  }
  return noteAppearance(before, released, now);
}

const sendsForm = (step: StepId): boolean => FIRST_OF_FORM[step] !== undefined;

/** A page may have said before that a form was sent; it counts once the form's own button was pressed. */
const withProvenEnd =
  ({ used }: Progress) =>
  (sighting: Sighting): Sighting =>
    !sendsForm(sighting.step) || (used?.step === sighting.step && used.wasSaid !== true)
      ? sighting
      : { ...sighting, done: false };

/**
 * While what was sent is waited for, its own form leads back, or a new log-in: the pages around it go on to show their controls. A form that
 * comes back under the words that it was saved, after the slow page between, does not.
 * @param seen as the page shows them
 */
function withoutPast(
  guide: Guide,
  { step, done }: Progress,
  sightings: readonly Sighting[],
  seen: readonly Sighting[],
): readonly Sighting[] {
  const sent = stepAt(guide, step, -1).id;
  if (stepOf(guide, step).waitHours === undefined || !done.includes(sent)) return sightings;
  const logIn = guide.steps.findIndex((one) => one.logIn === true);
  const isSaid = seen.some((one) => one.step === sent && one.done);
  const isOfForm = (id: StepId): boolean => id === sent || id === FIRST_OF_FORM[sent];
  return sightings.filter(({ step: id }) => (isOfForm(id) && !isSaid) || indexOfStep(guide, id) <= logIn);
}

const withoutVainUse = (progress: Progress, sightings: readonly Sighting[]): Progress =>
  progress.used?.navigated === true && sightings.some(({ step, done }) => step === progress.used?.step && !done)
    ? { ...progress, used: null }
    : progress;

/**
 * Whether a step is done because its control was used and then left the page, which shows nothing further, or because the page says so.
 * A form that still shows its earlier step was not sent, and neither was one that something lies over.
 */
function isLeft(
  guide: Guide,
  { step, onScreen }: Progress,
  used: StepId,
  shown: StepId | null,
  sightings: readonly Sighting[],
): boolean {
  if (indexOfStep(guide, used) < indexOfStep(guide, step)) return false;
  if (sendsForm(used)) {
    const own = sightings.find((sighting) => sighting.step === used);
    if (own?.done === true) return true;
    if (own?.via === 'covered') return false;
  }
  if (onScreen.includes(used)) return false;
  if (shown === null) return true;
  return indexOfStep(guide, shown) < indexOfStep(guide, used) && FIRST_OF_FORM[used] !== shown;
}

/** Records when the target of the step appeared on the page, anew at each appearance. */
function noteAppearance(before: Progress, progress: Progress, now: number): Progress {
  const appeared = progress.onScreen.includes(progress.step) && !before.onScreen.includes(progress.step);
  return appeared ? { ...progress, since: now } : progress;
}
