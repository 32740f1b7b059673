import { FIRST_OF_FORM } from '../../../shared/guides/first-of-form.ts';
import type { Guide, GuideId, Step, StepId } from '../../../shared/guides/guide.ts';
import { GUIDES, indexOfStep, stepAt, stepOf } from '../../../shared/guides/guides.ts';
import { afterOutcome, withCode } from './card-code.ts';
import { begin, goTo } from './progress.ts';
import { see } from './see-page.ts';
import { type Doubt, NEW_SESSION, type Progress, type Session, type SessionEvent } from './session.ts';

const HOUR = 3_600_000;
/** Milliseconds after which a form that is seen again is a visit of its own. */
const MISTAKEN_MS = 60_000;

/** The session after an event. Pure: the same session and event always give the same answer; an event that changes nothing gives the same object. */
export function reduce(session: Session, event: SessionEvent): Session {
  const next = after(session, event);
  const { running } = next;
  const progress = running === null ? undefined : next.progress[running];
  if (running === null || progress === undefined) return next;
  const settled = withCode(GUIDES[running], progress);
  return settled === progress ? next : withProgress(next, running, settled);
}

function after(session: Session, event: SessionEvent): Session {
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
      return withoutMistakenWait(
        session,
        beginningWait(
          session,
          update(session, (guide, progress) => see(guide, progress, event.sightings, event.now)),
          event.now,
          event.sightings.some(({ step, done }) => done && FIRST_OF_FORM[step] !== undefined) ? null : 'left',
        ),
        event.now,
      );
    case 'used':
      return update(backToForm(session, event.step, event.now), (guide, progress) => use(guide, progress, event));
    case 'opened':
      return update(session, (_, progress) => ({ ...progress, used: { step: event.step, navigated: false } }));
    case 'navigated':
      return withoutDoubt(update(session, (_, progress) => navigate(progress)));
    case 'route':
      return update(session, (_, progress) =>
        progress.hold === null && progress.inVain === null ? progress : { ...progress, hold: null, inVain: null },
      );
    case 'stayed':
      return update(session, (_, progress) =>
        progress.used?.step === event.step ? { ...progress, used: null } : progress,
      );
    case 'in-vain':
      return update(session, (_, progress) =>
        // A form that is still there leads back to its fields before.
        [event.step, FIRST_OF_FORM[event.step]].includes(progress.step) && progress.inVain === null
          ? { ...progress, inVain: event.step }
          : progress,
      );
    case 'code':
      return update(session, (guide, progress) => afterOutcome(guide, progress, event.outcome));
    case 'begin-wait':
      return beginWait(session, stepOf(GUIDES['update-contact-details'], 'E9'), event.now, null);
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
  const fresh = session.running === id ? resumed : { ...resumed, onScreen: [], used: null, hold: null, code: null };
  return { ...withProgress(session, id, fresh), running: id, stopped: null };
}

function update(session: Session, change: (guide: Guide, progress: Progress) => Progress): Session {
  if (session.running === null) return session;
  const before = session.progress[session.running] ?? begin(GUIDES[session.running]);
  const after = change(GUIDES[session.running], before);
  return after === before ? session : withProgress(session, session.running, after);
}

/** The step of the guide that runs. */
function stepNow({ running, progress }: Session): Step | null {
  const at = running === null ? undefined : progress[running]?.step;
  return running === null || at === undefined ? null : stepOf(GUIDES[running], at);
}

/** Begins the wait where what is saved has led to the step that waits. */
function beginningWait(before: Session, after: Session, now: number, doubt: Doubt | null): Session {
  const { running } = after;
  const step = stepNow(after);
  const [was, is] = running === null ? [] : [before.progress[running], after.progress[running]];
  if (running === null || step?.waitHours === undefined || was === undefined || was.step === step.id) return after;
  const sent = stepAt(GUIDES[running], step.id, -1).id;
  // Enter in a field, or a dialog that has closed over the form, sends it from the step before.
  const wasAtIt = was.step === sent || was.used?.step === sent || was.inVain === sent;
  return wasAtIt && is?.done.includes(sent) ? beginWait(after, step, now, doubt) : after;
}

/** The user answers what the site said of what was sent; of no other step can they. */
function saidSaved(session: Session, from: StepId | undefined, now: number): Session {
  if (stepAsked(session, from)?.advance.includes('said') !== true) return session;
  const moved = moveByHand(session, now, (guide, at) => ({ to: stepAt(guide, from ?? at, 1).id, done: from ?? at }));
  return beginningWait(session, moved, now, 'answer');
}

/** A form that comes back right after it had left, or in the document of which the user said that it was saved, was not. */
function withoutMistakenWait(before: Session, after: Session, now: number): Session {
  const hasGoneBack = stepNow(before)?.waitHours !== undefined && stepNow(after)?.waitHours === undefined;
  const { doubt, begun } = after.wait ?? {};
  const isMistaken = doubt === 'answer' || (doubt === 'left' && now - (begun ?? now) < MISTAKEN_MS);
  return hasGoneBack && isMistaken ? { ...after, wait: null } : after;
}

/** A form that is used again in the document of which the user said that it was saved was not. */
function backToForm(session: Session, used: StepId, now: number): Session {
  const { running, wait } = session;
  const step = stepNow(session);
  if (running === null || step?.waitHours === undefined || wait?.doubt !== 'answer') return session;
  const sent = stepAt(GUIDES[running], step.id, -1).id;
  if (used !== sent && used !== FIRST_OF_FORM[sent]) return session;
  return { ...moveByHand(session, now, () => ({ to: used, done: null })), wait: null };
}

function withoutDoubt(session: Session): Session {
  if (session.wait?.doubt !== 'answer') return session;
  const { doubt: _, ...wait } = session.wait;
  return { ...session, wait };
}

function beginWait(session: Session, step: Step, now: number, doubt: Doubt | null): Session {
  const readyAt = now + (step.waitHours ?? 0) * HOUR;
  const wait = { begun: now, readyAt, remind: session.wait?.remind ?? false, reminded: false };
  return { ...session, wait: doubt === null ? wait : { ...wait, doubt } };
}

/** Whether the guide has left the step that a button is about: that where it stands, or one whose control was pressed in vain. */
function isElsewhere({ running, progress }: Session, from: StepId | undefined): boolean {
  const at = running === null ? undefined : progress[running];
  return from !== undefined && running !== null && at?.step !== from && at?.inVain !== from;
}

/** The step that a button is about. */
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
  // Enter in a field sends the form: its last step is used although the user is at the one before.
  if (event.step !== progress.step && FIRST_OF_FORM[event.step] !== progress.step) return progress;
  const isFree = progress.hold === null && progress.inVain === null;
  const released = isFree ? progress : { ...progress, hold: null, inVain: null };
  if (event.how === 'click' && advance.includes('click'))
    return goTo(guide, released, stepAt(guide, event.step, 1).id, event.step, event.now);
  // A click and the submit that it brings are one use; in another document it is a new one.
  const isCounted = released.used?.step === event.step && !released.used.navigated;
  if (!advance.includes('leave') || isCounted) return released;
  return { ...released, used: { step: event.step, navigated: false, ...(event.wasSaid && { wasSaid: true }) } };
}

function navigate(progress: Progress): Progress {
  const isUseKnown = progress.used === null || progress.used.navigated;
  if (progress.hold === null && isUseKnown && progress.inVain === null) return progress;
  return {
    ...progress,
    hold: null,
    inVain: null,
    used: progress.used === null ? null : { ...progress.used, navigated: true },
  };
}
