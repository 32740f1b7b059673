import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { startSession } from '../../native-host/messaging/session.ts';
import type { Observer } from '../../native-host/observer.ts';
import { startMode } from '../../native-host/start-mode.ts';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import type { Facts } from '../../shared/diagnosis/facts.ts';
import { CHROMIUM_EXTENSION_IDS, FIREFOX_EXTENSION_ID } from '../../shared/protocol/extension-ids.ts';
import { type HostMessage, HostMessageSchema } from '../../shared/protocol/messages.ts';
import { NO_READER as facts } from '../support/desks/sample-facts.ts';
import { GREETING } from '../support/host/host.ts';

/** A session whose readers change when the test says so; stands in for PC/SC only. */
function conversation(everything: () => Promise<Facts> = async () => facts) {
  const sent: HostMessage[] = [];
  const watchers = new Set<{ identity: boolean; changed: (facts: Facts) => void }>();
  /** How many watched, at each change of it. */
  const counts: number[] = [];
  const logged: string[] = [];
  const holds: boolean[] = [];
  const observer: Observer = {
    watch(identity, changed) {
      const watcher = { identity, changed };
      watchers.add(watcher);
      counts.push(watchers.size);
      changed(facts);
      return () => {
        watchers.delete(watcher);
        counts.push(watchers.size);
      };
    },
    everything,
    countTries: async () => 'same',
  };
  const session = startSession({
    send: (message) => sent.push(message),
    hold: (isHeld) => holds.push(isHeld),
    observer,
    diagnose: async (given) => diagnose(given),
    log: (line) => logged.push(line),
  });
  return {
    sent,
    logged,
    holds,
    watchers,
    counts,
    say: (value: object) => session.receive({ ...value }),
    change: () => {
      for (const { changed } of watchers) changed(facts);
    },
  };
}

const hello = { id: 1, type: 'hello', protocol: { min: 1, max: 1 }, client: { version: '1.0.0' } };

describe('a thousand requests at once', () => {
  it('are answered by one diagnosis each kind, and no more are read meanwhile', async () => {
    let looks = 0;
    const { promise: seen, resolve: see } = Promise.withResolvers<Facts>();
    const { say, sent, holds } = conversation(() => {
      looks += 1;
      return seen;
    });
    say(hello);
    for (let id = 2; id < 1_002; id += 1) say({ id, type: 'diagnose', identity: id % 2 === 0 });
    expect([looks, holds]).toEqual([2, [true]]);
    see(facts);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sent.filter(({ type }) => type === 'diagnosis')).toHaveLength(1_000);
    expect(holds).toEqual([true, false]);
    say({ id: 2_000, type: 'diagnose', identity: false });
    expect(looks).toBe(3);
  });
});

