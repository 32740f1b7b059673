import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reduce } from '../../extension/guide/session/reduce.ts';
import {
  type FormOutcome,
  NEW_SESSION,
  type Progress,
  type Sent,
  type Session,
  type SessionEvent,
  type Sighting,
} from '../../extension/guide/session/session.ts';
import { GUIDE_IDS, type GuideId, type StepId } from '../../shared/guides/guide.ts';
import { GUIDES, STEP_IDS } from '../../shared/guides/guides.ts';

const HOUR = 3_600_000;
const now = 1_000_000;
/** A page that shows these steps, those of `done` as done. */
const withDone = (done: readonly StepId[], ...steps: StepId[]): SessionEvent => ({
  type: 'seen',
  sightings: [...done, ...steps].map((step): Sighting => ({ step, via: 'target', done: done.includes(step) })),
  now,
});
const open = (...steps: StepId[]): SessionEvent => withDone([], ...steps);
const used = (step: StepId, how: 'click' | 'change' | 'submit' = 'click'): SessionEvent => ({
  type: 'used',
  step,
  how,
  now,
});
const choose = (step: StepId): SessionEvent => ({ type: 'choose', step, now });
const start = (guide: GuideId): SessionEvent => ({ type: 'start', guide });
const press = (type: 'confirm' | 'back', from: StepId): SessionEvent => ({ type, now, from });
const confirm: SessionEvent = { type: 'confirm', now };
const back: SessionEvent = { type: 'back', now };
const stop: SessionEvent = { type: 'stop' };
const navigated: SessionEvent = { type: 'navigated' };
/** The same event at another time. */
const later = (event: SessionEvent, by: number): SessionEvent => ({ ...event, now: now + by }) as SessionEvent;

const sessionAfter = (guide: GuideId, ...events: SessionEvent[]): Session =>
  [start(guide), ...events].reduce(reduce, NEW_SESSION);
const progressOf = (session: Session): Progress => session.progress[session.running as GuideId] as Progress;

const CONTACTS = 'update-contact-details';
const CARD = 'activate-with-card';
const filled = withDone(['E7'], 'E8');
const sent = [filled, used('E8'), navigated];
const link = [open('E4', 'E5'), used('E5'), navigated, open('E4')];
const saved = { type: 'saved', now } as const satisfies SessionEvent;
const waiting = [choose('E8'), saved];
const codeSent = [open('A10'), used('A10', 'submit'), navigated];
const became = (what: Extract<SessionEvent, { type: 'became' }>['became']): SessionEvent => ({
  type: 'became',
  became: what,
  now,
});
const sentAs = (what: FormOutcome, by: Sent['by'] = null): Sent => ({ step: 'E8', tab: null, became: what, by });
const refused = { step: 'E8', sent: sentAs('refused') } as const;
const begun = { begun: now, readyAt: now + 48 * HOUR, remind: false, reminded: false } as const;

