import { describe, expect, it } from 'vitest';
import { BUBBLE_ACTS, labelOf } from '../../extension/guide/decision/acts.ts';
import { decide, ROWS } from '../../extension/guide/decision/decide.ts';
import { type Decision, drawnOn, firstOf } from '../../extension/guide/decision/first-row.ts';
import { IDLE_ROWS } from '../../extension/guide/decision/rows-idle.ts';
import {
  type Desk,
  NO_CARDS,
  type Situation,
  SURFACES,
  type Surface,
} from '../../extension/guide/decision/situation.ts';
import type { Standing } from '../../extension/guide/session/current-step.ts';
import type { PageAnswer } from '../../extension/guide/session/reasons.ts';
import { FORM_OUTCOMES, type FormOutcome } from '../../extension/guide/session/session.ts';
import { NO_ANSWERS } from '../../shared/diagnosis/answers.ts';
import { recommend } from '../../shared/diagnosis/recommend.ts';
import { GUIDE_IDS, type Step } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { DESK_NAMES, deskNamed, diagnosisOf } from '../support/desks/desks.ts';
import { PEOPLE } from '../support/desks/people.ts';

// Every combination of what the decision depends on, not every person: whatever comes together, the answer must hold.
const PAGES: readonly PageAnswer[] = [
  'closed',
  'other-tab',
  'elsewhere',
  'dangerous',
  'session-over',
  'refused',
  'making',
  'gone',
  'pointed-at',
  'not-found',
];
const CODES = [null, 'wrong', 'right', 'uncounted', 'unknown'] as const;
const OPEN: readonly (readonly Surface[])[] = [
  ['bubble'],
  ['panel'],
  ['popup'],
  ['welcome'],
  ['bubble', 'panel'],
  ['panel', 'popup'],
  ['panel', 'welcome'],
  ['popup', 'welcome'],
  ['panel', 'popup', 'welcome'],
];
const CARDS = ['fit', 'mend', 'useless', 'unknown'] as const;
const SHUT = [null, 'card', 'reader', 'some', 'other-card'] as const;
const OF_CARDS: readonly Situation['cards'][] = [
  NO_CARDS,
  ...([0, 1, 2] as const).map((tries) => ({ ...NO_CARDS, tries, isCodeRead: tries === 2 })),
  { ...NO_CARDS, tries: 2, troubles: 'A5' },
  // Overwritten where a desk says more.
  { ...NO_CARDS, shut: 'some' },
];
const STUDENT = { ...NO_ANSWERS, audience: 'student' } as const;
const REACHED = ['nothing', 'active', 'signed-in'] as const;
/** A prime: every kind of desk comes with every kind of step. */
const SPARSE = 31;
const WAITS = ['none', 'running', 'over'] as const;

/** One of each kind of desk and person: what the decision can tell apart. */
function kindsOfDesk(): readonly Desk[] {
  const found = new Map<string, Pick<Desk, 'answers' | 'advice'> & { readonly isSeen: boolean }>();
  for (const name of [null, ...DESK_NAMES]) {
    const desk = name === null ? null : deskNamed(name);
    const diagnosis = desk === null ? null : diagnosisOf(desk);
    for (const answers of [...Object.values(PEOPLE), STUDENT]) {
      const advice = recommend(answers, diagnosis, desk?.facts ?? null);
      const { route, next, audience, start, remedyLeads, reason } = advice;
      const asks = ['which-missing', 'last-try-or-wait', 'adeli-card-only'].map((one) => one === reason);
      const kind = JSON.stringify([
        route,
        next,
        audience,
        start,
        remedyLeads,
        asks,
        answers.situation !== null,
        desk === null,
      ]);
      if (!found.has(kind)) found.set(kind, { answers, advice, isSeen: desk !== null });
    }
  }
  return [...found.values()].flatMap(({ answers, advice, isSeen }): readonly Desk[] =>
    isSeen
      ? [
          { answers, advice, shut: null, card: 'unknown', reading: 'old' },
          ...CARDS.map((card): Desk => ({ answers, advice, shut: null, card, reading: 'now' })),
          ...SHUT.map((shut): Desk => ({ answers, advice, shut, card: 'fit', reading: 'now' })),
        ]
      : SHUT.map((shut): Desk => ({ answers, advice, shut, card: 'unknown', reading: 'blind' })),
  );
}

/** Whether the site of a step was opened, and what became of its form. */
const sentOrOpened = ({ place, advance }: Step): readonly (readonly [boolean, FormOutcome | null])[] => {
  if (advance.includes('said')) return [null, ...FORM_OUTCOMES].map((became) => [false, became]);
  return (place === 'other-site' ? [false, true] : [false]).map((flag) => [flag, null]);
};

const standings = (): readonly (Standing | null)[] => [
  null,
  ...GUIDE_IDS.flatMap((id) =>
    GUIDES[id].steps.flatMap((step) =>
      [true, false].flatMap((isRunning) =>
        (isRunning && (step.cardCode !== undefined || step.helper === 'card') ? CODES : ([null] as const)).flatMap(
          (code) =>
            sentOrOpened(step).map(
              ([flag, became]): Standing => ({
                guide: GUIDES[id],
                step,
                isRunning,
                site: 'wallet',
                wasSeen: false,
                since: null,
                isArrived: false,
                code,
                wasOpened: flag,
                sent: became === null ? null : { step, became },
              }),
            ),
        ),
      ),
    ),
  ),
];

