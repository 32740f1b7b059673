import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { begin } from '../../extension/guide/session/progress.ts';
import { NEW_SESSION, type Session } from '../../extension/guide/session/session.ts';
import { GUIDES } from '../../shared/guides/guides.ts';

/** What was put into pages and said to them, in order, and what is kept. */
const browser = vi.hoisted(() => {
  const state = {
    did: [] as string[],
    kept: {} as Record<string, unknown>,
    policy: {} as Record<string, unknown>,
    rings: (_: { name: string }): void => {},
    onPolicy: (_: unknown, _area: string): void => {},
  };
  const placeOf = (tab: number, frame?: number): string => (frame === undefined ? `${tab}` : `${tab}/${frame}`);
  const scripting = {
    executeScript: async ({ target, files }: { target: { tabId: number; frameIds?: number[] }; files: string[] }) => {
      state.did.push(`${files.at(-1)} into ${placeOf(target.tabId, target.frameIds?.[0])}`);
      return [{}];
    },
  };
  const tabs = {
    query: async () => [{ id: 4 }],
    sendMessage: async (
      tab: number,
      { walk }: { walk: { step: string } | null },
      { frameId }: { frameId?: number },
    ) => {
      state.did.push(`${walk?.step ?? 'end'} to ${placeOf(tab, frameId)}`);
    },
  };
  const session = {
    get: async (key: string) => ({ [key]: state.kept[key] }),
    set: async (items: object) => void Object.assign(state.kept, items),
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete state.kept[key];
    },
  };
  const managed = { get: async () => state.policy };
  const onChanged = {
    addListener: (listener: (changes: unknown, area: string) => void) => {
      state.onPolicy = listener;
    },
    removeListener: () => {},
  };
  const alarms = {
    create: (name: string, { delayInMinutes }: { delayInMinutes: number }) =>
      void state.did.push(`${name} in ${delayInMinutes} min`),
    onAlarm: { addListener: (rings: (alarm: { name: string }) => void) => void Object.assign(state, { rings }) },
  };
  return { state, scripting, tabs, alarms, storage: { session, managed, onChanged } };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { createWalkRecorder } = await import('../../extension/guide/background/walk-recorder.ts');

const SESSION: Session = {
  ...NEW_SESSION,
  running: 'update-contact-details',
  progress: { 'update-contact-details': { ...begin(GUIDES['update-contact-details']), step: 'E6' } },
};
const SENDER = { frameId: 0, origin: 'https://e-pop.ordre.pharmacien.fr' } as unknown as Runtime.MessageSender;
const LOOK = { to: 'walk', type: 'look', step: 'E6', copy: { html: 'a', trace: null } } as const;
const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

const recorder = () =>
  createWalkRecorder(
    async () => SESSION,
    () => {},
  );

beforeEach(() => Object.assign(browser.state, { did: [], kept: {}, policy: {} }));

describe('an organisation that forbids recording', () => {
  it('has none begun', async () => {
    browser.state.policy = { recordWalks: false };
    await recorder().command('begin');
    expect(browser.state).toMatchObject({ did: [], kept: {} });
  });

  it('has one that had begun before its word came ended and erased', async () => {
    const walk = recorder();
    await walk.command('begin');
    expect(Object.keys(browser.state.kept)).not.toEqual([]);
    browser.state.policy = { recordWalks: false };
    browser.state.onPolicy({}, 'managed');
    await settled();
    await settled();
    expect(browser.state.kept).toEqual({});
    expect(await walk.receive(LOOK, SENDER)).toBeNull();
  });
});

describe('what records a walk', () => {
  it('comes to the open pages when it begins, to others once they have said what they see, and to none before', async () => {
    const walk = recorder();
    walk.bringTo(4, 7);
    await walk.command('begin');
    await settled();
    expect(browser.state.did).toEqual(['walk.js into 4', 'E6 to 4']);
    walk.bringTo(5, 0);
    await settled();
    expect(browser.state.did.slice(2)).toEqual(['walk.js into 5/0', 'E6 to 5/0']);
    await walk.command('end');
    walk.bringTo(5, 0);
    await settled();
    expect(browser.state.did.slice(4)).toEqual(['end to 4']);
  });

  it('answers a look with the order that holds, so that a page that was asleep when it ended hears of it', async () => {
    const walk = recorder();
    await walk.command('begin');
    expect(await walk.receive(LOOK, SENDER)).toMatchObject({ step: 'E6' });
    await walk.command('end');
    expect(await walk.receive(LOOK, SENDER)).toBeNull();
  });

  it('forgets the words that no guide has an hour after the first, and with the next walk', async () => {
    const walk = recorder();
    const control = { tag: 'a', xpath: '/html[1]', idXpath: '/html[1]', x: 0, y: 0, w: 1, h: 1 };
    const press = { at: 0, control, unknown: { text: 'degrossir', words: ['degrossir'] } };
    const said = { ...LOOK, copy: { ...LOOK.copy, press } };
    await walk.command('begin');
    await walk.receive(said, SENDER);
    expect(browser.state.did).toContain('walk-unknown-words in 60 min');
    expect(JSON.stringify(browser.state.kept['walk-unknown-words'])).toContain('degrossir');
    expect(JSON.stringify(browser.state.kept['walk'])).not.toContain('degrossir');
    browser.state.rings({ name: 'walk-unknown-words' });
    await walk.command('end');
    expect(JSON.stringify(browser.state.kept)).not.toContain('degrossir');
    await walk.command('erase');
    await walk.command('begin');
    await walk.receive(said, SENDER);
    await walk.command('end');
    await walk.command('begin');
    expect(JSON.stringify(browser.state.kept)).not.toContain('degrossir');
  });

  it('keeps what it has when a command to begin comes twice', async () => {
    const walk = recorder();
    await walk.command('begin');
    await walk.receive(LOOK, SENDER);
    await walk.command('begin');
    expect(browser.state.kept).toMatchObject({ walk: { pages: [{ html: 'a' }] } });
  });
});
