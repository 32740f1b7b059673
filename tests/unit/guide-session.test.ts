import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reduce } from '../../extension/guide/session/reduce.ts';
import {
  NEW_SESSION,
  type Progress,
  type Session,
  type SessionEvent,
  type Sighting,
} from '../../extension/guide/session/session.ts';
import { GUIDE_IDS, type GuideId, type StepId } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';

const HOUR = 3_600_000;
const now = 1_000_000;
const open = (...steps: StepId[]): SessionEvent => ({
  type: 'seen',
  sightings: steps.map((step) => ({ step, via: 'target', done: false })),
  now,
});
const withDone = (done: readonly StepId[], ...steps: StepId[]): SessionEvent => ({
  type: 'seen',
  sightings: [...done, ...steps].map((step): Sighting => ({ step, via: 'target', done: done.includes(step) })),
  now,
});
const used = (step: StepId, how: 'click' | 'change' | 'submit' = 'click'): SessionEvent => ({
  type: 'used',
  step,
  how,
  now,
});
const covered = (step: StepId): SessionEvent => ({
  type: 'seen',
  sightings: [{ step, via: 'covered', done: false }],
  now,
});
const choose = (step: StepId): SessionEvent => ({ type: 'choose', step, now });
const confirm: SessionEvent = { type: 'confirm', now };
const navigated: SessionEvent = { type: 'navigated' };

const sessionAfter = (guide: GuideId, ...events: SessionEvent[]): Session =>
  [{ type: 'start', guide } as SessionEvent, ...events].reduce(reduce, NEW_SESSION);
const progressOf = (session: Session): Progress => session.progress[session.running as GuideId] as Progress;
const stepAfter = (guide: GuideId, ...events: SessionEvent[]): StepId =>
  progressOf(sessionAfter(guide, ...events)).step;

describe('starting', () => {
  it('begins at the first step and makes the guide the one that runs', () => {
    const session = sessionAfter('sign-in');
    expect(session.running).toBe('sign-in');
    expect(progressOf(session).step).toBe('L1');
  });

  it('resumes where the guide stood', () => {
    expect(
      stepAfter(
        'update-contact-details',
        choose('E5'),
        { type: 'stop' },
        { type: 'start', guide: 'update-contact-details' },
      ),
    ).toBe('E5');
  });

  it('keeps which guide was stopped, to go on with whenever that is, until one is begun', () => {
    const stopped = sessionAfter('update-contact-details', choose('E5'), { type: 'stop' });
    expect(stopped).toMatchObject({ running: null, stopped: 'update-contact-details' });
    expect(reduce(stopped, { type: 'start', guide: 'sign-in' }).stopped).toBeNull();
    expect(sessionAfter('sign-in', choose('L2'), { type: 'confirm', now: 9 }).stopped).toBeNull();
  });

  it('resumes each guide where that one stood when they take turns', () => {
    const session = sessionAfter(
      'update-contact-details',
      choose('E5'),
      { type: 'start', guide: 'sign-in' },
      choose('L2'),
    );
    expect(reduce(session, { type: 'start', guide: 'update-contact-details' }).progress).toMatchObject({
      'update-contact-details': { step: 'E5' },
      'sign-in': { step: 'L2' },
    });
  });

  it('does not wake an old choice or an old use when it resumes', () => {
    const session = sessionAfter('update-contact-details', open('E4'), used('E4'), choose('E5'), { type: 'stop' });
    expect(progressOf(reduce(session, { type: 'start', guide: 'update-contact-details' }))).toMatchObject({
      hold: null,
      used: null,
    });
  });

  it('restarts from the first step on demand', () => {
    const session = sessionAfter('update-contact-details', choose('E5'), confirm, {
      type: 'restart',
      guide: 'update-contact-details',
    });
    expect(progressOf(session)).toMatchObject({ step: 'E1', done: [] });
  });

  it('starts a finished guide anew', () => {
    const session = sessionAfter('sign-in', choose('L2'), confirm);
    expect(session.running).toBeNull();
    expect(session.progress['sign-in']?.finished).toBe(true);
    expect(progressOf(reduce(session, { type: 'start', guide: 'sign-in' }))).toMatchObject({
      step: 'L1',
      finished: false,
    });
  });

  it('keeps the guide that sent the user here', () => {
    const session = sessionAfter('activate-without-card', {
      type: 'start',
      guide: 'update-contact-details',
      cameFrom: 'activate-without-card',
    });
    expect(progressOf(session).cameFrom).toBe('activate-without-card');
  });

  it('goes to a guide’s first step when the stored step is no longer in it', () => {
    const stored = {
      ...sessionAfter('sign-in'),
      progress: { 'sign-in': { ...progressOf(sessionAfter('sign-in')), step: 'E4' as StepId } },
    };
    expect(progressOf(reduce(stored, { type: 'start', guide: 'sign-in' })).step).toBe('L1');
  });
});

