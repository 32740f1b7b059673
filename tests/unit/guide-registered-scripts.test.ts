import { beforeEach, expect, it, vi } from 'vitest';
import { STEPS_OF } from '../../extension/guide/background/page-scripts.ts';
import type { WatchedStep } from '../../extension/guide/session/steps-to-watch.ts';
import { GUIDE_IDS } from '../../shared/guides/guide.ts';

interface Script {
  readonly id: string;
  readonly js: readonly string[];
  readonly matches: readonly string[];
  readonly allFrames: boolean;
  readonly persistAcrossSessions: boolean;
}

/** What the browser has, and how often it was asked to register. */
const browser = vi.hoisted(() => {
  const state = { scripts: [] as Script[], registered: 0, refuses: false };
  const scripting = {
    getRegisteredContentScripts: async () => state.scripts,
    registerContentScripts: async (added: readonly Script[]) => {
      if (state.refuses) throw new Error('refused');
      if (added.some(({ id }) => state.scripts.some((one) => one.id === id))) throw new Error('duplicate id');
      state.registered += 1;
      state.scripts.push(...added);
    },
    unregisterContentScripts: async ({ ids }: { ids: readonly string[] }) => {
      state.scripts = state.scripts.filter(({ id }) => !ids.includes(id));
    },
  };
  const runtime = { getManifest: () => ({ content_scripts: [{ matches: ['https://official.example/*'] }] }) };
  return { state, scripting, runtime };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { createScriptRegistration } = await import('../../extension/guide/background/registered-scripts.ts');

const PLAIN: readonly WatchedStep[] = [{ id: 'L1', ends: 'never' }];
const files = (): readonly string[] => browser.state.scripts.flatMap(({ js }) => js);
const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

beforeEach(() => Object.assign(browser.state, { scripts: [], registered: 0, refuses: false }));

it('the scripts of a guide come with official pages while it runs, and no longer', async () => {
  const update = createScriptRegistration();
  update('sign-in', PLAIN);
  await settled();
  expect(files()).toEqual([
    'sight.js',
    'drawing.js',
    'overlay.js',
    'targets.js',
    'signing.js',
    'steps-sign-in.js',
    'sight.js',
    'engine.js',
    'guide.js',
  ]);
  expect(browser.state.scripts).toMatchObject([
    { matches: ['https://official.example/*'], allFrames: false, persistAcrossSessions: false },
    { matches: ['https://official.example/*'], allFrames: true, persistAcrossSessions: false },
  ]);
  update(null, []);
  await settled();
  expect(files()).toEqual([]);
});

it('another guide brings its own steps, where it has any on pages', async () => {
  const update = createScriptRegistration();
  for (const guide of GUIDE_IDS) {
    update(guide, PLAIN);
    await settled();
    expect(files().filter((file) => file.startsWith('steps-'))).toEqual(STEPS_OF[guide].slice(-1));
    expect(files().filter((file) => file === 'guide.js')).toHaveLength(1);
  }
});

it('changes in quick succession end with the last', async () => {
  const update = createScriptRegistration();
  update('sign-in', PLAIN);
  update(null, []);
  update('activate-with-card', PLAIN);
  await settled();
  expect(files().filter((file) => file.startsWith('steps-'))).toEqual(['steps-activate-with-card.js']);
});

it('a background that wakes registers nothing again, and takes away what should be gone', async () => {
  createScriptRegistration()('sign-in', PLAIN);
  await settled();
  createScriptRegistration()('sign-in', PLAIN);
  await settled();
  expect(browser.state.registered).toBe(1);
  createScriptRegistration()(null, []);
  await settled();
  expect(files()).toEqual([]);
});

it('a browser that refuses once is asked again at the next change', async () => {
  const update = createScriptRegistration();
  browser.state.refuses = true;
  update('sign-in', PLAIN);
  await settled();
  expect(files()).toEqual([]);
  browser.state.refuses = false;
  update('sign-in', PLAIN);
  await settled();
  expect(files()).toContain('guide.js');
});
