import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentStep } from '../../extension/guide/session/current-step.ts';
import { reduce } from '../../extension/guide/session/reduce.ts';
import { NEW_SESSION, type Session, type SessionEvent } from '../../extension/guide/session/session.ts';
import { watchedSteps } from '../../extension/guide/session/watched-steps.ts';
import { readSession } from '../../extension/guide/storage/read-session.ts';

const WHOLE: Session = {
  version: 1,
  running: 'activate-with-card',
  progress: {
    'activate-with-card': {
      step: 'A8',
      done: ['A6'],
      hold: ['A7'],
      used: { step: 'A7', navigated: true },
      onScreen: ['A8'],
      since: 1_700_000_000_000,
      sent: { step: 'A10', tab: 7, became: 'nothing', by: null },
      finished: false,
    },
  },
  stopped: 'activate-with-card',
  wait: { begun: 1, readyAt: 2, remind: false, reminded: true },
};

const EVENTS: readonly SessionEvent[] = [
  { type: 'start', guide: 'activate-with-card' },
  { type: 'choose', step: 'A7', now: 5 },
  { type: 'seen', sightings: [{ step: 'A8', via: 'target', done: false }], now: 6 },
  { type: 'used', step: 'A8', how: 'click', now: 7 },
  { type: 'navigated' },
  { type: 'route' },
  { type: 'stayed', step: 'A8' },
  { type: 'seen', sightings: [], now: 8 },
  { type: 'confirm', now: 9 },
  { type: 'back', now: 10 },
  { type: 'remind', on: true },
  { type: 'begin-wait', now: 11 },
  { type: 'reminded' },
];

/** A stored session with any value in place of any of its parts, or without it. */
function damaged(whole: unknown, odd: unknown): unknown[] {
  if (typeof whole !== 'object' || whole === null) return [odd];
  const entries = Object.entries(whole);
  return [odd, []].concat(
    entries.flatMap(([key, part]) => [
      Object.fromEntries(entries.filter(([other]) => other !== key)),
      ...damaged(part, odd).map((one) => ({ ...whole, [key]: one })),
    ]) as never[],
  );
}

describe('a stored session', () => {
  it('is read as it was written', () => {
    expect(readSession(JSON.parse(JSON.stringify(WHOLE)))).toEqual(WHOLE);
    expect(readSession(undefined)).toEqual(NEW_SESSION);
  });

  it('of another version, or damaged anywhere, stops nothing that comes after it', () => {
    const any = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(1e300, -1, '__proto__', 'constructor', ['A8', 'constructor', null], { step: 'Z9' }),
    );
    fc.assert(
      fc.property(any, (odd) => {
        for (const stored of damaged(WHOLE, odd)) {
          let session = readSession(stored);
          for (const event of EVENTS) {
            session = reduce(session, event);
            currentStep(session);
            watchedSteps(session.running, {});
          }
          if (session.wait !== null) new Date(session.wait.readyAt).toISOString();
        }
      }),
    );
  });

  it('that says a guide runs which has ended runs none', () => {
    const ended = { step: 'L2', done: ['L1', 'L2'], finished: true };
    const stored = { version: 1, running: 'sign-in', stopped: 'sign-in', progress: { 'sign-in': ended } };
    expect(readSession(stored)).toMatchObject({
      running: null,
      stopped: null,
      progress: { 'sign-in': { finished: true } },
    });
  });

  it('with a guide begun anew after its end knows of both', () => {
    const anew = { step: 'L1', finished: false, wasFinished: true };
    const stored = { version: 1, running: 'sign-in', progress: { 'sign-in': anew } };
    expect(readSession(stored)).toMatchObject({ running: 'sign-in', progress: { 'sign-in': anew } });
  });

  it('of a version that doubted a wait, and asked after a press in vain, keeps its guide and its 48 hours', () => {
    const wait = { begun: 1, readyAt: 2, remind: true, reminded: false };
    const used = { step: 'E8', navigated: true, wasSaid: true };
    const older = {
      version: 1,
      running: 'update-contact-details',
      progress: { 'update-contact-details': { step: 'E9', done: ['E8'], used, inVain: 'E8', finished: false } },
      stopped: null,
      wait: { ...wait, doubt: 'left' },
    };
    const kept = readSession(older);
    expect(kept).toMatchObject({ running: 'update-contact-details', wait });
    expect(kept.wait).not.toHaveProperty('doubt');
    expect(kept.progress['update-contact-details']).toMatchObject({ step: 'E9', done: ['E8'], sent: null });
  });

  it('of an older version keeps what it says where the newer parts are not there yet', () => {
    const older = { version: 1, running: 'sign-in', progress: { 'sign-in': { step: 'L2', done: ['L1'] } } };
    expect(readSession(older)).toEqual({
      version: 1,
      running: 'sign-in',
      progress: {
        'sign-in': {
          step: 'L2',
          done: ['L1'],
          hold: null,
          used: null,
          onScreen: [],
          since: null,
          sent: null,
          finished: false,
        },
      },
      stopped: null,
      wait: null,
    });
  });
});