describe('following the page', () => {
  it('goes forwards and backwards with what the page shows', () => {
    expect(stepAfter('activate-with-card', open('A2'))).toBe('A2');
    expect(stepAfter('activate-with-card', open('A9'), open('A3'))).toBe('A3');
  });

  it('passes steps outside pages when a later page appears', () => {
    const progress = progressOf(sessionAfter('activate-with-card', open('A2')));
    expect(progress).toMatchObject({ step: 'A2', done: [] });
  });

  it('stays where it is on a page that shows nothing of the guide', () => {
    expect(stepAfter('activate-with-card', open('A3'), open())).toBe('A3');
  });

  it('gives the very same session when nothing changed', () => {
    const session = sessionAfter('activate-with-card', open('A3'));
    expect(reduce(session, open('A3'))).toBe(session);
    expect(reduce(session, navigated)).toBe(session);
    expect(reduce(NEW_SESSION, open('A3'))).toBe(NEW_SESSION);
  });
});

describe('a step chosen by hand', () => {
  it('holds against what the page shows', () => {
    expect(stepAfter('update-contact-details', open('E6'), choose('E2'), open('E6'))).toBe('E2');
    expect(stepAfter('update-contact-details', open('E6'), choose('E2'), open(), open('E6'))).toBe('E2');
  });

  it('holds until the next navigation or route change', () => {
    expect(stepAfter('update-contact-details', open('E6'), choose('E2'), navigated, open('E6'))).toBe('E6');
  });

  it('holds until the page shows a step that it did not show', () => {
    expect(stepAfter('update-contact-details', open('E4'), choose('E2'), open('E4', 'E6'))).toBe('E6');
  });

  it('also holds when it is "C’est fait" or "Retour"', () => {
    expect(stepAfter('update-contact-details', open('E5'), confirm, open('E5'))).toBe('E6');
    expect(stepAfter('update-contact-details', open('E5'), { type: 'back', now }, open('E5'))).toBe('E4');
  });

  it('means nothing when the guide has left the step at which the button was pressed', () => {
    const press = (type: 'confirm' | 'back', from: StepId): SessionEvent => ({ type, now, from });
    expect(stepAfter('update-contact-details', choose('E5'), press('confirm', 'E5'), press('confirm', 'E5'))).toBe(
      'E6',
    );
    expect(stepAfter('update-contact-details', choose('E5'), press('back', 'E5'), press('back', 'E5'))).toBe('E4');
    expect(sessionAfter('sign-in', choose('L2'), press('confirm', 'L1')).running).toBe('sign-in');
  });

  it('gives way when its own control is used', () => {
    expect(
      progressOf(sessionAfter('update-contact-details', open('E4', 'E6'), choose('E4'), used('E4'))).hold,
    ).toBeNull();
  });

  it('is ignored when the guide does not have it', () => {
    expect(stepAfter('update-contact-details', open('E5'), choose('A2'))).toBe('E5');
  });

  it('never leaves the guide at either end', () => {
    expect(stepAfter('sign-in', { type: 'back', now })).toBe('L1');
  });
});

describe('a step is done', () => {
  it('at the click that opens windows of the computer', () => {
    expect(stepAfter('activate-with-card', open('A4'), used('A4'))).toBe('A5');
    expect(stepAfter('activate-with-card', open('A4'), used('A4'), withDone(['A4']))).toBe('A5');
  });

  it('when its control was used and then left the page', () => {
    expect(stepAfter('update-contact-details', open('E5'), used('E5'))).toBe('E5');
    expect(stepAfter('update-contact-details', open('E5'), used('E5'), open())).toBe('E6');
  });

  it('also when only an earlier menu link stays on the new page', () => {
    const events = [open('E4', 'E5'), used('E5'), navigated, open('E4')];
    expect(stepAfter('update-contact-details', ...events)).toBe('E6');
    expect(stepAfter('update-contact-details', ...events, open('E4'))).toBe('E6');
  });

  it('but not when the control left the page unused', () => {
    expect(stepAfter('update-contact-details', open('E5'), open())).toBe('E5');
  });

  it('when the page shows it as done, in the order of the form', () => {
    expect(stepAfter('activate-with-card', open('A6'), withDone(['A6'], 'A7'))).toBe('A7');
    expect(progressOf(sessionAfter('activate-with-card', open('A6'), withDone(['A6'], 'A7'))).done).toEqual(['A6']);
    expect(stepAfter('activate-with-card', withDone(['A6'], 'A7'), open('A6', 'A7'))).toBe('A6');
  });
});

