import { describe, expect, it } from 'vitest';
import { type BubbleScene, bubbleFor } from '../../extension/guide/decision/bubble-words.ts';
import { orderFor } from '../../extension/guide/decision/frame-order.ts';
import { NO_CARDS } from '../../extension/guide/decision/situation.ts';
import type { Standing } from '../../extension/guide/session/current-step.ts';
import type { Pointing } from '../../extension/guide/session/deciding-tab.ts';
import { GUIDE_IDS, type GuideId, type StepId } from '../../shared/guides/guide.ts';
import { GUIDES, stepOf } from '../../shared/guides/guides.ts';
import { actText } from '../../shared/messages/fr/acts.ts';
import { bubbleText } from '../../shared/messages/fr/bubble.ts';
import { cardCodeText } from '../../shared/messages/fr/card-code.ts';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { outcomeText } from '../../shared/messages/fr/outcome.ts';
import { stepText } from '../../shared/messages/fr/steps.ts';

const RINGED: Pointing = {
  frame: 0,
  host: 'wallet.esw.esante.gouv.fr',
  report: { level: 'sure', via: 'target', done: false },
};
const ABSENT: Pointing = { frame: null, host: null, reason: 'absent' };
const ELSEWHERE: Pointing = { frame: null, host: null, reason: 'wrong-page' };

const standing = (id: GuideId, step: StepId, change: Partial<Standing> = {}): Standing => ({
  guide: GUIDES[id],
  step: stepOf(GUIDES[id], step),
  isRunning: true,
  site: 'wallet',
  wasSeen: false,
  since: null,
  isArrived: false,
  code: null,
  wasOpened: false,
  sent: null,
  ...change,
});
const SCENE: Omit<BubbleScene, 'pointing'> = {
  wasHere: false,
  state: 'open',
  otherTab: null,
  beside: { panel: false, popup: false },
  cards: NO_CARDS,
  wait: 'none',
};
const bubble = (
  id: GuideId,
  step: StepId,
  pointing: Pointing,
  change: Partial<Standing> = {},
  scene: Partial<BubbleScene> = {},
) => bubbleFor(standing(id, step, change), { ...SCENE, pointing, ...scene });

