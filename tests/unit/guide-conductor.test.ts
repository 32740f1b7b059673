import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { panelSpeaks } from '../../extension/contracts/voice.ts';
import { Conductor } from '../../extension/guide/background/conductor.ts';
import type { FrameLink } from '../../extension/guide/background/frames.ts';
import type { FrameOrder } from '../../extension/guide/decision/bubble.ts';
import type { FromFrame, ToFrame } from '../../extension/guide/messages/messages.ts';
import type { PageStatus } from '../../extension/guide/session/page-status.ts';
import { reduce } from '../../extension/guide/session/reduce.ts';
import { NEW_SESSION, type Session } from '../../extension/guide/session/session.ts';
import type { Showings } from '../../extension/guide/session/showing.ts';
import type { Shows, StepReport } from '../../extension/guide/session/step-report.ts';
import { watchedSteps } from '../../extension/guide/session/watched-steps.ts';
import type { AddressId } from '../../shared/guides/addresses.ts';
import { descriptors } from '../../shared/guides/descriptors.ts';
import { GUIDE_IDS, type GuideId, type StepId } from '../../shared/guides/guide.ts';
import { bubbleText } from '../../shared/messages/fr/bubble.ts';
import { stepText } from '../../shared/messages/fr/steps.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const SURE: StepReport = { level: 'sure', via: 'target', done: false };
const ABSENT: StepReport = { level: 'none', reason: 'absent' };
const ELSEWHERE: StepReport = { level: 'none', reason: 'wrong-page' };

/** A frame as the conductor knows it, and what it was told last. */
class TestFrame implements FrameLink {
  readonly told: ToFrame[] = [];
  readonly window = 1;
  readonly tab: number;
  readonly frame: number;
  readonly host: string;
  readonly from: string;
  readonly fresh: boolean;
  readonly #conductor: Conductor;
  constructor(conductor: Conductor, tab: number, frame = 0, fresh = true, host = 'www.ordre.pharmacien.fr', from = '') {
    this.#conductor = conductor;
    this.tab = tab;
    this.frame = frame;
    this.fresh = fresh;
    this.host = host;
    this.from = from;
    conductor.connect(this);
  }
  send(message: ToFrame): void {
    this.told.push(message);
  }
  get order(): FrameOrder | null {
    const last = this.told.findLast((message) => message.type === 'draw');
    return last?.type === 'draw' ? last.order : null;
  }
  says(message: FromFrame): void {
    this.#conductor.receive(this, message);
  }
  sees(reports: Partial<Record<StepId, StepReport>>, hidden = false, shows: Shows = 'everything'): void {
    this.says({ type: 'report', reports, hidden, shows });
  }
  /** The same of a page that is still being made. */
  seesAtFirst(reports: Partial<Record<StepId, StepReport>>): void {
    this.says({ type: 'report', reports, hidden: false, shows: 'everything', isBusy: true });
  }
  leave(): void {
    this.#conductor.disconnect(this);
  }
}

function conduct(guide: GuideId | null, session: Session = NEW_SESSION) {
  const statuses: PageStatus[] = [];
  const helped: StepId[] = [];
  const sites: AddressId[] = [];
  const conductor = new Conductor(guide === null ? session : reduce(session, { type: 'start', guide }), {
    now: () => 1000,
    sessionChanged: () => {},
    evidenceChanged: () => {},
    pageStatusChanged: (pageStatus) => statuses.push(pageStatus),
    hostsReached: () => {},
    helpAsked: (at) => helped.push(at),
    reported: () => {},
    openSite: (address) => sites.push(address),
    goToTab: () => {},
  });
  const step = (): StepId | undefined => conductor.session.progress[conductor.session.running as GuideId]?.step;
  return { conductor, step, statuses, helped, sites };
}