describe('a form that is sent', () => {
  const filled = [withDone(['E7'], 'E8')];
  it('leads to the wait once it has left the page', () => {
    const session = sessionAfter('update-contact-details', ...filled, used('E8'), navigated, open('E4'));
    expect(progressOf(session).step).toBe('E9');
    expect(session.wait).toMatchObject({ begun: now, readyAt: now + 48 * HOUR, remind: false, reminded: false });
  });

  it('goes back to its fields when it comes back with an error', () => {
    const back = [...filled, used('E8'), navigated, open('E7', 'E8')];
    expect(stepAfter('update-contact-details', ...back)).toBe('E7');
    expect(sessionAfter('update-contact-details', ...back).wait).toBeNull();
  });

  it('that came back with an error and is then left was not saved', () => {
    const session = sessionAfter(
      'update-contact-details',
      ...filled,
      used('E8'),
      navigated,
      open('E7', 'E8'),
      navigated,
      open('E4'),
    );
    expect(progressOf(session).step).toBe('E4');
    expect(session.wait).toBeNull();
  });

  it('that stays on screen for long was not saved either', () => {
    const session = sessionAfter(
      'update-contact-details',
      ...filled,
      used('E8'),
      { type: 'stayed', step: 'E8' },
      navigated,
      open(),
    );
    expect(session.wait).toBeNull();
  });

  it('is saved also when the server is slow and the fields count anew meanwhile', () => {
    const session = sessionAfter('update-contact-details', ...filled, used('E8'), open('E7', 'E8'), navigated, open());
    expect(progressOf(session).step).toBe('E9');
  });

  it('counts as sent when Enter is pressed in a field', () => {
    const session = sessionAfter(
      'update-contact-details',
      open('E7', 'E8'),
      used('E7', 'submit'),
      used('E8', 'submit'),
      navigated,
      open(),
    );
    expect(progressOf(session).step).toBe('E9');
    expect(session.wait?.begun).toBe(now);
  });

  it('is saved, for the page says so, although it stays: also once that is said no longer', () => {
    const events = [...filled, used('E8'), open('E7', 'E8'), withDone(['E8'], 'E7'), open('E7', 'E8')];
    expect(stepAfter('update-contact-details', ...events)).toBe('E9');
  });

  it('is not saved by what the page said before its button was pressed', () => {
    expect(stepAfter('update-contact-details', open('E7', 'E8'), withDone(['E8'], 'E7'))).toBe('E7');
  });

  it('is not sent while something lies over it', () => {
    expect(stepAfter('update-contact-details', ...filled, used('E8'), covered('E8'))).toBe('E8');
    expect(stepAfter('update-contact-details', ...filled, used('E8'), covered('E8'), open())).toBe('E9');
  });

  it('leads back from the wait, as a new log-in does, and ends a wait that has just begun', () => {
    const sent = [...filled, used('E8'), navigated, open()];
    expect(stepAfter('update-contact-details', ...sent, open('E4', 'E6'))).toBe('E9');
    expect(stepAfter('update-contact-details', ...sent, open('E2'))).toBe('E2');
    const back = sessionAfter('update-contact-details', ...sent, navigated, open('E7', 'E8'));
    expect(progressOf(back).step).toBe('E7');
    expect(back.wait).toBeNull();
  });
});

describe('the 48 hours', () => {
  it('begin when the user says so at the saving step', () => {
    expect(sessionAfter('update-contact-details', choose('E8'), confirm).wait?.readyAt).toBe(now + 48 * HOUR);
  });

  it('do not begin because someone looks at the step', () => {
    expect(sessionAfter('update-contact-details', choose('E9')).wait).toBeNull();
    expect(sessionAfter('update-contact-details', choose('E9'), { type: 'begin-wait', now }).wait?.readyAt).toBe(
      now + 48 * HOUR,
    );
  });

  it('outlive the guide, and later visits to E-POP', () => {
    const session = sessionAfter('update-contact-details', choose('E8'), confirm, navigated, open('E4'), {
      type: 'stop',
    });
    expect(session.wait?.readyAt).toBe(now + 48 * HOUR);
  });

  it('begin anew when the details are saved again', () => {
    const later = now + HOUR;
    const session = sessionAfter('update-contact-details', choose('E8'), confirm, choose('E8'), {
      type: 'confirm',
      now: later,
    });
    expect(session.wait?.readyAt).toBe(later + 48 * HOUR);
  });

  it('are over with an activation that was tested', () => {
    const waiting = sessionAfter('update-contact-details', choose('E8'), confirm);
    const tested = [{ type: 'start', guide: 'activate-without-card' } as const, choose('A11'), confirm];
    expect(tested.reduce(reduce, waiting).wait).toBeNull();
  });

  it('remind once that is wished, keep the wish, and that it was given', () => {
    const begun = sessionAfter('update-contact-details', choose('E8'), confirm);
    expect(begun.wait?.remind).toBe(false);
    const wished = reduce(begun, { type: 'remind', on: true });
    expect(reduce(wished, { type: 'begin-wait', now }).wait?.remind).toBe(true);
    expect(reduce(wished, { type: 'reminded' }).wait?.reminded).toBe(true);
    expect(reduce(wished, { type: 'end-wait' }).wait).toBeNull();
    expect(reduce(NEW_SESSION, { type: 'remind', on: true })).toBe(NEW_SESSION);
  });
});