describe('the words of the bubble', () => {
  it.each([
    ['session-over', bubbleText.noRing['session-over']],
    ['maintenance', bubbleText.noRing.maintenance],
    ['error', bubbleText.noRing.error],
  ] as const)('say of a page that says so itself: %s, and offer nothing to be confirmed there', (reason, says) => {
    const told = bubble('activate-with-card', 'A8', { frame: null, host: null, reason });
    expect(told.body).toBe(says);
    const back = reason === 'session-over' ? ['log-in-again'] : [];
    expect(told.actions.map(({ id }) => id)).toEqual([...back, 'trouble']);
  });

  it('tell someone who is on the page what to press there, not to open it', () => {
    expect(bubble('update-contact-details', 'E1', RINGED).body).toBe(stepText.E1.onPage);
    expect(bubble('activate-with-card', 'A2', RINGED).body).not.toMatch(/ouvrez/i);
    expect(bubble('update-contact-details', 'E1', ELSEWHERE).body).toMatch(/ouvrez le site/i);
  });

  it('have one danger at most, apart from what is good to know', () => {
    const { warning, note } = bubble('activate-with-card', 'A4', RINGED);
    expect(warning).toBe(stepText.A4.danger);
    expect(note).toBe(stepText.A4.note);
    for (const id of GUIDE_IDS)
      for (const step of GUIDES[id].steps) expect(stepText[step.id].danger?.length ?? 0, step.id).toBeLessThan(130);
  });

  it('count down while the QR code is on the page, from when it appeared', () => {
    expect(bubble('activate-with-card', 'A8', RINGED, { since: 1000 }).countdown).toEqual({
      endsAt: 91_000,
      seconds: 90,
      ...bubbleText.countdown,
    });
    expect(bubble('activate-with-card', 'A8', ELSEWHERE, { since: 1000 }).countdown).toBeNull();
    expect(bubble('activate-with-card', 'A8', RINGED).countdown).toBeNull();
    expect(bubble('activate-with-card', 'A7', RINGED, { since: 1000 }).countdown).toBeNull();
  });

  it('leave the time for the number on the phone to the page, which may have a clock of its own', () => {
    expect(bubble('sign-in', 'L2', RINGED, { since: 1000 }).countdown).toBeNull();
    expect(stepText.L1.note).toMatch(/la minute environ/);
    const counted = GUIDE_IDS.flatMap((id) => GUIDES[id].steps).filter((step) => step.countdownSeconds !== undefined);
    expect(counted.map(({ id }) => id)).toEqual(['A8']);
  });

  it('say what the end of the number on the phone means once it was on the page, instead of where to look for it', () => {
    expect(bubble('sign-in', 'L2', ABSENT, { since: 1000 }, { wasHere: true })).toMatchObject({
      title: stepText.L2.gone?.title,
      body: stepText.L2.gone?.help,
      warning: null,
    });
  });

  it('tell in two lines what to do of an expired code beside the button for a new one, and count nothing down', () => {
    const renewal: Pointing = { ...RINGED, report: { level: 'sure', via: 'renewal', done: false } };
    const { title, body, countdown, actions } = bubble('activate-with-card', 'A8', renewal, { since: 1000 });
    expect({ title, body }).toEqual({ title: stepText.A8.gone?.title, body: stepText.A8.gone?.help });
    expect(body.split('\n')).toHaveLength(2);
    expect(countdown).toBeNull();
    expect(actions.map(({ id }) => id)).toEqual(['trouble']);
  });

  it('have "C’est fait" as their main button only where that comes next: not while a code is to be scanned, or asked for anew', () => {
    const main = (id: GuideId, step: StepId, pointing: Pointing, wasHere = false) =>
      bubble(id, step, pointing, {}, { wasHere }).actions.some((act) => act.id === 'done' && act.confirms);
    expect(main('activate-with-card', 'A8', RINGED)).toBe(false);
    expect(main('activate-with-card', 'A8', ABSENT)).toBe(false);
    expect(main('activate-with-card', 'A8', ABSENT, true)).toBe(false);
    expect(main('sign-in', 'L2', ABSENT, true)).toBe(true);
    expect(main('activate-with-card', 'A7', ELSEWHERE)).toBe(false);
    expect(main('activate-with-card', 'A5', ELSEWHERE)).toBe(false);
  });

  it('are glad of an activation that is over, and of nothing else', () => {
    expect(bubble('activate-with-card', 'A11', ELSEWHERE, { isArrived: true })).toMatchObject({
      isGlad: true,
      title: bubbleText.glad,
      body: bubbleText.gladNext,
    });
    expect(bubble('activate-with-card', 'A11', ELSEWHERE)).toMatchObject({ isGlad: false, title: stepText.A11.title });
    expect(bubble('activate-with-card', 'A10', RINGED, { isArrived: true }).isGlad).toBe(false);
  });

  it('end the guide as the panel does, not with "C’est fait"', () => {
    for (const id of GUIDE_IDS) {
      const last = GUIDES[id].steps.at(-1)?.id ?? 'A1';
      const done = bubble(id, last, ELSEWHERE, {}, { wait: last === 'E9' ? 'running' : 'none' }).actions.find(
        (action) => action.id === 'done',
      );
      expect(done?.label, last).toBe(guideText[id].finished.button);
    }
    const before = bubble('activate-with-card', 'A8', ELSEWHERE).actions.find((action) => action.id === 'done');
    expect(before?.label).toBe(actText.done);
  });

  it('have two lines where nothing is found: that, and what to look for; the danger stays', () => {
    expect(bubble('activate-with-card', 'A4', ABSENT)).toMatchObject({
      body: `${bubbleText.noRing.absent}\n${stepText.A4.look}`,
      warning: stepText.A4.danger,
      note: null,
    });
    expect(bubble('activate-with-card', 'A9', ABSENT).body).toBe(`${bubbleText.notFoundOther}\n${stepText.A9.look}`);
  });

  it('leave what is to be pressed to the panel beside where the panel has it, and to a popup over the page', () => {
    const ids = (step: StepId, pointing: Pointing, scene: Partial<BubbleScene>) =>
      bubble('activate-with-card', step, pointing, {}, scene).actions.map(({ id }) => id);
    const PANEL = { beside: { panel: true, popup: false } };
    expect(ids('A4', ELSEWHERE, {})).toEqual(['right-page', 'done', 'trouble']);
    expect(ids('A4', ELSEWHERE, PANEL)).toEqual(['trouble']);
    expect(ids('A4', ABSENT, { beside: { panel: false, popup: true } })).toEqual(['trouble']);
    expect(ids('A11', ELSEWHERE, { ...PANEL, state: 'folded' })).toEqual(['trouble']);
  });

  it('lead to the right page, and to the tab that shows the step', () => {
    const filled = (scene: Partial<BubbleScene>) =>
      bubble('activate-with-card', 'A4', ELSEWHERE, {}, scene).actions.find(({ confirms }) => confirms)?.id;
    expect(filled({})).toBe('right-page');
    expect(filled({ otherTab: 9 })).toBe('right-tab');
  });

  it('tell of a wrong code alone until it was read, then beside the instruction where the page has led back', () => {
    const told = cardCodeText.bubble.wrong;
    const at = (step: StepId, cards = NO_CARDS) =>
      bubble('activate-with-card', step, RINGED, { code: 'wrong' }, { cards });
    expect(at('A5')).toMatchObject({ title: told.title, body: told.body });
    expect(at('A3')).toMatchObject({ title: told.title, body: told.body, warning: null });
    const read = at('A3', { ...NO_CARDS, isCodeRead: true });
    expect(read).toMatchObject({ title: stepText.A3.title, body: stepText.A3.onPage });
    expect(read.warning).toContain(told.title);
    for (const step of ['A3', 'A5'] as const)
      expect(at(step).actions.map(({ id, confirms }) => [id, confirms])).toEqual([['help', true]]);
  });

  it('say of a barred step neither its own words nor why, and point at nothing', () => {
    for (const cards of [
      { ...NO_CARDS, shut: 'some' },
      { ...NO_CARDS, shut: 'other-card' },
      { ...NO_CARDS, tries: 0 },
      { ...NO_CARDS, tries: 1 },
    ] as const) {
      const order = orderFor(standing('activate-with-card', 'A3'), { ...SCENE, pointing: RINGED, cards });
      const { title, body, warning, note, actions } = order.bubble;
      expect([order.role, title, body, warning, note]).toEqual([
        'words',
        bubbleText.barred.title,
        bubbleText.barred.body,
        null,
        null,
      ]);
      expect(actions.map(({ id, confirms }) => [id, confirms])).toEqual([['help', true]]);
    }
  });

  it('say what became of a form that was sent, and ask with two answers alone where the site says nothing', () => {
    const step = stepOf(GUIDES['update-contact-details'], 'E8');
    const said = (sent: Standing['sent']) => {
      const { title, actions } = bubble('update-contact-details', 'E8', RINGED, { sent });
      return [title, ...actions.map(({ id, confirms }) => `${id}${confirms ? ' filled' : ''}`)];
    };
    const { more, refused, unsure, nothing } = outcomeText.details;
    expect(said(null)).toEqual([stepText.E8.title, 'trouble']);
    expect(said({ step, became: 'awaited' })).toEqual([stepText.E8.title, 'trouble']);
    expect(said({ step, became: 'more' })).toEqual([more.title, 'saved', 'trouble']);
    expect(said({ step, became: 'refused' })).toEqual([refused.title, 'trouble']);
    expect(said({ step, became: 'unsure' })).toEqual([unsure.title, 'check filled', 'saved', 'trouble']);
    expect(said({ step, became: 'nothing' })).toEqual([nothing.title, 'saved', 'not-saved']);
  });

  it('let whoever looks at the record say that it was saved after all', () => {
    const step = stepOf(GUIDES['update-contact-details'], 'E8');
    const { actions } = bubble('update-contact-details', 'E6', RINGED, { sent: { step, became: 'unsure' } });
    expect(actions.map(({ id }) => id)).toEqual(['saved', 'trouble']);
  });

  it('have the test of the e-CPS first, once it is active', () => {
    const { actions } = bubble('activate-with-card', 'A11', ELSEWHERE, { isArrived: true });
    expect(actions.map(({ id, confirms }) => [id, confirms])).toEqual([
      ['test', true],
      ['done', false],
      ['trouble', false],
    ]);
  });

  it('have no "C’est fait" over a ring: the page says what is done, and what was not saved is not', () => {
    const ids = (id: GuideId, step: StepId) => bubble(id, step, RINGED).actions.map((action) => action.id);
    for (const step of ['A7', 'A8', 'A10'] as const) expect(ids('activate-with-card', step)).toEqual(['trouble']);
    expect(ids('update-contact-details', 'E8')).toEqual(['trouble']);
  });

  it('say on each page, and on the chip, that they are nobody’s official help', () => {
    const { unofficial, chip } = bubble('activate-with-card', 'A4', RINGED);
    expect(unofficial).toBe('Aide non officielle');
    expect(chip).toEqual({ title: 'Aide · étape 4', below: 'non officielle' });
  });
});
