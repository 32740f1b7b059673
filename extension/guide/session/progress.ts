import { FIRST_OF_FORM } from '../../../shared/guides/first-of-form.ts';
import type { Guide, StepId } from '../../../shared/guides/guide.ts';
import { indexOfStep } from '../../../shared/guides/guides.ts';
import type { Progress } from './session.ts';

/** A guide at its first step. @param before how it stood: that it had come to its end is not forgotten */
export const begin = (guide: Guide, before?: Progress): Progress => ({
  step: guide.steps[0].id,
  done: [],
  hold: null,
  used: null,
  onScreen: [],
  since: null,
  sent: null,
  finished: false,
  ...((before?.finished || before?.wasFinished) && { wasFinished: true }),
});

/** Whether a step is of the form that another one sends. */
export const isOfForm = (step: StepId, sent: StepId): boolean => step === sent || step === FIRST_OF_FORM[sent];

/** The progress at another step; `done` is a step that the move shows to be done. A form that is come back to is not sent yet. */
export function goTo(guide: Guide, progress: Progress, to: StepId, done: StepId | null, now: number): Progress {
  const known = done === null || progress.done.includes(done) ? progress.done : [...progress.done, done];
  if (to === progress.step && known === progress.done) return progress;
  const since = progress.onScreen.includes(to) ? now : null;
  const isPast = progress.used !== null && indexOfStep(guide, to) > indexOfStep(guide, progress.used.step);
  const sent = progress.sent !== null && isOfForm(to, progress.sent.step) ? null : progress.sent;
  return { ...progress, step: to, done: known, used: isPast ? null : progress.used, sent, since };
}
