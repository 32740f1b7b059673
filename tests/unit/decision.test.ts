import { describe, expect, it } from 'vitest';
import { decide, ROWS } from '../../extension/guide/decision/decide.ts';
import { drawnOn } from '../../extension/guide/decision/first-row.ts';
import { type Desk, NO_CARDS, type Situation, type Surface } from '../../extension/guide/decision/situation.ts';
import type { CodeState } from '../../extension/guide/session/card-code.ts';
import { currentStep, type Standing } from '../../extension/guide/session/current-step.ts';
import { begin } from '../../extension/guide/session/progress.ts';
import { type FormOutcome, NEW_SESSION, type Progress } from '../../extension/guide/session/session.ts';
import { type Answers, NO_ANSWERS } from '../../shared/diagnosis/answers.ts';
import { recommend } from '../../shared/diagnosis/recommend.ts';
import type { GuideId, StepId } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { type DeskName, deskNamed, diagnosisOf } from '../support/desks/desks.ts';

/** One sentence a row: when it holds, what is the one thing to do, and where. */
const CARD: GuideId = 'activate-with-card';
const WITHOUT: GuideId = 'activate-without-card';
const CONTACTS: GuideId = 'update-contact-details';

function at(guide: GuideId, step: StepId, progress: Partial<Progress> = {}, isRunning = true): Standing {
  const stood = { ...begin(GUIDES[guide]), step, ...progress };
  const standing = currentStep({ ...NEW_SESSION, running: guide, progress: { [guide]: stood } });
  return { ...(standing as Standing), isRunning };
}

const coded = (code: CodeState): Standing => ({ ...at(CARD, 'A5'), code });
const left = (tries: number): Situation['cards'] => ({ ...NO_CARDS, tries });

function desk(name: DeskName | null, change: Partial<Desk> = {}, told: Partial<Answers> = {}): Desk {
  const answers = { ...NO_ANSWERS, ...told };
  const seen = name === null ? null : deskNamed(name);
  const advice = recommend(answers, seen === null ? null : diagnosisOf(seen), seen?.facts ?? null);
  return { answers, advice, shut: null, card: 'unknown', reading: seen === null ? 'blind' : 'now', ...change };
}

const REST: Omit<Situation, 'open'> = {
  at: null,
  page: 'closed',
  tab: null,
  hasAccess: true,
  wait: 'none',
  cards: NO_CARDS,
  reached: 'nothing',
  desk: desk(null),
};

type Row = readonly [
  row: string,
  what: string,
  open: readonly Surface[],
  situation: Partial<Situation>,
  main: string,
  on: Surface,
];

const STOPPED = at(CARD, 'A4', {}, false);
/** The form of contact details was sent, and this became of it. */
const sentAs = (became: FormOutcome): Partial<Situation> => ({
  at: at(CONTACTS, 'E8', { sent: { step: 'E8', tab: 1, became, by: null } }),
  page: 'elsewhere',
});

