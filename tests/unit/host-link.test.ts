import { describe, expect, it } from 'vitest';
import { failureOf } from '../../extension/host-link/failures.ts';
import { readIncoming } from '../../extension/host-link/incoming.ts';
import {
  BACK_OFF_MS,
  CLOSED,
  FACTS_LIMIT_MS,
  hasPort,
  LINGER_MS,
  type LinkEvent,
  linkStateOf,
  type Machine,
  step,
  timerOf,
} from '../../extension/host-link/machine.ts';

const crash: LinkEvent = { type: 'failed', last: { failure: 'crashed', raw: 'Native host has exited.' } };
const hello: LinkEvent = { type: 'hello', host: { version: '1.0.0', countsTries: true } };
const having = (...events: readonly LinkEvent[]): Machine => events.reduce(step, CLOSED);

describe('what the browser says when a native port breaks', () => {
  it.each([
    ['Chromium', 'no manifest', 'Specified native messaging host not found.', 'not_installed'],
    ['Chromium', 'another id', 'Access to the specified native messaging host is forbidden.', 'forbidden'],
    [
      'Chromium',
      'a policy',
      'Access to the native messaging host was disabled by the system administrator.',
      'forbidden_by_policy',
    ],
    ['Chromium', 'cmd.exe forbidden', 'Failed to start native messaging host.', 'not_started'],
    ['Chromium', 'exits at once', 'Native host has exited.', 'crashed'],
    ['Chromium', 'text on stdout', 'Error when communicating with the native messaging host.', 'garbage'],
    ['Firefox', 'no manifest or another id', 'No such native application fr.x', 'not_installed'],
    ['Firefox', 'not executable or invalid JSON', 'An unexpected error occurred', 'unusable'],
    ['Firefox', 'exits at once', null, 'crashed'],
    [
      'Firefox',
      'text on stdout',
      'Native application tried to send a message of 1819043144 bytes, which exceeds the limit of 1048576 bytes.',
      'garbage',
    ],
    ['any', 'a sentence no table knows', 'Der Host wurde nicht gefunden.', 'unreachable'],
  ] as const)('%s, %s', (_browser, _situation, sentence, failure) => {
    expect(failureOf(sentence, false)).toBe(failure);
  });

  it('a host that has answered before is no longer found, be it removed or refused', () => {
    expect(failureOf('Specified native messaging host not found.', true)).toBe('no_longer_found');
    expect(failureOf('No such native application fr.x', true)).toBe('not_installed_or_forbidden');
    expect(failureOf(null, true)).toBe('crashed');
  });
});

describe('the life of the native port', () => {
  it('opens for the first page and stays a few seconds after the last', () => {
    const left = having({ type: 'watched' }, hello, { type: 'unwatched' });
    expect(hasPort(left)).toBe(true);
    expect(timerOf(left)).toBe(LINGER_MS);
    expect(step(left, { type: 'watched' }).name).toBe('live');
    expect(step(left, { type: 'timer' })).toBe(CLOSED);
  });

  it('pauses longer before each new start, then waits for the button', () => {
    let machine = having({ type: 'watched' });
    const pauses: (number | null)[] = [];
    for (const _ of BACK_OFF_MS) {
      machine = step(machine, crash);
      pauses.push(timerOf(machine));
      machine = step(machine, { type: 'timer' });
    }
    machine = step(machine, crash);
    expect(pauses).toEqual([500, 1000, 2000, 5000]);
    expect(machine.name).toBe('stopped');
    expect(timerOf(machine)).toBeNull();
    expect(step(machine, { type: 'retry' }).name).toBe('opening');
  });

  it('does not start for ever a host that dies after each hello', () => {
    let machine = having({ type: 'watched' });
    for (let starts = 0; starts < 20 && machine.name !== 'stopped'; starts += 1) {
      machine = step(step(machine, hello), crash);
      machine = machine.name === 'waiting' ? step(machine, { type: 'timer' }) : machine;
    }
    expect(machine.name).toBe('stopped');
  });

  it('counts anew once the host stayed up', () => {
    const revived = having({ type: 'watched' }, crash, { type: 'timer' }, hello, { type: 'facts' }, { type: 'timer' });
    expect(revived).toMatchObject({ name: 'live', tries: 0 });
    expect(timerOf(revived)).toBeNull();
  });

  it('calls a host silent when no hello comes in time', () => {
    expect(linkStateOf(having({ type: 'watched' }, { type: 'timer' }))).toMatchObject({
      phase: 'broken',
      failure: 'silent',
    });
  });

  it('calls a host silent that greets and then says nothing of the desk, and starts another', () => {
    const greeted = having({ type: 'watched' }, hello);
    expect(timerOf(greeted)).toBe(FACTS_LIMIT_MS);
    expect(linkStateOf(step(greeted, { type: 'timer' }))).toMatchObject({ failure: 'silent', retrying: true });
    expect(timerOf(step(greeted, { type: 'facts' }))).toBeNull();
  });

  it('goes on showing why the last try failed while it tries again', () => {
    expect(linkStateOf(having({ type: 'watched' }, crash, { type: 'timer' }))).toMatchObject({
      phase: 'broken',
      failure: 'crashed',
      retrying: true,
    });
  });

  it.each(['host_too_old', 'host_too_new', 'forbidden_by_policy'] as const)(
    'does not try %s again by itself',
    (failure) => {
      const machine = having({ type: 'watched' }, { type: 'failed', last: { failure, raw: '' } });
      expect(machine.name).toBe('stopped');
    },
  );

  it('keeps no port and no timer when the last page leaves during a start or a pause', () => {
    for (const events of [[], [crash]] as const) {
      const machine = step(having({ type: 'watched' }, ...events), { type: 'unwatched' });
      expect(machine).toBe(CLOSED);
    }
  });
});

describe('a host message', () => {
  const facts = {
    system: { os: 'linux', arch: 'x64' },
    pcsc: { service: 'running' },
    readers: [],
    workstation: {},
  };
  it.each([
    ['a hello of an older level', { type: 'hello', protocol: 0 }, 'host_too_old'],
    ['a hello of a newer level in other words', { type: 'hello', protocol: 2, hosts: [] }, 'host_too_new'],
    ['a refusal that names newer levels', refusal({ min: 2, max: 3 }), 'host_too_new'],
    ['a refusal that names older levels', refusal({ min: 0, max: 0 }), 'host_too_old'],
    ['a refusal without levels', refusal(undefined), 'host_too_old'],
    ['text', 'hello', 'garbage'],
    ['null', null, 'garbage'],
    ['a type nobody knows', { type: 'run', path: '/bin/sh' }, 'garbage'],
    ['a snapshot without facts', { type: 'snapshot', seq: 1 }, 'garbage'],
    [
      'facts with a reader that is a number',
      { type: 'snapshot', seq: 1, facts: { ...facts, readers: [7] } },
      'garbage',
    ],
  ])('%s ends the try', (_name, raw, failure) => {
    expect(readIncoming(raw)).toMatchObject({ type: 'break', last: { failure } });
  });

  it('that is a valid snapshot passes', () => {
    expect(readIncoming({ type: 'snapshot', seq: 1, facts })).toMatchObject({ type: 'message', message: { facts } });
  });
});

function refusal(supported: { min: number; max: number } | undefined) {
  return { id: 1, type: 'error', code: 'protocol_unsupported', ...(supported && { supported }) };
}