describe('a session', () => {
  it('greets, subscribes, pushes at every change, and stops when told', () => {
    const { say, sent, change, watchers } = conversation();
    say(hello);
    say({ id: 2, type: 'subscribe', identity: false });
    change();
    say({ id: 3, type: 'unsubscribe' });
    change();
    expect(sent).toEqual([
      { ...GREETING, run: expect.any(String) },
      { id: 2, type: 'ok' },
      { type: 'snapshot', seq: 1, facts },
      { type: 'snapshot', seq: 2, facts },
      { id: 3, type: 'ok' },
    ]);
    expect(watchers.size).toBe(0);
    for (const message of sent) expect(v.is(HostMessageSchema, message)).toBe(true);
  });

  it('subscribed again gives a fresh snapshot and goes on once, not twice', () => {
    const { say, sent, change, watchers } = conversation();
    say(hello);
    say({ id: 2, type: 'subscribe', identity: false });
    say({ id: 3, type: 'subscribe', identity: true });
    change();
    expect([...watchers].map(({ identity }) => identity)).toEqual([true]);
    expect(sent.filter(({ type }) => type === 'snapshot')).toHaveLength(3);
  });

  it('subscribed again watches on without a gap, so that no card is read a second time', () => {
    const { say, counts } = conversation();
    say(hello);
    say({ id: 2, type: 'subscribe', identity: false });
    say({ id: 3, type: 'subscribe', identity: true });
    expect(counts).toEqual([1, 2, 1]);
  });

  it('answers a diagnosis under its id with everything', async () => {
    const { say, sent } = conversation();
    say(hello);
    say({ id: 9, type: 'diagnose', identity: false });
    await expect
      .poll(() => sent.at(-1))
      .toMatchObject({ id: 9, type: 'diagnosis', diagnosis: { verdict: 'no-reader' } });
  });

  it('whose observation fails says so under the id and lives on; the reason goes to the log alone', async () => {
    const { say, sent, logged } = conversation(() => Promise.reject(new Error('secret')));
    say(hello);
    say({ id: 9, type: 'diagnose', identity: true });
    await expect.poll(() => sent.at(-1)).toEqual({ id: 9, type: 'error', code: 'internal' });
    expect(logged.join()).toContain('secret');
    say({ id: 10, type: 'unsubscribe' });
    expect(sent.at(-1)).toEqual({ id: 10, type: 'ok' });
  });

  it.each([
    ['an unknown verb', { id: 4, type: 'exec' }, { id: 4, type: 'error', code: 'unknown_command' }],
    ['a verb that objects inherit', { id: 4, type: 'toString' }, { id: 4, type: 'error', code: 'unknown_command' }],
    ['no verb', { id: 4 }, { id: 4, type: 'error', code: 'unknown_command' }],
    ['an id that is no number', { id: '4', type: 'exec' }, { id: null, type: 'error', code: 'unknown_command' }],
    [
      'a field too many',
      { id: 4, type: 'unsubscribe', path: '/' },
      { id: 4, type: 'error', code: 'invalid_message', detail: 'path' },
    ],
  ])('answers %s with an error and lives on', (_what, message, answer) => {
    const { say, sent } = conversation();
    say(message);
    say(hello);
    expect(sent).toEqual([answer, expect.objectContaining({ type: 'hello' })]);
  });

  it('wants a hello first', () => {
    const { say, sent } = conversation();
    say({ id: 5, type: 'subscribe', identity: false });
    expect(sent).toEqual([{ id: 5, type: 'error', code: 'hello_required' }]);
  });

  it('refuses an extension of other levels, with its own, so that the right side is updated', () => {
    const { say, sent } = conversation();
    say({ ...hello, protocol: { min: 7, max: 9 } });
    say({ id: 5, type: 'subscribe', identity: false });
    expect(sent).toEqual([
      { id: 1, type: 'error', code: 'protocol_unsupported', supported: { min: 1, max: 1 }, host: { version: '1.0.0' } },
      { id: 5, type: 'error', code: 'hello_required' },
    ]);
  });

  it('answers whatever object it gets exactly once, with a message of the protocol', () => {
    const field = fc.oneof(fc.jsonValue(), fc.constantFrom('hello', 'subscribe', 'diagnose', '__proto__'));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('id', 'type', 'identity', 'protocol', '__proto__'), field), (value) => {
        const { say, sent } = conversation();
        say(value);
        expect(sent).toHaveLength(1);
        expect(v.is(HostMessageSchema, sent[0])).toBe(true);
      }),
    );
  });
});

describe('the way of starting', () => {
  const origin = `chrome-extension://${CHROMIUM_EXTENSION_IDS[0]}/`;
  const messaging = (caller: string | null) => ({ mode: 'messaging', caller });
  it.each([
    ['Chromium', [origin], true, messaging(CHROMIUM_EXTENSION_IDS[0])],
    ['Chromium on Windows', [origin, '--parent-window=1234'], true, messaging(CHROMIUM_EXTENSION_IDS[0])],
    ['Firefox', ['/home/x/fr.compagnon_ecps.host.json', FIREFOX_EXTENSION_ID], true, messaging(FIREFOX_EXTENSION_ID)],
    ['Firefox on Windows', ['C:\\x\\firefox.json', FIREFOX_EXTENSION_ID], true, messaging(FIREFOX_EXTENSION_ID)],
    ['Firefox as a Snap: nothing but a pipe', [], true, messaging(null)],
    ['nothing but a window', ['--parent-window=0'], false, messaging(null)],
    [
      'another Chromium extension',
      ['chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/'],
      true,
      { mode: 'refused', caller: 'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/' },
    ],
    [
      'another Firefox extension',
      ['/x/y.json', 'evil@example.org'],
      true,
      { mode: 'refused', caller: 'evil@example.org' },
    ],
    ['a person at a terminal', [], false, { mode: 'command-line' }],
    ['a person with a verb', ['diagnose', '--json'], false, { mode: 'command-line' }],
    ['a verb in a pipe', ['diagnose', '--json'], true, { mode: 'command-line' }],
    ['a wrong verb that looks like a file', ['x.json'], true, { mode: 'command-line' }],
    ['a wrong verb with an option', ['x.json', '--json'], true, { mode: 'command-line' }],
  ])('%s is told', (_who, args, pipe, mode) => {
    expect(startMode(args, pipe)).toEqual(mode);
  });
});