describe('a page that is still being made', () => {
  it('is said to lack nothing, and no "C’est fait" is offered, until it is quiet; a ring is not waited for', () => {
    const { conductor, statuses } = conduct('update-contact-details');
    const page = new TestFrame(conductor, 1);
    const said = () => page.order?.bubble;
    page.seesAtFirst({ E1: ABSENT });
    expect(statuses.at(-1)?.reason).toBe('searching');
    expect(said()?.body).toBe(stepText.E1.onPage);
    expect(said()?.actions.map(({ id }) => id)).toEqual(['trouble']);
    page.sees({ E1: ABSENT });
    expect(statuses.at(-1)?.reason).toBe('absent');
    expect(said()?.body).toBe(`${bubbleText.noRing.absent}\n${stepText.E1.look}`);
    page.seesAtFirst({ E1: SURE });
    expect(page.order?.role).toBe('point');
  });
});

describe('the frames of a page', () => {
  it('are told to search only while a guide runs', () => {
    const { conductor } = conduct(null);
    const frame = new TestFrame(conductor, 1);
    expect(frame.told).toEqual([{ type: 'watch', steps: [] }]);
    conductor.dispatch({ type: 'start', guide: 'sign-in' });
    expect(frame.told.at(-1)).toEqual({
      type: 'watch',
      steps: [
        { id: 'L1', ends: 'never', target: descriptors.get('L1') },
        { id: 'L2', ends: 'never', target: descriptors.get('L2') },
      ],
    });
    conductor.dispatch({ type: 'stop' });
    expect(frame.told.at(-1)).toEqual({ type: 'watch', steps: [] });
  });

  it('are asked for just what comes with pages, in any browser’s copy of it', () => {
    for (const guide of GUIDE_IDS) {
      const { conductor } = conduct(guide);
      const frame = new TestFrame(conductor, 1);
      const [asked] = frame.told.flatMap((message) => (message.type === 'watch' ? [message.steps] : []));
      const text = JSON.stringify(watchedSteps(guide, {}));
      expect(JSON.stringify(structuredClone(asked))).toBe(text);
      expect(JSON.stringify(JSON.parse(JSON.stringify(asked)))).toBe(text);
    }
  });

  it('know what a walk shows of a step from their first question on, and are told of each change', () => {
    const shown = { L1: { host: 'x', fingerprint: {} } } as unknown as Showings;
    const edges = {
      now: () => 1000,
      sessionChanged: () => {},
      evidenceChanged: () => {},
      pageStatusChanged: () => {},
      hostsReached: () => {},
      helpAsked: () => {},
      reported: () => {},
      openSite: () => {},
      goToTab: () => {},
    };
    const conductor = new Conductor(reduce(NEW_SESSION, { type: 'start', guide: 'sign-in' }), edges, {
      showings: shown,
    });
    const frame = new TestFrame(conductor, 1);
    expect(frame.told).toMatchObject([{ type: 'watch', steps: [{ id: 'L1', showing: shown.L1 }, { id: 'L2' }] }]);
    conductor.setShowings({});
    conductor.dispatch({ type: 'stop' });
    const asked = frame.told.flatMap((told) => (told.type === 'watch' ? [told.steps] : []));
    const shownFor = asked.map((steps) => steps.map(({ showing }) => showing !== undefined));
    expect(shownFor).toEqual([[true, false], [false, false], []]);
  });

  it('share one bubble: the frame that holds the target points, the others draw nothing', () => {
    const { conductor, step } = conduct('update-contact-details');
    const top = new TestFrame(conductor, 1);
    const inner = new TestFrame(conductor, 1, 7);
    top.sees({ E6: ABSENT });
    inner.sees({ E6: SURE });
    expect(step()).toBe('E6');
    expect(top.order).toBeNull();
    expect(inner.order).toMatchObject({ step: 'E6', role: 'point', bubble: { progress: 'Étape 6 sur 9' } });
  });

  it('show words in the top frame alone when the target is nowhere', () => {
    const { conductor } = conduct('update-contact-details');
    const top = new TestFrame(conductor, 1);
    const inner = new TestFrame(conductor, 1, 7);
    top.sees({ E1: ABSENT });
    inner.sees({ E1: ELSEWHERE });
    expect(top.order).toMatchObject({ step: 'E1', role: 'words' });
    expect(top.order?.bubble.body).toContain(bubbleText.noRing.absent);
    expect(inner.order).toBeNull();
  });

  it('count a use that is heard of only after the next page has joined and looked', () => {
    const { conductor, step } = conduct('update-contact-details');
    const form = new TestFrame(conductor, 1);
    form.sees({ E5: SURE });
    const saved = new TestFrame(conductor, 1);
    saved.sees({ E5: ELSEWHERE });
    vi.advanceTimersByTime(1000);
    expect(step()).toBe('E5');
    form.says({ type: 'used', step: 'E5', how: 'submit' });
    expect(step()).toBe('E6');
  });

  it('do not count such a use when the page came back with its control', () => {
    const { conductor, step } = conduct('update-contact-details');
    const first = new TestFrame(conductor, 1);
    first.sees({ E5: SURE });
    const again = new TestFrame(conductor, 1);
    again.sees({ E5: SURE });
    first.says({ type: 'used', step: 'E5', how: 'submit' });
    vi.advanceTimersByTime(1000);
    expect(step()).toBe('E5');
  });

  it('point at nothing when two of them are equally sure', () => {
    const { conductor } = conduct('update-contact-details');
    const top = new TestFrame(conductor, 1);
    const inner = new TestFrame(conductor, 1, 7);
    top.sees({ E6: SURE });
    inner.sees({ E6: SURE });
    expect(top.order).toMatchObject({ step: 'E6', role: 'words' });
    expect(inner.order).toBeNull();
  });

  it('that cannot draw leave the words to the top frame, and the panel says no ring is there', () => {
    const { conductor, step, statuses } = conduct('update-contact-details');
    const top = new TestFrame(conductor, 1);
    const inner = new TestFrame(conductor, 1, 7);
    top.sees({ E6: ABSENT });
    inner.sees({ E6: SURE });
    inner.sees({ E6: SURE }, false, 'nothing');
    expect(step()).toBe('E6');
    expect(inner.order).toBeNull();
    expect(top.order).toMatchObject({ step: 'E6', role: 'words' });
    expect(top.order?.bubble.body).toContain(bubbleText.noRing.undrawn);
    expect(statuses.at(-1)).toMatchObject({ tabs: 1, tab: 1, level: 'none', reason: 'undrawn', bubble: 'open' });
  });

  it('left before they were searched are known to be open, and say nothing before the user is back', () => {
    const { conductor, statuses } = conduct('update-contact-details');
    const frame = new TestFrame(conductor, 1);
    frame.sees({}, true);
    expect(statuses.at(-1)).toMatchObject({ tabs: 1, tab: 1, level: 'none', reason: 'unseen' });
    expect(frame.order).toBeNull();
    frame.sees({ E1: SURE });
    expect(frame.order).toMatchObject({ step: 'E1', role: 'point' });
  });

  it('that show the step in a tab which was left are where the panel leads, and what they show is not said to be gone', () => {
    const { conductor, statuses } = conduct('activate-with-card');
    const code = new TestFrame(conductor, 1);
    code.sees({ A8: SURE });
    const other = new TestFrame(conductor, 2);
    code.sees({ A8: SURE }, true);
    other.says({ type: 'attention', focus: true });
    other.sees({ A8: ELSEWHERE });
    expect(statuses.at(-1)).toMatchObject({ tabs: 2, tab: 1, level: 'none', reason: 'unseen' });
    expect(other.order?.bubble.body).toContain('n’est pas celle de cette étape');
    code.leave();
    expect(statuses.at(-1)).toMatchObject({ tabs: 1, tab: 2, reason: 'wrong-page' });
  });

  it('are all shown the step, on every official tab', () => {
    const { conductor } = conduct('update-contact-details');
    const one = new TestFrame(conductor, 1);
    const two = new TestFrame(conductor, 2);
    one.sees({ E1: ELSEWHERE });
    two.sees({ E1: SURE });
    expect(one.order).toMatchObject({ step: 'E1', role: 'words' });
    expect(two.order).toMatchObject({ step: 'E1', role: 'point' });
  });

  it('are told the words that the state of the control asks for', () => {
    const { conductor } = conduct('activate-with-card');
    const top = new TestFrame(conductor, 1);
    conductor.dispatch({ type: 'choose', step: 'A7', now: 0 });
    top.sees({ A7: { level: 'none', reason: 'disabled' } });
    expect(top.order?.bubble.body).toContain('Cochez d’abord');
  });
});

