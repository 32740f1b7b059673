import type { Guide, GuideId, Step, StepId } from '../../../shared/guides/guide.ts';
import { GUIDES, indexOfStep, stepAt, stepOf } from '../../../shared/guides/guides.ts';
import { begin, goTo, isOfForm } from './progress.ts';
import { see } from './see-page.ts';
import { beginWait, checkForm, doubtForm, hearOfForm, saveForm, sendForm } from './sent-form.ts';
import { NEW_SESSION, type Progress, type Session, type SessionEvent } from './session.ts';

/** The session after an event. Pure: the same session and event always give the same answer; an event that changes nothing gives the same object. */
export function reduce(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case 'start':
      return start(session, event.guide);
    case 'restart':
      return {
        ...withProgress(session, event.guide, begin(GUIDES[event.guide], session.progress[event.guide])),
        running: event.guide,
        stopped: null,
      };
    case 'stop':
      return session.running === null ? session : { ...session, running: null, stopped: session.running };
    case 'forget':
      return NEW_SESSION;
    case 'choose':
      return moveByHand(session, event.now, (guide, at) => ({
        to: indexOfStep(guide, event.step) < 0 ? at : event.step,
        done: null,
      }));
    case 'confirm':
      return isElsewhere(session, event.from) ? session : confirm(session, event.from, event.now);
    case 'back':
      if (isElsewhere(session, event.from)) return session;
      return moveByHand(session, event.now, (guide, at) => ({ to: stepAt(guide, at, -1).id, done: null }));
    case 'saved':
      return isElsewhere(session, event.from) ? session : saidSaved(session, event.from, event.now);
    case 'seen':
      return update(session, (guide, progress) => see(guide, progress, event));
    case 'used':
      return update(session, (guide, progress) => use(guide, progress, event));
    case 'became':
      return hearOfForm(session, event);
    case 'not-saved':
      return isElsewhere(session, event.from) ? session : doubtForm(session, event.now);
    case 'check':
      return checkForm(session, event.now);
    case 'opened':
      return update(session, (_, progress) => ({ ...progress, used: { step: event.step, navigated: false } }));
    case 'navigated':
      return update(session, (_, progress) => navigate(progress));
    case 'route':
      return update(session, (_, progress) => (progress.hold === null ? progress : { ...progress, hold: null }));
    case 'stayed':
      return update(session, (_, progress) =>
        progress.used?.step === event.step ? { ...progress, used: null } : progress,
      );
    case 'begin-wait':
      return beginWait(session, stepOf(GUIDES['update-contact-details'], 'E9').waitHours, event.now);
    case 'remind':
      return session.wait === null ? session : { ...session, wait: { ...session.wait, remind: event.on } };
    case 'reminded':
      return session.wait === null ? session : { ...session, wait: { ...session.wait, reminded: true } };
    case 'end-wait':
      return session.wait === null ? session : { ...session, wait: null };
  }
}

const withProgress = (session: Session, id: GuideId, progress: Progress): Session => ({
  ...session,
  progress: { ...session.progress, [id]: progress },
});

function start(session: Session, id: GuideId): Session {
  const guide = GUIDES[id];
  const stood = session.progress[id];
  const resumed =
    stood === undefined || stood.finished ? begin(guide, stood) : { ...stood, step: stepOf(guide, stood.step).id };
  const fresh = session.running === id ? resumed : { ...resumed, onScreen: [], used: null, hold: null };
  return { ...withProgress(session, id, fresh), running: id, stopped: null };
}

function update(session: Session, change: (guide: Guide, progress: Progress) => Progress): Session {
  if (session.running === null) return session;
  const before = session.progress[session.running] ?? begin(GUIDES[session.running]);
  const after = change(GUIDES[session.running], before);
  return after === before ? session : withProgress(session, session.running, after);
}

function stepNow({ running, progress }: Session): Step | null {
  const at = running === null ? undefined : progress[running]?.step;
  return running === null || at === undefined ? null : stepOf(GUIDES[running], at);
}

/** The user answers what the site said of what was sent, also where they wait already; of no other step can they. */
function saidSaved(session: Session, from: StepId | undefined, now: number): Session {
  const step = stepAsked(session, from);
  if (step?.advance.includes('said')) return saveForm(session, step.id, 'person', now);
  return session.wait === null ? beginWait(session, step?.waitHours, now) : session;
}

/** Whether the guide has left the step that a button is about: that where it stands, or one whose form was sent. */
function isElsewhere({ running, progress }: Session, from: StepId | undefined): boolean {
  const at = running === null ? undefined : progress[running];
  return from !== undefined && running !== null && at?.step !== from && at?.sent?.step !== from;
}

const stepAsked = (session: Session, from: StepId | undefined): Step | null =>
  session.running === null || from === undefined ? stepNow(session) : stepOf(GUIDES[session.running], from);

/** A move that the user asked for holds against what the page shows; see Progress.hold. */
function moveByHand(
  session: Session,
  now: number,
  choose: (guide: Guide, at: StepId) => { readonly to: StepId; readonly done: StepId | null },
): Session {
  return update(session, (guide, progress) => {
    const { to, done } = choose(guide, progress.step);
    return { ...goTo(guide, progress, to, done, now), used: null, hold: progress.onScreen };
  });
}

/** "C’est fait" at the last step ends the guide, at any other it leads to the next one; at a form it says nothing. */
function confirm(session: Session, from: StepId | undefined, now: number): Session {
  const { running } = session;
  if (stepAsked(session, from)?.advance.includes('said')) return session;
  const progress = running === null ? undefined : session.progress[running];
  if (running === null || progress === undefined || progress.step !== GUIDES[running].steps.at(-1)?.id)
    return moveByHand(session, now, (guide, at) => ({ to: stepAt(guide, from ?? at, 1).id, done: from ?? at }));
  const done = progress.done.includes(progress.step) ? progress.done : [...progress.done, progress.step];
  // Once the e-CPS is active there is nothing to wait for.
  const wait = progress.step === 'A11' ? null : session.wait;
  return { ...withProgress(session, running, { ...progress, done, finished: true }), running: null, wait };
}

function use(guide: Guide, progress: Progress, event: Extract<SessionEvent, { type: 'used' }>): Progress {
  const { advance } = stepOf(guide, event.step);
  const next = stepAt(guide, event.step, 1);
  // A form that stays open is sent again from the step that waits for it.
  const isAt = isOfForm(progress.step, event.step) || (next.waitHours !== undefined && progress.step === next.id);
  if (advance.includes('said') && event.how !== 'change')
    return isAt ? sendForm(guide, progress, event.step, event.tab ?? null, event.now) : progress;
  // Enter in a field sends the form: its last step is used although the user is at the one before.
  if (!isOfForm(progress.step, event.step)) return progress;
  const released = progress.hold === null ? progress : { ...progress, hold: null };
  if (event.how === 'click' && advance.includes('click')) return goTo(guide, released, next.id, event.step, event.now);
  // A click and the submit that it brings are one use; in another document it is a new one.
  const isCounted = released.used?.step === event.step && !released.used.navigated;
  if (!advance.includes('leave') || isCounted) return released;
  return { ...released, used: { step: event.step, navigated: false } };
}

function navigate(progress: Progress): Progress {
  const isUseKnown = progress.used === null || progress.used.navigated;
  if (progress.hold === null && isUseKnown) return progress;
  return { ...progress, hold: null, used: progress.used === null ? null : { ...progress.used, navigated: true } };
}
