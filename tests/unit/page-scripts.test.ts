import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';

interface Script {
  readonly id: string;
  readonly js: readonly string[];
  readonly matches: readonly string[];
  readonly allFrames: boolean;
  readonly persistAcrossSessions: boolean;
}

/** What the browser has, how often it was asked to register, and what was put into open pages. */
const browser = vi.hoisted(() => {
  const state = { scripts: [] as Script[], registered: 0, refuses: false, put: [] as string[][] };
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
    executeScript: async ({ files }: { files: string[] }) => {
      state.put.push(files);
      return [{}];
    },
  };
  const runtime = { getManifest: () => ({ content_scripts: [{ matches: ['https://official.example/*'] }] }) };
  return { state, scripting, runtime, tabs: { query: async () => [{ id: 4 }] } };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { createPageScripts } = await import('../../extension/guide/background/page-scripts.ts');

const PLAIN = { isRunning: true, isShown: false };
const ADDRESS = 'https://e-pop.ordre.pharmacien.fr/';
const DOCUMENT = { tab: { id: 4, url: ADDRESS }, frameId: 7, url: ADDRESS } as unknown as Runtime.MessageSender;
const STRANGER = { ...DOCUMENT, url: 'https://example.org/' };
const files = (): readonly string[] => browser.state.scripts.flatMap(({ js }) => js);

beforeEach(() => Object.assign(browser.state, { scripts: [], registered: 0, refuses: false, put: [] }));

describe('the scripts of official pages', () => {
  it('come with them while a guide runs, and no longer', async () => {
    const scripts = createPageScripts();
    await scripts.use(PLAIN);
    expect(browser.state.scripts).toMatchObject([
      { js: ['page.js'], matches: ['https://official.example/*'], allFrames: true, persistAcrossSessions: false },
    ]);
    await scripts.use({ isRunning: false });
    expect(files()).toEqual([]);
  });

  it('are more where something was shown for a step', async () => {
    const scripts = createPageScripts();
    await scripts.use(PLAIN);
    expect(browser.state.put).toEqual([]);
    await scripts.use({ isShown: true });
    expect(files()).toEqual(['page.js', 'teach.js']);
    await scripts.use({ isShown: false });
    expect(files()).toEqual(['page.js']);
    expect(browser.state.put).toEqual([]);
  });

  it('are left as they are until all is known, for a background that wakes', async () => {
    await createPageScripts().use({ ...PLAIN, isShown: true });
    const woken = createPageScripts();
    await woken.use({ isRunning: true });
    expect(files()).toEqual(['page.js', 'teach.js']);
    await woken.use({ isShown: true });
    expect(browser.state).toMatchObject({ registered: 1, put: [] });
  });

  it('end with the last of changes in quick succession', async () => {
    const scripts = createPageScripts();
    void scripts.use(PLAIN);
    void scripts.use({ isRunning: false });
    await scripts.use({ isRunning: true });
    expect(files()).toEqual(['page.js']);
  });

  it('are registered at the next change by a browser that refuses once, and brought to documents that ask meanwhile', async () => {
    const scripts = createPageScripts();
    await scripts.bringTo(DOCUMENT);
    browser.state.refuses = true;
    await scripts.use(PLAIN);
    expect(files()).toEqual([]);
    await scripts.bringTo(STRANGER);
    expect(browser.state.put).toEqual([]);
    await scripts.bringTo(DOCUMENT);
    expect(browser.state.put).toEqual([['page.js']]);
    browser.state.refuses = false;
    await scripts.use({});
    expect(files()).toEqual(['page.js']);
  });
});