describe('what the session follows', () => {
  it('is the tab that the user turned to last', () => {
    const { conductor, step } = conduct('update-contact-details');
    const one = new TestFrame(conductor, 1);
    one.sees({ E4: SURE });
    const two = new TestFrame(conductor, 2);
    two.sees({ E6: SURE });
    expect(step()).toBe('E6');
    one.says({ type: 'attention', focus: false });
    expect(step()).toBe('E4');
  });

  it('is not a tab of another site that the guide knows nothing of', () => {
    const { conductor, step } = conduct('update-contact-details');
    const one = new TestFrame(conductor, 1);
    one.sees({ E4: SURE });
    new TestFrame(conductor, 2).sees({ E4: ELSEWHERE, E6: ELSEWHERE });
    expect(step()).toBe('E4');
  });

  it('is not a hidden tab', () => {
    const { conductor, step } = conduct('update-contact-details');
    new TestFrame(conductor, 1).sees({ E4: SURE }, true);
    expect(step()).toBe('E1');
  });

  it('does not go back to what another tab shows while this one looks for a target in vain', () => {
    const { conductor, step } = conduct('update-contact-details');
    new TestFrame(conductor, 1).sees({ E4: SURE });
    const here = new TestFrame(conductor, 2);
    here.sees({ E5: SURE });
    here.sees({ E5: ABSENT, E6: ABSENT });
    vi.advanceTimersByTime(1000);
    expect(step()).toBe('E5');
  });

  it('takes a new match at once, and believes in a loss only when it lasts', () => {
    const { conductor, step } = conduct('update-contact-details');
    const top = new TestFrame(conductor, 1);
    top.sees({ E5: SURE });
    top.says({ type: 'used', step: 'E5', how: 'click' });
    top.sees({ E5: ABSENT });
    vi.advanceTimersByTime(200);
    top.sees({ E5: SURE });
    vi.advanceTimersByTime(1000);
    expect(step()).toBe('E5');
    top.sees({ E5: ABSENT });
    vi.advanceTimersByTime(1000);
    expect(step()).toBe('E6');
  });

  it('goes on when the page leads to a host where the extension is not', () => {
    const { conductor, step } = conduct('update-contact-details');
    const top = new TestFrame(conductor, 1);
    top.sees({ E1: SURE });
    top.says({ type: 'used', step: 'E1', how: 'click' });
    top.leave();
    vi.advanceTimersByTime(1000);
    expect(step()).toBe('E2');
  });

  it('is a new page, also against a step chosen by hand', () => {
    const { conductor, step } = conduct('update-contact-details');
    const top = new TestFrame(conductor, 1);
    top.sees({ E6: SURE });
    conductor.dispatch({ type: 'choose', step: 'E2', now: 0 });
    top.sees({ E6: SURE, E4: ABSENT });
    expect(step()).toBe('E2');
    top.leave();
    new TestFrame(conductor, 1).sees({ E6: SURE });
    expect(step()).toBe('E6');
  });

  it('is a route change, also against a step chosen by hand', () => {
    const { conductor, step } = conduct('update-contact-details');
    const top = new TestFrame(conductor, 1);
    top.sees({ E6: SURE });
    conductor.dispatch({ type: 'choose', step: 'E2', now: 0 });
    top.says({ type: 'route' });
    top.sees({ E6: SURE, E7: ABSENT });
    expect(step()).toBe('E6');
  });
});

