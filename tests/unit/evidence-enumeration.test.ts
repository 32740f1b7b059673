import { describe, expect, it } from 'vitest';
import { cardEvent } from '../../extension/guide/background/card-events.ts';
import { type Act, isHelp } from '../../extension/guide/decision/acts.ts';
import type { FrameOrder } from '../../extension/guide/decision/bubble.ts';
import { orderFor } from '../../extension/guide/decision/frame-order.ts';
import { ofCards } from '../../extension/guide/decision/of-cards.ts';
import type { Surface } from '../../extension/guide/decision/situation.ts';
import { isCodeDue } from '../../extension/guide/session/card-code.ts';
import { currentStep, standingOf } from '../../extension/guide/session/current-step.ts';
import type { Pointing } from '../../extension/guide/session/deciding-tab.ts';
import {
  type Evidence,
  type EvidenceEvent,
  NO_EVIDENCE,
  reduceEvidence,
} from '../../extension/guide/session/evidence.ts';
import { ofDay } from '../../extension/guide/session/observed.ts';
import { NO_PAGE, type PageStatus } from '../../extension/guide/session/page-status.ts';
import { waitStateOf } from '../../extension/guide/session/wait-state.ts';
import { type Decided, decidedOn } from '../../extension/ui/facts/decided.ts';
import { deskOf } from '../../extension/ui/facts/desk-of.ts';
import { type Answers, answersFrom, NO_ANSWERS } from '../../shared/diagnosis/answers.ts';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import type { Facts } from '../../shared/diagnosis/facts.ts';
import type { StepId } from '../../shared/guides/guide.ts';
import { indexOfStep } from '../../shared/guides/guides.ts';
import { dayOf } from '../../shared/local-day.ts';
import { EMPTY, held, PHARMACIST } from '../support/desks/desk.ts';
import { DESK_MOMENT, deskNamed } from '../support/desks/desks.ts';

// What is known over time: every sequence of events from six starts, by the real reducers, advice and decision. At its end no danger was
// forgotten without a reading, nothing is filled that the person excluded, something is filled, and no 48 hours run that nobody began.

/** Events in a row: three in the suite, four with EVENTS=4 npm run test:one -- tests/unit/evidence-enumeration.test.ts. */
const EVENTS = Number(process.env['EVENTS'] ?? 3);
const TWO_DAYS = 49 * 3_600_000;
const START = DESK_MOMENT.getTime();

interface World {
  readonly evidence: Evidence;
  readonly answers: Answers;
  readonly slot: 'no reader' | 'empty' | 'own' | 'other';
  /** Tries of the person's own card. */
  readonly tries: number;
  readonly page: Pick<PageStatus, 'tabs' | 'level' | 'reason'>;
  readonly isPanel: boolean;
  readonly isPopup: boolean;
  readonly now: number;
  /** The page or the person has begun the 48 hours. */
  readonly isWaitBegun: boolean;
}

const factsOf = ({ slot, tries }: World): Facts => {
  const { facts } = deskNamed('everything in order');
  switch (slot) {
    case 'no reader':
      return { ...facts, readers: [] };
    case 'empty':
      return { ...facts, readers: [EMPTY] };
    case 'own':
      return { ...facts, readers: [held({ no: 1, pinTriesLeft: tries })] };
    case 'other':
      return {
        ...facts,
        readers: [held({ no: 2, pinTriesLeft: 3, holder: { ...PHARMACIST, profession: '39', cardType: '1' } })],
      };
  }
};

const after = (world: World, ...events: readonly EvidenceEvent[]): World => ({
  ...world,
  evidence: events.reduce(reduceEvidence, world.evidence),
});
/** The world once its readers were read. */
function read(world: World): World {
  const event = cardEvent(factsOf(world), 'run', world.now);
  return event === null ? world : after(world, event);
}

/** The surface of ours that is open, or would be opened next. */
const ownOf = ({ isPanel, isPopup }: World): Surface => (isPanel && !isPopup ? 'panel' : 'popup');

