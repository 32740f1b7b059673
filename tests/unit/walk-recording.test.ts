import { expect, it } from 'vitest';
import { type Look, withLook, withVerdict } from '../../extension/guide/walk/recording.ts';
import { MOST_PAGES, stepsOn, type Walk } from '../../extension/guide/walk/walk.ts';
import { readWalk, writeWalk } from '../../extension/guide/walk/walk-file.ts';

const EMPTY: Walk = { guide: 'update-contact-details', pages: [], isFull: false };
const control = { tag: 'button', xpath: '/html[1]', idXpath: '/html[1]', x: 0, y: 0, w: 9, h: 9 };
const answered = (level: 'sure' | 'none') =>
  ({ answer: { level, reason: 'absent' } }) as unknown as Look['copy']['trace'];

const look = (html: string, change: Partial<Look> = {}, copy: Partial<Look['copy']> = {}): Look => ({
  step: 'E6',
  at: 0,
  host: 'e-pop.ordre.pharmacien.fr',
  isFrame: false,
  copy: { html, trace: answered('none'), ...copy },
  ...change,
});
const pressed = (html: string): Look => look(html, {}, { press: { at: 0, control } });
const walked = (looks: readonly Look[]): Walk => looks.reduce((walk, one, at) => withLook(walk, { ...one, at }), EMPTY);

it('a page is kept once, with each thing that happened there', () => {
  const found = { trace: answered('sure') };
  const walk = walked([
    look('a'),
    look('a'),
    look('a', {}, found),
    look('b', {}, found),
    pressed('b'),
    pressed('b'),
    look('a', { step: 'E7' }),
    look('a'),
  ]);
  const told = walk.pages.map(({ html, moments }) => [
    html,
    ...moments.map(({ step, at, trace, press }) => `${at} ${step} ${trace?.answer.level}${press ? ' pressed' : ''}`),
  ]);
  expect(told).toEqual([
    ['a', '0 E6 none', '2 E6 sure', '6 E7 none'],
    ['b', '3 E6 sure', '4 E6 none pressed'],
  ]);
  expect(stepsOn(walk.pages)).toEqual(['E6', 'E7']);
});

it('a walk that is full says so, and still has what happens on pages that it knows', () => {
  const pages = Array.from({ length: MOST_PAGES + 5 }, (_, index) => look(`page ${index}`));
  const walk = walked([...pages, pressed('page 0')]);
  expect(walk).toMatchObject({ isFull: true });
  expect(walk.pages).toHaveLength(MOST_PAGES);
  expect(walk.pages[0]?.moments.at(-1)?.press).toBeDefined();
  expect(walked([look('x'.repeat(2_000_000))])).toMatchObject({ isFull: true, pages: [] });
});

it('what the volunteer says of a press is in the file, which is read back as it was', () => {
  const walk = walked([look('a'), pressed('a'), pressed('b')]);
  const judged = withVerdict(walk, walk.pages[0]?.moments[1] ?? (undefined as never), 'wrong');
  const text = writeWalk(judged, { day: '2026-12-01', system: 'win', browser: 'firefox' });
  expect(readWalk(text)).toMatchObject({ ...judged, day: '2026-12-01', system: 'win' });
  const verdicts = readWalk(text).pages.map(({ moments }) => moments.flatMap(({ press }) => press?.was ?? []));
  expect(verdicts).toEqual([['wrong'], ['unsaid']]);
});

const page = { host: 'e-pop.ordre.pharmacien.fr', isFrame: false, html: '', moments: [] };
it.each([
  ['of a host that is not official', { pages: [{ ...page, host: 'ordre-pharmacien.example' }] }],
  ['of too many elements', { pages: [{ ...page, html: '<i>'.repeat(100_000) }] }],
  ['whose program steers a terminal', { program: '\u001b[2J' }],
  ['of another format', { format: 'other' }],
  ['with a step that there is not', { pages: [{ ...page, moments: [{ step: 'Z1', at: 0, trace: null }] }] }],
  ['with a time finer than a day', { day: '2026-12-01T10:00:00Z' }],
])('a file %s is refused', (_, change) => {
  const written = writeWalk(walked([look('a')]), { day: '2026-12-01', system: 'linux', browser: 'chromium' });
  expect(readWalk(written)).toBeTruthy();
  expect(() => readWalk(JSON.stringify({ ...JSON.parse(written), ...change }))).toThrow();
});