describe('a control that is still shown after its use', () => {
  const usedLink = () => {
    const desk = conduct('update-contact-details');
    const beside = new TestFrame(desk.conductor, 1, 5);
    const top = new TestFrame(desk.conductor, 1);
    top.sees({ E5: SURE });
    top.says({ type: 'used', step: 'E5', how: 'click' });
    const thenShows = (frame: TestFrame): void => {
      for (const report of [SURE, ABSENT]) {
        frame.sees({ E5: report });
        vi.advanceTimersByTime(1000);
      }
    };
    return { ...desk, beside, top, thenShows };
  };

  it.each<[what: string, happens: (desk: ReturnType<typeof usedLink>) => void]>([
    ['the route has changed', ({ top }) => top.says({ type: 'route' })],
    ['a frame beside it has got the answer', ({ conductor }) => void new TestFrame(conductor, 1, 5)],
    [
      'a page was opened in another tab',
      ({ conductor, top }) => {
        new TestFrame(conductor, 2);
        top.says({ type: 'attention', focus: true });
      },
    ],
  ])('may be about to leave: %s', (_, happens) => {
    const desk = usedLink();
    happens(desk);
    desk.thenShows(desk.top);
    expect(desk.step()).toBe('E6');
  });

  it('was used in vain when another document shows it', () => {
    const desk = usedLink();
    desk.thenShows(new TestFrame(desk.conductor, 1));
    expect(desk.step()).toBe('E5');
  });
});