function decided(world: World): Decided {
  const { evidence, answers, page, now } = world;
  const observed = ofDay(evidence, now);
  const facts = factsOf(world);
  const diagnosis = diagnose(facts, DESK_MOMENT, 'chrome');
  const desk = deskOf({ answers, diagnosis, facts, observed, reading: 'now', resists: false });
  const openIn = { panel: world.isPanel ? [1] : [], popup: world.isPopup ? [1] : [] };
  const stand = {
    session: evidence.session,
    standing: standingOf(evidence.session, observed.code?.outcome),
    cards: ofCards(observed),
    pageStatus: { ...NO_PAGE, ...page, tab: page.tabs > 0 ? 7 : null, openIn, bubble: page.tabs > 0 ? 'open' : 'none' },
    hasAccess: true,
    now,
    window: 1,
  } as const;
  return decidedOn(ownOf(world), stand, desk);
}

/** The order to the page in front of a guide that runs. */
function ordered({ evidence, page, isPanel, isPopup, now }: World): FrameOrder | null {
  const observed = ofDay(evidence, now);
  const standing = currentStep(evidence.session, observed.code?.outcome);
  if (standing === null || page.tabs === 0) return null;
  const pointing: Pointing =
    page.reason === null
      ? { frame: 0, report: { level: 'sure', via: 'target', done: false }, host: 'portal.example' }
      : { frame: null, reason: page.reason, host: null };
  return orderFor(standing, {
    pointing,
    wasHere: false,
    state: 'open',
    otherTab: null,
    beside: { panel: isPanel, popup: isPopup },
    wait: waitStateOf(evidence.session.wait, now),
    cards: ofCards(observed, answersFrom(evidence.told, dayOf(new Date(now)))),
  });
}

const seeing = (world: World, page: World['page'], ...steps: readonly StepId[]): World =>
  after(
    { ...world, page },
    { type: 'navigated' },
    { type: 'seen', sightings: steps.map((step) => ({ step, via: 'target', done: false })), tab: 7, now: world.now },
  );
const SHOWN = { tabs: 1, level: 'sure', reason: null } as const;
const withoutRing = (reason: NonNullable<PageStatus['reason']>) => ({ tabs: 1, level: 'none', reason }) as const;
function told(world: World, change: Partial<Answers>): World {
  const answers = { ...world.answers, ...change };
  // Whoever answers has a page in front that looks at the reader.
  return after(read({ ...world, answers }), { type: 'told', answers: { ...answers, day: dayOf(new Date(world.now)) } });
}
const sentForm = ({ evidence: { session } }: World) =>
  session.running === null ? null : (session.progress[session.running]?.sent ?? null);
const mayType = ({ evidence, slot, tries }: World): boolean =>
  slot === 'own' && tries > 0 && isCodeDue(evidence.session, evidence.code, true);

function typed(world: World, tries: number, change: 'fewer' | 'more'): World {
  const seen = read({ ...world, tries });
  return after(seen, { type: 'count', change, isAsked: false, tries, now: world.now });
}

/** What a press on the filled button does, as far as evidence hears of it. */
function pressed(world: World, act: Act): World | null {
  const { now } = world;
  switch (act.id) {
    case 'start':
    case 'follow':
    case 'without-card':
    case 'resume-activation':
    case 'sign-in':
    case 'resume':
      return { ...after(world, { type: 'start', guide: act.guide }), isPanel: true, isPopup: false };
    case 'code-found':
      return after(world, { type: 'code-read' }, { type: 'troubles', of: null });
    case 'help':
      return { ...after(world, { type: 'troubles', of: act.step }), isPanel: true, isPopup: false };
    case 'saved':
    case 'not-saved':
      return {
        ...after(world, { type: act.id, from: act.step, now }),
        isWaitBegun: world.isWaitBegun || act.id === 'saved',
      };
    case 'done':
    case 'contacts-right':
      return after(world, { type: 'confirm', from: act.step, now });
    default:
      return null;
  }
}