function* situations(): Generator<Situation> {
  const desks = kindsOfDesk();
  for (const at of standings())
    for (const page of at?.isRunning && at.step.place === 'portal' ? PAGES : (['closed'] as const))
      for (const wait of WAITS)
        for (const surfaces of OPEN) {
          const isBubble = surfaces.includes('bubble');
          if (isBubble && at?.isRunning !== true) continue;
          const open = new Set(surfaces);
          const rest = { open, at, page, wait, tab: page === 'other-tab' ? 7 : null };
          // A guide under way asks less of the desk: one kind in SPARSE is looked at, another one each time.
          const asked =
            at === null
              ? desks
              : desks.filter((_, index) => index % SPARSE === (at.step.id.charCodeAt(1) + surfaces.length) % SPARSE);
          for (const desk of isBubble && surfaces.length === 1 ? [null] : asked)
            for (const reached of at === null ? REACHED : (['nothing'] as const))
              for (const cards of at === null ? [NO_CARDS] : OF_CARDS)
                yield {
                  ...rest,
                  cards: desk === null ? cards : { ...cards, shut: desk.shut },
                  hasAccess: page !== 'not-found' || wait !== 'none',
                  reached,
                  desk,
                };
        }
}

/** What is wrong with an answer; null for nothing. */
function problemOf(situation: Situation, decision: Decision): string | null {
  const { at, desk, open, wait, cards } = situation;
  const { on, others } = decision;
  if (at === null && wait === 'none' && firstOf(IDLE_ROWS, situation).row !== decision.row)
    return 'not one of the rows that a popup has at once';
  const drawn = SURFACES.filter((surface) => open.has(surface)).map((surface) => drawnOn(decision, surface));
  const filled = drawn.flatMap((one) => (one.main === null ? [] : [one.main]));
  if (filled.length > 1) return 'two filled buttons';
  if (!open.has(on)) return `on ${on}, which is closed`;
  const all = [...filled, ...others];
  if (new Set(all.map((act) => JSON.stringify(act))).size < all.length) return 'an act twice';
  if (all.some((act) => act.id !== 'remedy' && labelOf(act) === '')) return 'a button without words';
  for (const act of filled) {
    const leadsToCard = 'guide' in act && act.guide === 'activate-with-card' && act.id !== 'sign-in';
    const needsIt = at === null || at.guide.id !== 'activate-with-card' || at.guide.steps.indexOf(at.step) <= 4;
    if (leadsToCard && needsIt && desk?.card === 'useless' && at !== null) return 'leads to a card that cannot be used';
    if (leadsToCard && needsIt && at !== null && cards.shut !== null && cards.shut !== 'blocked')
      return 'a way that the person shut is filled';
    if (act.id === 'done' && at?.step.advance.includes('said')) return 'a form is done by a press';
    if (act.id === 'done' && at?.step.place === 'native-window') return 'the window is done by a filled button';
    if (act.id === 'done' && situation.page === 'pointed-at' && at?.step.place === 'portal') return 'done over a ring';
    if (act.id === 'saved' && (act.answers === true || at?.isRunning !== true)) return 'an answer is filled';
    if (act.id === 'without-card' && wait === 'running') return 'refused until the 48 h are over';
    if (act.id === 'start' && act.guide === 'activate-without-card' && wait === 'running') return 'refused until then';
  }
  if (
    others.some(({ id }) => id === 'done' || id === 'saved') &&
    situation.page === 'pointed-at' &&
    isUnsent(situation)
  )
    return 'done over a ring that was not pressed';
  if (
    on === 'bubble' &&
    desk === null &&
    all.some(({ id }) => !(BUBBLE_ACTS as readonly string[]).includes(id) && id !== 'close')
  )
    return 'an act that the bubble does not know';
  return null;
}
const isUnsent = ({ at }: Situation): boolean =>
  at?.isRunning === true && at.step.place === 'portal' && at.sent === null;

describe('every situation', () => {
  it('has one row, one filled button at most, on an open surface, and none that is forbidden or loses something', {
    timeout: 120_000,
  }, () => {
    const problems = new Map<string, string>();
    const rows = new Set<string>();
    let count = 0;
    for (const situation of situations()) {
      count += 1;
      const decision = decide(situation);
      rows.add(decision.row);
      const problem = problemOf(situation, decision);
      if (problem !== null && !problems.has(`${decision.row}: ${problem}`))
        problems.set(
          `${decision.row}: ${problem}`,
          JSON.stringify({
            step: situation.at?.step.id,
            page: situation.page,
            wait: situation.wait,
            desk: situation.desk,
            open: [...situation.open],
          }),
        );
    }
    expect([...problems]).toEqual([]);
    expect(
      ROWS.map(({ id }) => id).filter((id) => !rows.has(id)),
      'rows that never decide',
    ).toEqual([]);
    expect(count).toBeGreaterThan(100_000);
  });
});