describe('a page that one turns away from', () => {
  it('has lost what it had lost before it was hidden', () => {
    const { conductor, step } = conduct('update-contact-details');
    const top = new TestFrame(conductor, 1);
    top.sees({ E5: SURE });
    top.says({ type: 'used', step: 'E5', how: 'click' });
    top.leave();
    const next = new TestFrame(conductor, 1);
    next.sees({ E5: ABSENT });
    next.sees({ E5: ABSENT }, true);
    vi.advanceTimersByTime(1000);
    expect(step()).toBe('E6');
  });
});

describe('a form that was sent', () => {
  const saying = (became: StepReport['became'], report = ELSEWHERE): StepReport =>
    became === undefined ? report : { ...report, became };
  const sent = () => {
    const desk = conduct('update-contact-details');
    const form = new TestFrame(desk.conductor, 1);
    form.sees({ E7: { ...SURE, done: true }, E8: SURE });
    const became = () => desk.conductor.session.progress['update-contact-details']?.sent?.became;
    return { ...desk, form, became, send: () => form.says({ type: 'used', step: 'E8', how: 'click' }) };
  };

  it('is asked for five seconds after nobody has said anything, and the page may still say it then', () => {
    const { conductor, form, became, step, send } = sent();
    send();
    vi.advanceTimersByTime(4900);
    expect(became()).toBe('awaited');
    vi.advanceTimersByTime(200);
    expect(became()).toBe('nothing');
    expect(form.order?.bubble.actions.map(({ id }) => id)).toEqual(['saved', 'not-saved']);
    new TestFrame(conductor, 1).sees({ E8: saying('saved') });
    expect(step()).toBe('E9');
    expect(conductor.session.wait).toMatchObject({ begun: 1000 });
  });

  it('is asked for anew by a background that slept meanwhile', () => {
    const { conductor, send } = sent();
    send();
    const woken = conduct(null, conductor.session).conductor;
    vi.advanceTimersByTime(5100);
    expect(woken.session.progress['update-contact-details']?.sent?.became).toBe('nothing');
  });

  it('is judged by its own tab, whatever is shown in another one', () => {
    const { conductor, became, send } = sent();
    send();
    new TestFrame(conductor, 2).sees({ E8: saying('saved') });
    expect(became()).toBe('awaited');
  });

  it('is not saved by what a frame of its page said before: that frame forgets it, too', () => {
    const { conductor, became, send } = sent();
    const around = new TestFrame(conductor, 1, 5);
    around.sees({ E8: saying('saved') });
    send();
    expect(around.told.at(-1)).toEqual({ type: 'sent', step: 'E8' });
    new TestFrame(conductor, 1, 6).sees({});
    expect(became()).toBe('awaited');
  });

  it.each([
    ['more outweighs saved', { E8: saying('saved') }, { E8: saying('more') }, 'more'],
    ['an error outweighs saved', { E8: saying('saved') }, { E8: { level: 'none', reason: 'error' } }, 'unsure'],
    ['refused outweighs an error', { E8: saying('refused') }, { E8: { level: 'none', reason: 'error' } }, 'refused'],
    [
      'a session that is over outweighs all',
      { E8: saying('refused') },
      { E8: { level: 'none', reason: 'session-over' } },
      'unsure',
    ],
  ] as const)('over its frames %s', (_, one, other, outcome) => {
    const { conductor, became, send } = sent();
    send();
    new TestFrame(conductor, 1, 5).sees(other);
    new TestFrame(conductor, 1).sees(one);
    expect(became()).toBe(outcome);
  });
});