const TABLE: readonly Row[] = [
  [
    'danger',
    'a log-in that sends elsewhere',
    ['bubble'],
    { at: at(CONTACTS, 'E2'), page: 'dangerous' },
    'right-page',
    'bubble',
  ],
  [
    'last-try-in-the-wait',
    'one try left in the 48 h',
    ['panel'],
    { at: coded('wrong'), desk: desk('one try left'), cards: left(1), wait: 'running' },
    'rest',
    'panel',
  ],
  [
    'last-try',
    'one try left',
    ['panel', 'bubble'],
    { at: coded('wrong'), desk: desk('one try left'), cards: left(1) },
    'without-card',
    'panel',
  ],
  [
    'last-try',
    'a blocked code of an ADELI holder',
    ['popup'],
    { at: coded('wrong'), desk: desk('a blocked code of an ADELI holder'), cards: left(0) },
    'call',
    'popup',
  ],
  [
    'code-unread',
    'a wrong code with the panel closed',
    ['bubble'],
    { at: coded('wrong'), desk: null },
    'help',
    'bubble',
  ],
  [
    'code-unread',
    'a wrong code with the panel open: it is read there before it is typed again',
    ['panel', 'bubble'],
    { at: coded('wrong'), desk: desk('everything in order'), cards: left(2) },
    'code-found',
    'panel',
  ],
  [
    'code-in-troubles',
    'its help, which was asked for',
    ['panel'],
    {
      at: coded('wrong'),
      desk: desk('everything in order'),
      cards: { ...left(2), isCodeRead: true, troubles: 'A5' },
    },
    'code-found',
    'panel',
  ],
  [
    'window',
    'a wrong code that was read',
    ['panel'],
    { at: coded('wrong'), desk: desk('everything in order'), cards: { ...left(2), isCodeRead: true } },
    'a window',
    'panel',
  ],
  ['code-untold', 'a code that nobody counted', ['bubble'], { at: coded('uncounted'), desk: null }, 'help', 'bubble'],
  [
    'code-uncounted',
    'the same beside a panel',
    ['panel'],
    { at: coded('uncounted'), desk: desk('everything in order') },
    'a window',
    'panel',
  ],
  [
    'last-try',
    'a card that was blocked, and was taken out',
    ['panel'],
    { at: at(CARD, 'A3'), desk: desk('everything in order'), cards: left(0) },
    'without-card',
    'panel',
  ],
  [
    'last-try',
    'the same with the bubble alone, which says nothing of it',
    ['bubble'],
    { at: at(CARD, 'A3'), desk: null, cards: left(0) },
    'help',
    'bubble',
  ],
  ['code-right', 'the right code', ['bubble'], { at: coded('right'), desk: null }, 'rest', 'bubble'],
  [
    'no-ecps-in-a-guide',
    'a student at a guide',
    ['panel'],
    { at: at(CONTACTS, 'E1'), desk: desk(null, {}, { audience: 'student' }) },
    'rest',
    'panel',
  ],
  [
    'way-shut',
    'who has no card, whatever lies in the reader',
    ['panel'],
    { at: at(CARD, 'A2'), desk: desk('everything in order', { card: 'fit' }), cards: { ...NO_CARDS, shut: 'card' } },
    'without-card',
    'panel',
  ],
  [
    'way-shut',
    'a préparateur before the card of a pharmacist, where the guide was stopped',
    ['welcome'],
    {
      at: at(CARD, 'A3', {}, false),
      desk: desk('everything in order', { card: 'fit' }),
      cards: { ...NO_CARDS, shut: 'other-card' },
    },
    'without-card',
    'welcome',
  ],
  [
    'way-shut',
    'the same in the 48 h',
    ['popup'],
    {
      at: at(CARD, 'A3'),
      wait: 'running',
      desk: desk('everything in order'),
      cards: { ...NO_CARDS, shut: 'some' },
    },
    'rest',
    'popup',
  ],
  [
    'way-shut',
    'a reader may be borrowed: a question',
    ['panel'],
    { at: at(CARD, 'A2'), desk: desk('everything in order', { card: 'fit' }), cards: { ...NO_CARDS, shut: 'reader' } },
    'question',
    'panel',
  ],
  [
    'way-shut',
    'the bubble alone leads to the panel',
    ['bubble'],
    { at: at(CARD, 'A3'), page: 'pointed-at', desk: null, cards: { ...NO_CARDS, shut: 'some' } },
    'help',
    'bubble',
  ],
  [
    'card-useless',
    'a reader that was unplugged, and no code that was counted',
    ['panel'],
    { at: coded('uncounted'), desk: desk('no reader', { card: 'useless' }) },
    'without-card',
    'panel',
  ],
  [
    'code-unread',
    'a wrong code that was counted, at a desk where the card is of no use',
    ['popup'],
    { at: coded('wrong'), desk: desk('no reader', { card: 'useless' }), cards: left(2) },
    'help',
    'popup',
  ],
  [
    'not-for-you',
    'a préparateur on the way to E-POP',
    ['panel'],
    { at: at(CONTACTS, 'E3'), desk: desk(null, {}, { audience: 'staff' }) },
    'contacts-page',
    'panel',
  ],
  [
    'no-way-in-the-wait',
    'a useless card in the 48 h',
    ['popup'],
    { at: STOPPED, desk: desk('a blocked code', { card: 'useless' }), wait: 'running' },
    'rest',
    'popup',
  ],
  [
    'card-useless',
    'a blocked card',
    ['popup'],
    { at: at(CARD, 'A4'), desk: desk('a blocked code', { card: 'useless' }) },
    'without-card',
    'popup',
  ],
  [
    'card-to-mend',
    'a Vitale at the step that needs the card',
    ['panel'],
    { at: at(CARD, 'A3'), desk: desk('a Vitale', { card: 'mend' }) },
    'remedy',
    'panel',
  ],
  ['wait-over', 'two days later', ['welcome'], { at: STOPPED, wait: 'over' }, 'resume-activation', 'welcome'],
  ['wait-to-count', 'the step that waits, nothing counted', ['panel'], { at: at(CONTACTS, 'E9') }, 'question', 'panel'],
  ['sent-more', 'a code that the site has sent', ['bubble'], sentAs('more'), 'the page', 'bubble'],
  ['sent-refused', 'a fault in the form', ['bubble', 'panel'], sentAs('refused'), 'the page', 'bubble'],
  ['sent-unsure', 'an error page after the form', ['bubble', 'panel'], sentAs('unsure'), 'check', 'panel'],
  ['sent-unanswered', 'nobody has said anything', ['bubble'], sentAs('nothing'), 'question', 'bubble'],
  [
    'sent-unanswered',
    'the site was closed after the form',
    ['panel'],
    { ...sentAs('nothing'), page: 'closed' },
    'question',
    'panel',
  ],
  ['wait', 'the 48 h', ['popup'], { wait: 'running' }, 'rest', 'popup'],
  ['no-access', 'hosts that were taken back', ['panel'], { at: at(CARD, 'A2'), hasAccess: false }, 'allow', 'panel'],
  [
    'session-over',
    'a page that has logged the user out',
    ['bubble'],
    { at: at(CARD, 'A7'), page: 'session-over' },
    'log-in-again',
    'bubble',
  ],
  [
    'page-refuses',
    'a page closed for maintenance',
    ['bubble'],
    { at: at(CARD, 'A7'), page: 'refused' },
    'rest',
    'bubble',
  ],
  ['site-closed', 'no tab of the site', ['panel'], { at: at(CARD, 'A2') }, 'open', 'panel'],
  [
    'other-tab',
    'the step in another tab',
    ['bubble'],
    { at: at(CARD, 'A7'), page: 'other-tab', tab: 7 },
    'right-tab',
    'bubble',
  ],
  ['wrong-page', 'another page', ['panel', 'bubble'], { at: at(CARD, 'A7'), page: 'elsewhere' }, 'right-page', 'panel'],
  ['gone', 'the number that has left', ['bubble'], { at: at('sign-in', 'L2'), page: 'gone' }, 'done', 'bubble'],
  [
    'page-being-made',
    'a page that is being made',
    ['bubble'],
    { at: at(CARD, 'A7'), page: 'making' },
    'rest',
    'bubble',
  ],
  ['pointed-at', 'a ring', ['bubble', 'panel'], { at: at(CONTACTS, 'E8'), page: 'pointed-at' }, 'the page', 'bubble'],
  [
    'not-found',
    'a control that was not found',
    ['bubble'],
    { at: at(CARD, 'A7'), page: 'not-found' },
    'the page',
    'bubble',
  ],
  ['window', 'the window that asks for the code', ['panel'], { at: at(CARD, 'A5') }, 'a window', 'panel'],
  ['test', 'the test, not opened yet', ['panel'], { at: at(CARD, 'A11') }, 'test', 'panel'],
  [
    'by-hand',
    'the test, once opened',
    ['panel'],
    { at: at(CARD, 'A11', { used: { step: 'A11', navigated: false } }) },
    'done',
    'panel',
  ],
  [
    'contacts',
    'what the app shows of e-mail and mobile',
    ['panel'],
    { at: at(WITHOUT, 'B3') },
    'contacts-right',
    'panel',
  ],
  ['guide', 'a guide that was stopped', ['popup'], { at: STOPPED }, 'resume', 'popup'],
  ['signed-in', 'who has logged in', ['popup'], { reached: 'signed-in' }, 'rest', 'popup'],
  ['active', 'who has activated', ['popup'], { reached: 'active' }, 'sign-in', 'popup'],
  [
    'no-ecps-yet',
    'a student who is no interne',
    ['welcome'],
    { desk: desk(null, {}, { audience: 'student' }) },
    'rest',
    'welcome',
  ],
  ['situation', 'who has told nothing', ['welcome'], {}, 'question', 'welcome'],
  ['looking', 'an old reading', ['popup'], { desk: desk('everything in order', { reading: 'old' }) }, 'rest', 'popup'],
  [
    'contacts-elsewhere',
    'a préparateur who wants to change contacts',
    ['popup'],
    { desk: desk(null, {}, { audience: 'staff', situation: 'contact-details' }) },
    'contacts-page',
    'popup',
  ],
  ['for-the-user-to-say', 'nothing known', ['popup'], {}, 'question', 'popup'],
  [
    'call',
    'a blocked code of an ADELI holder',
    ['popup'],
    { desk: desk('a blocked code of an ADELI holder') },
    'call',
    'popup',
  ],
  ['mend-first', 'a Vitale', ['popup'], { desk: desk('a Vitale') }, 'remedy', 'popup'],
  [
    'advised',
    'everything in order',
    ['popup', 'welcome'],
    { desk: desk('everything in order', {}, { situation: 'unsure' }) },
    'start',
    'popup',
  ],
  ['choice', 'a panel without a guide', ['panel'], {}, 'question', 'panel'],
];