/** Where a guide stands, and which wait has begun, after what happened to it. */
type Row = [what: string, guide: GuideId, events: readonly SessionEvent[], at: Partial<Progress>, wait?: object | null];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  starting: [
    ['begins at the first step', 'sign-in', [], { step: 'L1' }],
    ['resumes where the guide stood', CONTACTS, [choose('E5'), stop, start(CONTACTS)], { step: 'E5' }],
    ['wakes no old choice', CONTACTS, [choose('E5'), stop, start(CONTACTS)], { hold: null }],
    ['wakes no old use', CONTACTS, [open('E4'), used('E4'), stop, start(CONTACTS)], { used: null }],
    [
      'anew begins at the first step',
      CONTACTS,
      [choose('E5'), confirm, { type: 'restart', guide: CONTACTS }],
      { step: 'E1', done: [] },
    ],
    [
      'a finished guide begins it anew, and does not forget that it was',
      'sign-in',
      [choose('L2'), confirm, start('sign-in'), { type: 'restart', guide: 'sign-in' }],
      { step: 'L1', finished: false, wasFinished: true },
    ],
  ],
  'following the page': [
    ['goes forwards, past steps outside pages', CARD, [open('A2')], { step: 'A2', done: [] }],
    ['goes backwards', CARD, [open('A9'), open('A3')], { step: 'A3' }],
    ['stays where it is on a page that shows nothing of the guide', CARD, [open('A3'), open()], { step: 'A3' }],
  ],
  'a step chosen by hand': [
    ['holds against what the page shows', CONTACTS, [open('E6'), choose('E2'), open('E6')], { step: 'E2' }],
    ['holds against what it shows again', CONTACTS, [open('E6'), choose('E2'), open(), open('E6')], { step: 'E2' }],
    [
      'holds until the next navigation or route change',
      CONTACTS,
      [open('E6'), choose('E2'), navigated, open('E6')],
      { step: 'E6' },
    ],
    [
      'holds until the page shows a step that it did not show',
      CONTACTS,
      [open('E4'), choose('E2'), open('E4', 'E6')],
      { step: 'E6' },
    ],
    ['also holds when it is "C’est fait"', CONTACTS, [open('E5'), confirm, open('E5')], { step: 'E6' }],
    ['also holds when it is "Retour"', CONTACTS, [open('E5'), back, open('E5')], { step: 'E4' }],
    [
      'is left by one "C’est fait" once',
      CONTACTS,
      [choose('E5'), press('confirm', 'E5'), press('confirm', 'E5')],
      { step: 'E6' },
    ],
    [
      'is left by one "Retour" once',
      CONTACTS,
      [choose('E5'), press('back', 'E5'), press('back', 'E5')],
      { step: 'E4' },
    ],
    ['is not ended by a button of an earlier step', 'sign-in', [choose('L2'), press('confirm', 'L1')], { step: 'L2' }],
    ['gives way when its own control is used', CONTACTS, [open('E4', 'E6'), choose('E4'), used('E4')], { hold: null }],
    ['is ignored when the guide does not have it', CONTACTS, [open('E5'), choose('A2')], { step: 'E5' }],
    ['never leaves the guide at its beginning', 'sign-in', [back], { step: 'L1' }],
  ],
  'a step is done': [
    ['at the click that opens windows of the computer', CARD, [open('A4'), used('A4')], { step: 'A5' }],
    [
      'at that click, also when the page then shows it as done',
      CARD,
      [open('A4'), used('A4'), withDone(['A4'])],
      { step: 'A5' },
    ],
    ['of a code that the site took, by the user’s word', CARD, [choose('A10'), saved], { step: 'A11', done: ['A10'] }],
    ['not by that word where the site says it itself', CONTACTS, [choose('E5'), saved], { step: 'E5' }],
    ['not yet when its control was used', CONTACTS, [open('E5'), used('E5')], { step: 'E5' }],
    ['when its control was used and then left the page', CONTACTS, [open('E5'), used('E5'), open()], { step: 'E6' }],
    ['also when only an earlier menu link stays on the new page', CONTACTS, link, { step: 'E6' }],
    ['also when that link stays there', CONTACTS, [...link, open('E4')], { step: 'E6' }],
    ['but not when the control left the page unused', CONTACTS, [open('E5'), open()], { step: 'E5' }],
    ['when the page shows it as done', CARD, [open('A6'), withDone(['A6'], 'A7')], { step: 'A7', done: ['A6'] }],
    ['in the order of the form', CARD, [withDone(['A6'], 'A7'), open('A6', 'A7')], { step: 'A6' }],
  ],
  'a form that is sent': [
    ['waits for the word of its page', CONTACTS, [filled, used('E8')], { step: 'E8', sent: sentAs('awaited') }, null],
    ['is sent by Enter in a field, too', CONTACTS, [filled, used('E8', 'submit')], { step: 'E8' }, null],
    ['is not saved because it has left the page', CONTACTS, [...sent, open()], { step: 'E8' }, null],
    ['is not left for what the pages around show', CONTACTS, [...sent, open('E4', 'E6')], { step: 'E8' }, null],
    ['stays where it comes back', CONTACTS, [...sent, open('E7', 'E8')], { step: 'E8' }, null],
    ['is asked for after a while', CONTACTS, [...sent, became('nothing')], { sent: sentAs('nothing') }, null],
    [
      'leads to the wait once the page says so',
      CONTACTS,
      [...sent, became('saved')],
      { step: 'E9', done: ['E8'] },
      begun,
    ],
    [
      'is saved also when the page says so late',
      CONTACTS,
      [...sent, became('nothing'), became('saved')],
      { step: 'E9', sent: sentAs('saved', 'page') },
      begun,
    ],
    ['is not saved while the site asks for more', CONTACTS, [...sent, became('more')], { step: 'E8' }, null],
    [
      'is asked for anew once the site asks for nothing more',
      CONTACTS,
      [...sent, became('more'), became(null), became('nothing')],
      { step: 'E8', sent: sentAs('nothing') },
      null,
    ],
    ['stays refused once its notice is gone', CONTACTS, [...sent, became('refused'), became(null)], refused, null],
    [
      'is sent again from there',
      CONTACTS,
      [...sent, became('refused'), used('E8'), became('saved')],
      { step: 'E9' },
      begun,
    ],
    [
      'goes back to the log-in with the card, which has no step that only logs in',
      CARD,
      [...codeSent, became('nothing'), open('A2')],
      { step: 'A2' },
    ],
    [
      'is unsure where a log-in comes instead',
      CONTACTS,
      [...sent, open('E2')],
      { step: 'E2', sent: sentAs('unsure') },
      null,
    ],
    [
      'and is not known leads to where the record is looked for',
      CONTACTS,
      [...sent, became('nothing'), { type: 'not-saved', now }, { type: 'check', now }, open('E6')],
      { step: 'E6', sent: sentAs('unsure') },
      null,
    ],
    [
      'may be said to be saved from there',
      CONTACTS,
      [...sent, became('unsure'), { type: 'check', now }, open('E6'), { ...saved, from: 'E8' }],
      { step: 'E9' },
      begun,
    ],
    [
      'that is opened anew is not sent yet',
      CONTACTS,
      [...sent, became('unsure'), { type: 'check', now }, open('E6'), open('E7', 'E8')],
      { step: 'E7', sent: null },
      null,
    ],
    [
      'of a code leads to the test once the page says so',
      CARD,
      [...codeSent, became('saved')],
      { step: 'A11', done: ['A10'] },
    ],
    [
      'of a code that the site did not take is filled in anew',
      CARD,
      [...codeSent, became('nothing'), { type: 'not-saved', now }],
      { step: 'A10', sent: null },
    ],
    [
      'of a code that was typed is sent once its field has left the page',
      CARD,
      [open('A10'), used('A10', 'change'), open()],
      { step: 'A10', sent: { ...sentAs('awaited'), step: 'A10' } },
    ],
  ],
  'once it is saved': [
    ['no page leads on', CONTACTS, [...sent, became('saved'), navigated, open('E7', 'E8')], { step: 'E9' }, begun],
    ['a new log-in does', CONTACTS, [...sent, became('saved'), navigated, open('E2')], { step: 'E2' }, begun],
    [
      'the form that stayed open may be sent again',
      CONTACTS,
      [...sent, became('saved'), used('E8')],
      { step: 'E8', done: [] },
      begun,
    ],
    [
      'the 48 hours begin anew when that is saved',
      CONTACTS,
      [...sent, became('saved'), used('E8'), later(became('saved'), HOUR)],
      { step: 'E9' },
      { readyAt: now + 49 * HOUR },
    ],
    [
      'a refusal elsewhere takes nothing back',
      CONTACTS,
      [...sent, became('saved'), open('E4'), became('refused')],
      { step: 'E9' },
      begun,
    ],
    ['the site may take it back', CONTACTS, [...sent, became('saved'), became('refused')], refused, null],
    ['it may take back the user’s word', CONTACTS, [...sent, saved, became('refused')], refused, null],
    ['also when it is sent again', CONTACTS, [...sent, saved, used('E8'), became('refused')], refused, null],
    [
      'but not the page’s own word on an earlier form',
      CONTACTS,
      [...sent, became('saved'), used('E8'), became('refused')],
      { step: 'E8', sent: sentAs('refused', 'page') },
      begun,
    ],
    ['the user may take back their own', CONTACTS, [...sent, saved, used('E8'), { type: 'not-saved', now }], {}, null],
    [
      'nothing else that it says counts',
      CONTACTS,
      [...sent, saved, became('more'), became('nothing')],
      { step: 'E9' },
      begun,
    ],
  ],
  'the 48 hours': [
    [
      'begin when the user says so at the saving step',
      CONTACTS,
      waiting,
      {},
      { readyAt: now + 48 * HOUR, remind: false },
    ],
    ['do not begin because someone looks at the step', CONTACTS, [choose('E9')], {}, null],
    ['begin there by the user’s word', CONTACTS, [choose('E9'), saved], { step: 'E9' }, { readyAt: now + 48 * HOUR }],
    [
      'do not by the other answer',
      CONTACTS,
      [choose('E9'), { type: 'not-saved', now }],
      { step: 'E8', sent: sentAs('unsure') },
      null,
    ],
    ['do not begin by "C’est fait" over the form', CONTACTS, [filled, confirm], { step: 'E8' }, null],
    [
      'do not begin by a choice after a form that was sent once',
      CONTACTS,
      [...waiting, { type: 'end-wait' }, choose('E8'), choose('E9')],
      {},
      null,
    ],
    ['begin there by a press', CONTACTS, [choose('E9'), { type: 'begin-wait', now }], {}, { readyAt: now + 48 * HOUR }],
    ['outlive later visits to E-POP', CONTACTS, [...waiting, navigated, open('E4')], {}, { readyAt: now + 48 * HOUR }],
    ['outlive the guide', CONTACTS, [...waiting, stop, start('sign-in')], {}, { readyAt: now + 48 * HOUR }],
    [
      'begin anew when the details are saved again',
      CONTACTS,
      [...waiting, choose('E8'), later(saved, HOUR)],
      {},
      { readyAt: now + 49 * HOUR },
    ],
    [
      'are over with an activation that was tested',
      CONTACTS,
      [...waiting, start('activate-without-card'), choose('A11'), confirm, start('sign-in')],
      {},
      null,
    ],
    [
      'remind once that is wished, and keep the wish',
      CONTACTS,
      [...waiting, { type: 'remind', on: true }, { type: 'begin-wait', now }],
      {},
      { remind: true },
    ],
    [
      'do not remind once that is wished no more',
      CONTACTS,
      [...waiting, { type: 'remind', on: true }, { type: 'remind', on: false }],
      {},
      { remind: false },
    ],
    ['keep that the reminder was given', CONTACTS, [...waiting, { type: 'reminded' }], {}, { reminded: true }],
    ['end when the user says so', CONTACTS, [...waiting, { type: 'end-wait' }], {}, null],
  ],
  'the time since when a step is on the page': [
    ['starts when its control appears', CARD, [open('A8')], { since: now }],
    ['does not start at a step that is only chosen', CARD, [choose('A8')], { since: null }],
    ['goes on while the QR code stays', CARD, [open('A8'), later(open('A8'), 5000)], { since: now }],
    [
      'starts anew when it appears again',
      CARD,
      [open('A8'), later(open(), 9000), later(open('A8'), 9500)],
      { since: now + 9500 },
    ],
    ['is gone at the next step', CARD, [open('A8'), choose('A9')], { since: null }],
    ['is the next step’s own once that is seen', CARD, [open('A8'), later(open('A9'), 7000)], { since: now + 7000 }],
    [
      'is kept for the number of the log-in too, once that has left the page',
      'sign-in',
      [open('L2'), open()],
      { since: now },
    ],
  ],
};

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  it.each(rows)('%s', (_what, guide, events, at, wait) => {
    const session = sessionAfter(guide, ...events);
    expect(progressOf(session)).toMatchObject(at);
    if (wait === null) expect(session.wait).toBeNull();
    else if (wait !== undefined) expect(session.wait).toMatchObject(wait);
  });
});