describe('an unconfirmed report', () => {
  const prepared = ({ told }: TestFrame) => told.filter((message) => message.type === 'prepare');

  it('is answered with the order that its report will have, and moves nothing', () => {
    const { conductor, step } = conduct('update-contact-details');
    const top = new TestFrame(conductor, 1);
    top.says({ type: 'unconfirmed', reports: { E6: SURE } });
    expect(step()).toBe('E1');
    expect(top.order).toBeNull();
    const [answer] = prepared(top);
    expect(answer).toMatchObject({ reports: { E6: SURE }, order: { step: 'E6', role: 'point' } });
    top.sees({ E6: SURE });
    expect(step()).toBe('E6');
    expect(top.order).toEqual(answer?.order);
  });

  it('is followed by the order itself, also when that is what was drawn before', () => {
    const { conductor } = conduct('update-contact-details');
    const top = new TestFrame(conductor, 1);
    top.sees({ E6: SURE });
    const before = top.order;
    top.says({ type: 'unconfirmed', reports: { E7: SURE } });
    const { length } = top.told;
    top.sees({ E6: SURE });
    expect(top.told.slice(length)).toEqual([{ type: 'draw', order: before }]);
  });

  it('is not answered where another frame would be told to point, or two are equally sure', () => {
    const { conductor } = conduct('update-contact-details');
    const top = new TestFrame(conductor, 1);
    const inner = new TestFrame(conductor, 1, 7);
    inner.sees({ E6: SURE });
    top.says({ type: 'unconfirmed', reports: { E6: SURE } });
    top.says({ type: 'unconfirmed', reports: { E6: ABSENT } });
    expect(prepared(top)).toEqual([]);
  });
});

describe('the keyboard command', () => {
  it('goes to the one frame of its tab that shows the bubble', () => {
    const { conductor } = conduct('update-contact-details');
    const top = new TestFrame(conductor, 1);
    const inner = new TestFrame(conductor, 1, 7);
    const other = new TestFrame(conductor, 2);
    top.sees({ E6: ABSENT });
    inner.sees({ E6: SURE });
    other.sees({ E6: ELSEWHERE });
    const heard = () => [top, inner, other].map(({ told }) => told.filter((m) => m.type === 'focus-bubble').length);
    conductor.focusBubble(1);
    expect(heard()).toEqual([0, 1, 0]);
    conductor.focusBubble(2);
    expect(heard()).toEqual([0, 1, 1]);
    conductor.focusBubble(null);
    expect(heard().reduce((sum, count) => sum + count)).toBe(3);
    conductor.dispatch({ type: 'stop' });
    conductor.focusBubble(1);
    expect(heard().reduce((sum, count) => sum + count)).toBe(3);
  });

  it('goes to a bubble also while the next order is prepared', () => {
    const { conductor } = conduct('update-contact-details');
    const top = new TestFrame(conductor, 1);
    top.sees({ E6: SURE });
    top.says({ type: 'unconfirmed', reports: { E4: SURE, E6: SURE } });
    conductor.focusBubble(1);
    expect(top.told.filter(({ type }) => type === 'focus-bubble').length).toBe(1);
  });
});