describe('what comes first', () => {
  it.each(TABLE)('%s: %s', (row, _what, open, situation, main, on) => {
    const decision = decide({ ...REST, ...situation, open: new Set(open) });
    const { main: decided } = decision;
    expect({ row: decision.row, main: typeof decided === 'string' ? decided : decided.id, on: decision.on }).toEqual({
      row,
      main,
      on,
    });
  });

  it('has a sentence here for each row', () => {
    expect(ROWS.map(({ id }) => id).filter((id) => !TABLE.some(([row]) => row === id))).toEqual([]);
  });
});

describe('beside it', () => {
  const others = (situation: Partial<Situation>, open: Surface = 'panel') =>
    drawnOn(decide({ ...REST, ...situation, open: new Set([open]) }), open).others.map(({ id }) => id);

  it('stands what the site said of a form, never "C’est fait"', () => {
    expect(others({ at: at(CONTACTS, 'E8') })).toEqual(['saved', 'trouble']);
    expect(others({ at: at(CARD, 'A10'), page: 'elsewhere' })).toEqual(['saved', 'trouble']);
    expect(others({ at: at(CONTACTS, 'E8'), page: 'pointed-at' }, 'bubble')).toEqual(['trouble']);
  });

  it('stands the way with the card in the 48 h, for it waits for nothing', () => {
    expect(others({ wait: 'running', desk: desk('everything in order', { card: 'fit' }) }, 'popup')).toContain(
      'follow',
    );
    expect(others({ wait: 'running', desk: desk('a blocked code', { card: 'useless' }) }, 'popup')).toEqual(['close']);
  });

  it('stands no way back to a step at which the panel is already', () => {
    const useless = { at: at(CARD, 'A3'), desk: desk('a blocked code', { card: 'useless' }) } as const;
    expect(others(useless)).toEqual([]);
    expect(others(useless, 'popup')).toEqual(['resume']);
  });

  it('stands the way out of a guide only where it runs and no panel has it', () => {
    const student = { at: at(CONTACTS, 'E1'), desk: desk(null, {}, { audience: 'student' }) } as const;
    expect(others(student)).toEqual([]);
    expect(others(student, 'popup')).toEqual(['stop']);
    expect(others({ ...student, at: at(CONTACTS, 'E1', {}, false) }, 'popup')).toEqual([]);
  });

  it('leaves nothing to press on a popup whose panel has the button', () => {
    const decision = decide({ ...REST, at: at(CARD, 'A2'), open: new Set(['panel', 'popup']) });
    expect(drawnOn(decision, 'popup')).toEqual({ main: null, others: [] });
  });
});
