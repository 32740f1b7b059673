import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import { CHROMIUM_EXTENSION_IDS, FIREFOX_EXTENSION_ID } from '../../shared/protocol/extension-ids.ts';
import { type HostMessage, HostMessageSchema } from '../../shared/protocol/messages.ts';
import { startPcscd } from '../support/card/pcscd.ts';
import { during } from '../support/during.ts';
import { CHROMIUM_ARGS, GREETING, HELLO, type RunningHost, startHost } from '../support/host/host.ts';
import { cardNamed } from '../virtual-card/cards.ts';
import { insertCard } from '../virtual-card/insert.ts';

/** The next snapshot, read as the extension reads it, whose facts fit. */
async function snapshot(
  host: RunningHost,
  fits: (facts: Extract<HostMessage, { type: 'snapshot' }>['facts']) => boolean,
) {
  const raw = await host.next((message) => {
    const read = v.safeParse(HostMessageSchema, message);
    return read.success && read.output.type === 'snapshot' && fits(read.output.facts);
  });
  const message = v.parse(HostMessageSchema, raw);
  if (message.type !== 'snapshot') throw new Error('no snapshot');
  return message;
}

const verdict = (facts: Parameters<typeof diagnose>[0]): string => diagnose(facts).verdict;

describe('a browser that talks to the built host', () => {
  const pcscd = during(() => startPcscd());

  it('is greeted, then sees a card come, be read and go, without identity anywhere', async () => {
    await using host = startHost();
    host.send(HELLO);
    expect(await host.next()).toEqual({ ...GREETING, run: expect.any(String) });
    host.send({ id: 2, type: 'subscribe', identity: false });
    expect(await host.next()).toEqual({ id: 2, type: 'ok' });
    await snapshot(host, (facts) => verdict(facts) === 'no-card');
    const card = await insertCard({ port: 35963, card: cardNamed('cps3-pharmacist') });
    await snapshot(host, (facts) => verdict(facts) === 'works' && facts.readers.every((r) => !r.card?.inProgress));
    await card.remove();
    await snapshot(host, (facts) => verdict(facts) === 'no-card');
    const all = JSON.stringify(host.messages) + host.stderr();
    expect(all).not.toMatch(/nationalId|"serial"|givenName/);
    host.closeStdin();
    expect(await host.ended).toBe(0);
    expect(host.stderr()).toBe('');
  });

  it('that asks for identity gets it in snapshots, and the log stays free of it', async () => {
    await using host = startHost();
    const card = await insertCard({ port: 35963, card: cardNamed('cps3-pharmacist') });
    host.send(HELLO);
    host.send({ id: 2, type: 'subscribe', identity: true });
    const { facts } = await snapshot(host, (seen) =>
      seen.readers.some((r) => r.card?.holder?.nationalId !== undefined),
    );
    const holder = facts.readers.find((reader) => reader.card !== null)?.card?.holder;
    expect(holder?.nationalId).toMatch(/^8\d{11}$/);
    expect(host.stderr()).not.toContain(holder?.nationalId);
    await card.remove();
  });

  it('is told everything on diagnosis, under its id, while snapshots go on', async () => {
    await using host = startHost();
    host.send(HELLO);
    host.send({ id: 2, type: 'subscribe', identity: false });
    host.send({ id: 3, type: 'diagnose', identity: false });
    const answer = v.parse(HostMessageSchema, await host.next((message) => message['type'] === 'diagnosis'));
    expect(answer).toMatchObject({ id: 3, diagnosis: { verdict: 'no-card' } });
    if (answer.type === 'diagnosis')
      expect(Object.keys(answer.facts.workstation)).toEqual(expect.arrayContaining(['usb', 'cryptolib', 'browsers']));
  });

  it('hears that pcscd died and that it is back', async () => {
    await using host = startHost();
    host.send(HELLO);
    host.send({ id: 2, type: 'subscribe', identity: false });
    await snapshot(host, (facts) => verdict(facts) === 'no-card');
    await pcscd.kill();
    await snapshot(host, (facts) => verdict(facts) === 'service-stopped');
    await pcscd.start();
    await snapshot(host, (facts) => verdict(facts) === 'no-card');
  });
});

describe('the built host without any pcscd', () => {
  it('says that the service is stopped, then why no reader is seen', async () => {
    await using host = startHost();
    host.send(HELLO);
    host.send({ id: 2, type: 'subscribe', identity: false });
    await snapshot(host, (facts) => verdict(facts) === 'service-stopped' && facts.workstation.usb === undefined);
    await snapshot(host, (facts) => verdict(facts) === 'service-stopped' && facts.workstation.usb !== undefined);
  });

  it.each([
    ['Chromium', CHROMIUM_ARGS],
    ['Chromium on Windows', [`chrome-extension://${CHROMIUM_EXTENSION_IDS[0]}/`, '--parent-window=0']],
    ['Firefox', ['/x/fr.compagnon_ecps.host.json', FIREFOX_EXTENSION_ID]],
    ['Firefox as a Snap', []],
  ])('greets %s', async (_who, args) => {
    await using host = startHost(args);
    host.send(HELLO);
    expect(await host.next()).toEqual({ ...GREETING, run: expect.any(String) });
  });

  it('does not serve another extension', async () => {
    await using host = startHost(['chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/']);
    host.send(HELLO);
    expect(await host.ended).toBe(1);
    expect(host.messages).toEqual([]);
  });

  it('ends at once when stdin closes, in the middle of a frame too', async () => {
    await using host = startHost();
    host.sendRaw(Uint8Array.of(9, 0, 0));
    host.closeStdin();
    expect(await host.ended).toBe(0);
  });

  it('answers garbage with its name and goes on; ends after a frame too large', async () => {
    await using host = startHost();
    host.sendRaw(Uint8Array.of(2, 0, 0, 0, 0x7b, 0xff));
    expect(await host.next()).toEqual({ id: null, type: 'error', code: 'invalid_frame' });
    host.send({ id: 7, type: 'run', command: 'ls' });
    expect(await host.next()).toEqual({ id: 7, type: 'error', code: 'unknown_command' });
    host.send({ id: 8, type: 'subscribe', identity: false });
    expect(await host.next()).toEqual({ id: 8, type: 'error', code: 'hello_required' });
    host.send(HELLO);
    expect(await host.next()).toEqual({ ...GREETING, run: expect.any(String) });
    host.sendRaw(Buffer.from('Hello, is this a terminal?'));
    expect(await host.next()).toEqual({ id: null, type: 'error', code: 'frame_too_large' });
    expect(await host.ended).toBe(1);
  });
});
