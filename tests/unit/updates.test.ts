import { beforeEach, expect, it, vi } from 'vitest';

type Listener = (told?: unknown) => void;
const event = () => {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    fire: (told?: unknown) => {
      for (const listener of listeners) listener(told);
    },
    clear: () => listeners.splice(0),
  };
};
const onUpdateAvailable = event();
const onInstalled = event();
const onStartup = event();
const reload = vi.fn();
const executeScript = vi.fn(() => Promise.resolve([]));
const kept: Record<string, unknown> = {};
let origin = '';
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      onUpdateAvailable,
      onInstalled,
      onStartup,
      reload,
      getURL: () => origin,
      getManifest: () => ({ content_scripts: [{ matches: ['https://*.example/*'], js: ['portal.js'] }] }),
    },
    storage: {
      session: {
        get: () => Promise.resolve({ ...kept }),
        set: (items: object) => Promise.resolve(Object.assign(kept, items)),
      },
    },
    tabs: { TAB_ID_NONE: -1, query: () => Promise.resolve([{ id: 7 }]) },
    scripting: { executeScript },
  },
}));

const { mountUpdates } = await import('../../extension/guide/background/updates.ts');
const { NEW_SESSION } = await import('../../extension/guide/session/session.ts');

let running: 'sign-in' | null = null;
/** The background begins, or wakes. */
const begin = (): void => {
  for (const each of [onUpdateAvailable, onInstalled, onStartup]) each.clear();
  mountUpdates(() => Promise.resolve({ ...NEW_SESSION, running }));
};
const settle = () => vi.advanceTimersByTimeAsync(2_000);

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  for (const key of Object.keys(kept)) delete kept[key];
  origin = 'chrome-extension://id/';
  running = null;
});

it('an update that comes while a guide runs is put off, and taken at once while none does', async () => {
  begin();
  running = 'sign-in';
  onUpdateAvailable.fire();
  await settle();
  expect(reload).not.toHaveBeenCalled();
  running = null;
  onUpdateAvailable.fire();
  await settle();
  expect(reload).toHaveBeenCalledOnce();
});

it('open pages are joined once the extension was switched on again, of which nothing is told, and not when it wakes', async () => {
  begin();
  await settle();
  expect(executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7, allFrames: true },
    files: ['portal.js'],
  });
  begin();
  await settle();
  expect(executeScript).toHaveBeenCalledOnce();
});

it.each([
  ['a start of the browser, whose pages load the script themselves', () => onStartup.fire(), 0],
  ['an installation', () => onInstalled.fire({ reason: 'install' }), 0],
  ['an update', () => onInstalled.fire({ reason: 'update' }), 1],
])('after %s open pages are joined as often as is needed', async (_, happens, times) => {
  begin();
  happens();
  await settle();
  expect(executeScript).toHaveBeenCalledTimes(times);
});

it('in Firefox, which joins open pages by itself, they are not joined', async () => {
  origin = 'moz-extension://id/';
  begin();
  await settle();
  expect(executeScript).not.toHaveBeenCalled();
});