describe('a session', () => {
  it('keeps which guide was stopped, to go on with whenever that is, until one is begun', () => {
    const stopped = sessionAfter(CONTACTS, choose('E5'), stop);
    expect(stopped).toMatchObject({ running: null, stopped: CONTACTS });
    expect(reduce(stopped, start('sign-in')).stopped).toBeNull();
  });

  it('runs no guide once one is finished, and none was stopped', () => {
    const session = sessionAfter('sign-in', choose('L2'), later(confirm, 9));
    expect(session).toMatchObject({ running: null, stopped: null, progress: { 'sign-in': { finished: true } } });
  });

  it('resumes each guide where that one stood when they take turns', () => {
    const session = sessionAfter(CONTACTS, choose('E5'), start('sign-in'), choose('L2'), start(CONTACTS));
    expect(session.progress).toMatchObject({ [CONTACTS]: { step: 'E5' }, 'sign-in': { step: 'L2' } });
  });

  it('goes to a guide’s first step when the stored step is no longer in it', () => {
    const begun = sessionAfter('sign-in');
    const stored = { ...begun, progress: { 'sign-in': { ...progressOf(begun), step: 'E4' as StepId } } };
    expect(progressOf(reduce(stored, start('sign-in'))).step).toBe('L1');
  });

  it('is the very same when nothing changed', () => {
    const session = sessionAfter(CARD, open('A3'));
    for (const event of [open('A3'), navigated]) expect(reduce(session, event)).toBe(session);
    for (const event of [open('A3'), { type: 'remind', on: true } as const])
      expect(reduce(NEW_SESSION, event)).toBe(NEW_SESSION);
  });
});

describe('whatever happens', () => {
  const step = fc.constantFrom(...STEP_IDS);
  const sighting = fc.record({ step, via: fc.constantFrom('target' as const, 'opener' as const), done: fc.boolean() });
  const time = fc.integer({ min: 0, max: 1e12 });
  const event: fc.Arbitrary<SessionEvent> = fc.oneof(
    fc.record({ type: fc.constant('start' as const), guide: fc.constantFrom(...GUIDE_IDS) }),
    fc.record({ type: fc.constant('restart' as const), guide: fc.constantFrom(...GUIDE_IDS) }),
    fc.record({
      type: fc.constantFrom(...(['confirm', 'saved', 'not-saved', 'check', 'back', 'begin-wait'] as const)),
      now: time,
    }),
    fc.record({
      type: fc.constantFrom(...(['stop', 'navigated', 'route', 'reminded', 'end-wait'] as const)),
    }),
    fc.record({ type: fc.constant('choose' as const), step, now: time }),
    fc.record({ type: fc.constant('stayed' as const), step }),
    fc.record({
      type: fc.constant('became' as const),
      became: fc.constantFrom(...([null, 'saved', 'more', 'refused', 'unsure', 'nothing'] as const)),
      now: time,
    }),
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