/** The alphabet: null where it cannot happen. */
const ALPHABET: Readonly<Record<string, (world: World) => World | null>> = {
  'wrong code': (w) => (mayType(w) ? typed(w, w.tries - 1, 'fewer') : null),
  'right code': (w) => (mayType(w) ? typed(w, 3, 'more') : null),
  'card out': (w) => (w.slot === 'own' || w.slot === 'other' ? read({ ...w, slot: 'empty' }) : null),
  'same card': (w) => (w.slot === 'empty' ? read({ ...w, slot: 'own' }) : null),
  'other card': (w) => (w.slot === 'empty' ? read({ ...w, slot: 'other' }) : null),
  'reader out': (w) => (w.slot === 'no reader' ? null : read({ ...w, slot: 'no reader' })),
  'reader in': (w) => (w.slot === 'no reader' ? read({ ...w, slot: 'empty' }) : null),
  'says lacks': (w) => told(w, { situation: 'no-card-or-reader', missing: null }),
  'says lacks the card': (w) => told(w, { situation: 'no-card-or-reader', missing: 'card' }),
  'says lacks the reader': (w) => told(w, { situation: 'no-card-or-reader', missing: 'reader' }),
  'says has': (w) => told(w, { situation: 'card-and-reader', missing: null }),
  'says préparateur': (w) => told(w, { audience: 'staff' }),
  'session over': (w) => seeing(w, withoutRing('session-over')),
  error: (w) => seeing(w, withoutRing('error')),
  home: (w) => seeing(w, withoutRing('wrong-page')),
  'log-in page': (w) => {
    const logIn = standingOf(w.evidence.session)?.guide.steps.find((step) => step.logIn === true);
    return logIn === undefined ? null : seeing(w, SHOWN, logIn.id);
  },
  'next page': (w) => {
    const at = standingOf(w.evidence.session);
    const next = at?.guide.steps.find(
      (step) => step.place === 'portal' && indexOfStep(at.guide, step.id) > indexOfStep(at.guide, at.step.id),
    );
    return at?.isRunning !== true || next === undefined ? null : seeing(w, SHOWN, next.id);
  },
  'save pressed': (w) => {
    const at = standingOf(w.evidence.session);
    if (at?.isRunning !== true || !at.step.advance.includes('said')) return null;
    const used = after(w, { type: 'used', step: at.step.id, how: 'submit', tab: 7, now: w.now });
    return seeing(used, withoutRing('absent'));
  },
  'page says saved': (w) =>
    sentForm(w) === null ? null : { ...after(w, { type: 'became', became: 'saved', now: w.now }), isWaitBegun: true },
  'page asks for more': (w) => (sentForm(w) === null ? null : after(w, { type: 'became', became: 'more', now: w.now })),
  troubles: (w) => {
    const at = standingOf(w.evidence.session);
    return w.isPanel && at?.isRunning === true ? after(w, { type: 'troubles', of: at.step.id }) : null;
  },
  back: (w) =>
    w.evidence.troubles === null ? after(w, { type: 'back', now: w.now }) : after(w, { type: 'troubles', of: null }),
  'panel toggled': (w) => ({ ...after(w, { type: 'troubles', of: null }), isPanel: !w.isPanel }),
  'popup opened or closed': (w) => ({ ...w, isPopup: !w.isPopup }),
  'the filled button': (w) => {
    const { main } = decided(w).decision;
    return typeof main === 'string' ? null : pressed(w, main);
  },
  stop: (w) => (w.evidence.session.running === null ? null : after(w, { type: 'stop' })),
  'two days': (w) => ({ ...w, now: w.now + TWO_DAYS, answers: NO_ANSWERS, isPopup: false }),
};

const EMPTY_WORLD: World = {
  evidence: NO_EVIDENCE,
  answers: NO_ANSWERS,
  slot: 'own',
  tries: 3,
  page: NO_PAGE,
  isPanel: false,
  isPopup: false,
  now: START,
  isWaitBegun: false,
};
const at = (
  guide: 'activate-with-card' | 'activate-without-card' | 'update-contact-details',
  step: StepId,
  from: World,
): World => seeing(after(from, { type: 'start', guide }, { type: 'choose', step, now: from.now }), SHOWN, step);
const WAITING: World = { ...after(EMPTY_WORLD, { type: 'begin-wait', now: START }), isWaitBegun: true };
const STARTS: Readonly<Record<string, World>> = {
  'the code is asked, two tries left': read(
    at('activate-with-card', 'A5', { ...EMPTY_WORLD, tries: 2, isPanel: true }),
  ),
  'A3, the bubble alone': read(at('activate-with-card', 'A3', EMPTY_WORLD)),
  'nothing under way': read(EMPTY_WORLD),
  'the form of E8': read(at('update-contact-details', 'E8', { ...EMPTY_WORLD, isPanel: true })),
  'B3 by its address, in the 48 h': read(at('activate-without-card', 'B3', { ...WAITING, isPanel: true })),
  'in the 48 h': read(WAITING),
};

