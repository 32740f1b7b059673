import { expect, it } from 'vitest';
import { type Look, withLook, withoutPage, withVerdict } from '../../extension/guide/walk/recording.ts';
import { MOST_PAGES, type Walk } from '../../extension/guide/walk/walk.ts';
import { readWalk, writeWalk } from '../../extension/guide/walk/walk-file.ts';

const EMPTY: Walk = { guide: 'update-contact-details', pages: [], moments: [], isFull: false };
const control = { tag: 'button', xpath: '/html[1]', idXpath: '/html[1]', x: 0, y: 0, w: 9, h: 9 };
const answered = (level: 'sure' | 'none') =>
  ({ answer: { level, reason: 'absent' } }) as unknown as Look['copy']['trace'];

const look = (html: string, change: Partial<Look> = {}, copy: Partial<Look['copy']> = {}): Look => ({
  step: 'E6',
  host: 'e-pop.ordre.pharmacien.fr',
  isFrame: false,
  isMissed: false,
  copy: { html, trace: answered('none'), ...copy },
  ...change,
});
const walked = (looks: readonly Look[]): Walk => looks.reduce((walk, one) => withLook(walk, one, 1), EMPTY);
const causes = (walk: Walk): readonly string[] => walk.moments.map(({ page, cause }) => `${page} ${cause}`);

it('a page is kept once, with each thing that happened there', () => {
  const walk = walked([
    look('a'),
    look('a'),
    look('a', { isMissed: true }),
    look('a', {}, { trace: answered('sure') }),
    look('b', {}, { trace: answered('sure') }),
    look('b', {}, { press: { at: 3, control } }),
    look('b', {}, { press: { at: 3, control } }),
    look('a', { step: 'E7' }),
  ]);
  expect(walk.pages.map(({ html }) => html)).toEqual(['a', 'b']);
  expect(causes(walk)).toEqual(['0 reached', '0 missed', '0 found', '1 changed', '1 pressed', '0 reached']);
});

it('a walk that is full says so, and still has what happens on pages that it knows', () => {
  const pages = Array.from({ length: MOST_PAGES + 5 }, (_, index) => look(`page ${index}`));
  const walk = walked([...pages, look('page 0', {}, { press: { at: 0, control } })]);
  expect(walk).toMatchObject({ isFull: true });
  expect(walk.pages).toHaveLength(MOST_PAGES);
  expect(causes(walk).at(-1)).toBe('0 pressed');
  expect(walked([look('x'.repeat(2_000_000))])).toMatchObject({ isFull: true, pages: [] });
});

it('a page that is taken out takes with it what happened there, and the others keep theirs', () => {
  const walk = withoutPage(walked([look('a'), look('b'), look('b', {}, { press: { at: 0, control } })]), 0);
  expect(walk.pages.map(({ html }) => html)).toEqual(['b']);
  expect(causes(walk)).toEqual(['0 changed', '0 pressed']);
});

it('what the volunteer says of a press is in the file, which is read back as it was', () => {
  const walk = walked([look('a'), look('a', {}, { press: { at: 0, control } })]);
  const judged = withVerdict(walk, walk.moments[1] ?? (undefined as never), 'wrong');
  const text = writeWalk(judged, { day: '2026-12-01', system: 'windows', browser: 'firefox' });
  expect(readWalk(text)).toMatchObject({ ...judged, day: '2026-12-01', system: 'windows' });
  expect(readWalk(text).moments[1]?.press?.was).toBe('wrong');
});

it.each([
  [
    'of a host that is only reached',
    (walk: object) => ({ ...walk, pages: [{ host: 'neu.ordre.pharmacien.fr', isFrame: false, html: '' }] }),
  ],
  ['of another format', (walk: object) => ({ ...walk, format: 'other' })],
  [
    'with a moment on a page that is not there',
    (walk: { moments: object[] }) => ({ ...walk, moments: [{ ...walk.moments[0], page: 9 }] }),
  ],
  ['with a time finer than a day', (walk: object) => ({ ...walk, day: '2026-12-01T10:00:00Z' })],
])('a file %s is refused', (_, change) => {
  const written = JSON.parse(
    writeWalk(walked([look('a')]), { day: '2026-12-01', system: 'linux', browser: 'chromium' }),
  );
  expect(() => readWalk(JSON.stringify(change(written)))).toThrow();
});