describe('the time since when a step is on the page', () => {
  it('starts when its control appears', () => {
    expect(progressOf(sessionAfter('activate-with-card', open('A8'))).since).toBe(now);
    expect(progressOf(sessionAfter('activate-with-card', choose('A8'))).since).toBeNull();
  });

  it('goes on while the QR code stays, and starts anew when it appears again', () => {
    const later = (time: number, ...steps: StepId[]): SessionEvent => ({
      ...(open(...steps) as SessionEvent & { type: 'seen' }),
      now: time,
    });
    const shown = sessionAfter('activate-with-card', open('A8'), later(now + 5000, 'A8'));
    expect(progressOf(shown).since).toBe(now);
    const again = [later(now + 90_000), later(now + 95_000, 'A8')].reduce(reduce, shown);
    expect(progressOf(again).since).toBe(now + 95_000);
  });

  it('is gone at the next step, which has its own time once it is seen', () => {
    expect(progressOf(sessionAfter('activate-with-card', open('A8'), choose('A9'))).since).toBeNull();
    const seen = { ...(open('A9') as SessionEvent & { type: 'seen' }), now: now + 7000 };
    expect(progressOf(sessionAfter('activate-with-card', open('A8'), seen)).since).toBe(now + 7000);
  });

  it('is kept for the number of the log-in too, once that has left the page', () => {
    expect(progressOf(sessionAfter('sign-in', open('L2'), open())).since).toBe(now);
  });
});

describe('whatever happens', () => {
  const steps = GUIDE_IDS.flatMap((id) => GUIDES[id].steps.map((step) => step.id));
  const step = fc.constantFrom(...steps);
  const sighting = fc.record({ step, via: fc.constantFrom('target' as const, 'opener' as const), done: fc.boolean() });
  const time = fc.integer({ min: 0, max: 1e12 });
  const event: fc.Arbitrary<SessionEvent> = fc.oneof(
    fc.record({ type: fc.constant('start' as const), guide: fc.constantFrom(...GUIDE_IDS) }),
    fc.record({ type: fc.constant('restart' as const), guide: fc.constantFrom(...GUIDE_IDS) }),
    fc.record({ type: fc.constantFrom('confirm' as const, 'back' as const, 'begin-wait' as const), now: time }),
    fc.record({
      type: fc.constantFrom('stop' as const, 'navigated' as const, 'reminded' as const, 'end-wait' as const),
    }),
    fc.record({ type: fc.constant('choose' as const), step, now: time }),
    fc.record({ type: fc.constant('stayed' as const), step }),
    fc.record({ type: fc.constant('remind' as const), on: fc.boolean() }),
    fc.record({
      type: fc.constant('used' as const),
      step,
      how: fc.constantFrom('click' as const, 'change' as const, 'submit' as const),
      now: time,
    }),
    fc.record({ type: fc.constant('seen' as const), sightings: fc.array(sighting, { maxLength: 5 }), now: time }),
  );

  it('every guide stands at one of its own steps, and done steps are told once', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const session = events.reduce(reduce, NEW_SESSION);
        for (const id of GUIDE_IDS) {
          const progress = session.progress[id];
          if (progress === undefined) continue;
          expect(GUIDES[id].steps.map((one) => one.id)).toContain(progress.step);
          expect(new Set(progress.done).size).toBe(progress.done.length);
        }
        if (session.running !== null) expect(session.progress[session.running]).toBeDefined();
      }),
    );
  });

  it('the same sight twice changes nothing more', () => {
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 20 }),
        fc.array(sighting, { maxLength: 4 }),
        time,
        (events, sightings, when) => {
          const seen: SessionEvent = { type: 'seen', sightings, now: when };
          const once = reduce(events.reduce(reduce, NEW_SESSION), seen);
          expect(reduce(once, seen)).toEqual(once);
        },
      ),
    );
  });
});