/** 0 none; 1 a wrong code that was not read yet; 2 a card at its last try, or blocked. */
function dangerSaid({ decision, cards, standing }: Decided): number {
  if (decision.says !== 'code') return 0;
  if (cards.tries !== null && cards.tries <= 1) return 2;
  return standing?.code === 'wrong' ? 1 : 0;
}
/** The events after which less danger may be said: a reading, the person's word on the code, another guide or day, the guide stopped. */
const READINGS: ReadonlySet<string> = new Set([
  'right code',
  'same card',
  'other card',
  'next page',
  'two days',
  'the filled button',
]);
const mayFall = (event: string, from: number): boolean => READINGS.has(event) || (event === 'stop' && from === 1);

/** Of a barred step the bubble points at nothing and has no button but those to the help. */
function isBarredWithRing(world: World, { decision }: Decided): boolean {
  const order = ordered(world);
  if (order === null || decision.says !== 'shut' || world.evidence.code?.outcome === 'right') return false;
  return order.role === 'point' || order.bubble.actions.some(({ id }) => !isHelp(id));
}

const isExcluded = ({ answers, slot }: World): boolean => {
  const isOthers = answers.audience === 'staff' && slot === 'own';
  return answers.situation === 'no-card-or-reader' || isOthers;
};

/** What is wrong at the end of a sequence. */
function problemsAt(world: World, event: string, before: Decided): readonly string[] {
  const now = decided(world);
  const { decision, standing, cards } = now;
  const { main } = decision;
  const { session } = world.evidence;
  const needsCard =
    standing === null ||
    standing.guide.id !== 'activate-with-card' ||
    indexOfStep(standing.guide, standing.step.id) <= 4;
  const leadsToCard = typeof main !== 'string' && 'guide' in main && main.guide === 'activate-with-card';
  const isShutDown =
    decision.section === 'barred' &&
    (decision.says === 'code' || decision.says === 'shut' || decision.says === 'verdict');
  const isLeft = waitStateOf(session.wait, world.now) !== 'running';
  const found = {
    'i: less danger said without a reading':
      dangerSaid(now) < dangerSaid(before) && !mayFall(event, dangerSaid(before)),
    'ii: a way is filled that the person excluded': leadsToCard && needsCard && isExcluded(world),
    'ii: the bubble leads along a way that the person excluded': isBarredWithRing(world, now),
    'v: nothing is filled though a way is left':
      isShutDown && isLeft && typeof main === 'string' && main !== 'question',
    'vi: 48 hours run that nobody began': waitStateOf(session.wait, world.now) === 'running' && !world.isWaitBegun,
  };
  return Object.entries(found).flatMap(([problem, is]) =>
    is ? [`${problem} (${decision.row}, ${String(cards.tries)} tries)`] : [],
  );
}

describe('over time', () => {
  it.each(Object.entries(STARTS))(
    'from "%s" nothing known is lost, and nothing excluded is filled',
    { timeout: 120_000 },
    (_, start) => {
      const problems = new Map<string, string>();
      let sequences = 0;
      let ends = new Map<string, { readonly world: World; readonly path: readonly string[] }>([
        ['', { world: start, path: [] }],
      ]);
      for (let depth = 0; depth < EVENTS; depth += 1) {
        const next: typeof ends = new Map();
        for (const { world, path } of ends.values()) {
          const before = decided(world);
          for (const [event, happen] of Object.entries(ALPHABET)) {
            const end = happen(world);
            if (end === null) continue;
            sequences += 1;
            for (const problem of problemsAt(end, event, before))
              if (!problems.has(problem)) problems.set(problem, [...path, event].join(', '));
            const key = JSON.stringify(end);
            if (!next.has(key)) next.set(key, { world: end, path: [...path, event] });
          }
        }
        ends = next;
      }
      expect(sequences).toBeGreaterThan(300);
      expect([...problems]).toEqual([]);
    },
  );
});