describe('the keyboard that leaves a bubble in an inner frame', () => {
  const taken = (frames: readonly TestFrame[]) =>
    frames.map(({ told }) => told.filter(({ type }) => type === 'take-focus').length);

  function begun() {
    const { conductor } = conduct('update-contact-details');
    const top = new TestFrame(conductor, 1);
    const inner = new TestFrame(conductor, 1, 7);
    const beside = new TestFrame(conductor, 1, 9);
    top.sees({ E6: ABSENT });
    inner.sees({ E6: SURE });
    beside.sees({ E6: ELSEWHERE });
    return { conductor, top, inner, beside };
  }
  const comesAndGoes = (conductor: Conductor, inner: TestFrame): void => {
    conductor.focusBubble(1);
    inner.says({ type: 'attention', focus: true });
    inner.says({ type: 'focus-back' });
  };

  it('goes back to the page when nothing else is known', () => {
    const { conductor, top, inner, beside } = begun();
    comesAndGoes(conductor, inner);
    expect(taken([top, inner, beside])).toEqual([1, 0, 0]);
  });

  it('goes back to the frame in which it was', () => {
    const { conductor, top, inner, beside } = begun();
    beside.says({ type: 'attention', focus: true });
    comesAndGoes(conductor, inner);
    expect(taken([top, inner, beside])).toEqual([0, 0, 1]);
  });

  it('goes back to the page when that frame is gone', () => {
    const { conductor, top, inner, beside } = begun();
    beside.says({ type: 'attention', focus: true });
    conductor.focusBubble(1);
    inner.says({ type: 'attention', focus: true });
    beside.leave();
    inner.says({ type: 'focus-back' });
    expect(taken([top, inner])).toEqual([1, 0]);
  });
});

describe('a QR code that has left the page', () => {
  it('says how to get another, on its own tab only', () => {
    const { conductor, step } = conduct('activate-with-card');
    const other = new TestFrame(conductor, 2);
    other.sees({ A8: ELSEWHERE });
    const top = new TestFrame(conductor, 1);
    top.sees({ A8: SURE });
    expect(step()).toBe('A8');
    top.leave();
    new TestFrame(conductor, 1).sees({ A8: ELSEWHERE });
    vi.advanceTimersByTime(1000);
    const again = new TestFrame(conductor, 1);
    again.sees({ A8: ELSEWHERE });
    expect(step()).toBe('A8');
    expect(again.order?.bubble.body).toContain('demandez un nouveau QR code');
    expect(other.order?.bubble.body).toContain('n’est pas celle de cette étape');
  });
});

describe('a background that slept', () => {
  it('takes up what it knew from storage and the frames, without a jump', () => {
    const before = conduct('update-contact-details');
    const top = new TestFrame(before.conductor, 1);
    top.sees({ E6: SURE });
    before.conductor.dispatch({ type: 'choose', step: 'E2', now: 0 });
    const woken = conduct(null, JSON.parse(JSON.stringify(before.conductor.session)));
    const again = new TestFrame(woken.conductor, 1, 0, false);
    vi.advanceTimersByTime(1000);
    again.sees({ E6: SURE });
    expect(woken.step()).toBe('E2');
    expect(again.order).toMatchObject({ step: 'E2' });
  });
});

describe('the bubble’s buttons', () => {
  it('open the site where the e-CPS is tested, at that step alone', () => {
    const { conductor, sites } = conduct('activate-with-card');
    const top = new TestFrame(conductor, 5);
    top.sees({ A2: ABSENT });
    top.says({ type: 'act', action: 'test', step: 'A2' });
    expect(sites).toEqual([]);
    conductor.dispatch({ type: 'choose', step: 'A11', now: 0 });
    top.says({ type: 'act', action: 'test', step: 'A11' });
    expect(sites).toEqual(['test-service']);
  });

  it('move the guide, or ask for help', () => {
    const { conductor, step, helped } = conduct('activate-with-card');
    const top = new TestFrame(conductor, 5);
    top.sees({ A2: ABSENT });
    top.says({ type: 'act', action: 'done', step: 'A1' });
    expect(step()).toBe('A2');
    top.says({ type: 'act', action: 'trouble', step: 'A2' });
    expect(helped).toEqual(['A2']);
  });
});

describe('a log-in on a host that nobody has seen', () => {
  const WWW = 'www.ordre.pharmacien.fr';
  const E2 = { E1: ELSEWHERE, E2: SURE } as const;
  const seenBy = (...hosts: readonly (readonly [host: string, from: string])[]): TestFrame => {
    const { conductor } = conduct('update-contact-details');
    const frames = hosts.map(([host, from]) => {
      const frame = new TestFrame(conductor, 1, 0, true, host, from);
      frame.sees(E2);
      return frame;
    });
    const last = frames.at(-1);
    if (last === undefined) throw new Error('no host');
    return last;
  };

  it.each([
    ['nobody knows whence', [['x.ordre.pharmacien.fr', '']]],
    ['a stranger', [['x.ordre.pharmacien.fr', 'example.org']]],
    ['itself', [['x.ordre.pharmacien.fr', 'x.ordre.pharmacien.fr']]],
    ['another that nobody has seen', [['x.ordre.pharmacien.fr', 'y.ordre.pharmacien.fr']]],
  ] as const)('is not pointed at when one comes from %s', (_, hosts) => {
    const { order } = seenBy(...hosts);
    expect(order).toMatchObject({ step: 'E2', role: 'words' });
    expect(order?.bubble.body).toContain('x.ordre.pharmacien.fr');
  });

  it.each([
    ['a page of a known one', [['sso.ordre.pharmacien.fr', WWW]]],
    [
      'itself, to which a known one led before',
      [
        ['sso.ordre.pharmacien.fr', WWW],
        ['sso.ordre.pharmacien.fr', 'sso.ordre.pharmacien.fr'],
      ],
    ],
  ] as const)('is pointed at, and named, when one comes from %s', (_, hosts) => {
    const { order } = seenBy(...hosts);
    expect(order).toMatchObject({ step: 'E2', role: 'point' });
    expect(order?.bubble.body).toContain(bubbleText.host('sso.ordre.pharmacien.fr'));
  });
});

describe('the side panel', () => {
  it('is told how the step looks on the page', () => {
    const { conductor, statuses } = conduct('sign-in');
    const top = new TestFrame(conductor, 1);
    top.sees({ L1: SURE });
    expect(statuses.at(-1)).toMatchObject({ tabs: 1, tab: 1, level: 'sure', reason: null, bubble: 'open' });
    top.sees({ L1: ABSENT });
    expect(statuses.at(-1)).toMatchObject({ tabs: 1, tab: 1, level: 'none', reason: 'absent', bubble: 'open' });
  });

  it('is told that the words are dead on the page, and when they are not any more', () => {
    const { conductor, statuses } = conduct('sign-in');
    const top = new TestFrame(conductor, 1);
    top.sees({ L1: SURE }, false, 'no-words');
    expect(statuses.at(-1)).toMatchObject({ tabs: 1, tab: 1, level: 'sure', reason: null, bubble: 'none' });
    top.sees({ L1: SURE });
    expect(statuses.at(-1)).toMatchObject({ bubble: 'open' });
    top.sees({ L1: SURE }, false, 'in-transition');
    expect(statuses.at(-1), 'pictures of the page cover all of ours').toMatchObject({
      level: 'none',
      reason: 'in-transition',
      bubble: 'none',
    });
  });

  it('speaks while the bubble is folded, and while another tab is in front', () => {
    const { conductor, statuses } = conduct('sign-in');
    const top = new TestFrame(conductor, 1);
    const speaker = () => (panelSpeaks(statuses.at(-1)?.bubble ?? 'none') ? 'panel' : 'bubble');
    top.sees({ L1: SURE });
    expect(speaker()).toBe('bubble');
    top.sees({ L1: SURE }, false, 'folded');
    expect(speaker()).toBe('panel');
    top.sees({ L1: SURE });
    expect(speaker()).toBe('bubble');
    top.sees({ L1: SURE }, true);
    expect(speaker()).toBe('panel');
  });

  it('beside a page has the bubble begin as a chip where the step is done elsewhere, and nowhere else', () => {
    const { conductor } = conduct('activate-with-card');
    const top = new TestFrame(conductor, 1);
    top.sees({ A5: ELSEWHERE });
    const begins = (step: StepId) => {
      conductor.dispatch({ type: 'choose', step, now: 1000 });
      return top.order?.bubble.begins;
    };
    expect([begins('A4'), begins('A5')]).toEqual(['open', 'open']);
    conductor.setOpenIn({ panel: [1] });
    expect([begins('A4'), begins('A5')]).toEqual(['open', 'folded']);
    conductor.movedTo(1, 2);
    expect(begins('A5')).toBe('open');
    conductor.setOpenIn({ panel: [1, 2] });
    expect(begins('A5')).toBe('folded');
    conductor.setOpenIn({ panel: [] });
    expect(begins('A5')).toBe('open');
  });
});
