import { expect, it } from 'vitest';
import { createOutbox } from '../../native-host/messaging/outbox.ts';
import type { HostMessage } from '../../shared/protocol/messages.ts';
import { NO_READER as facts } from '../support/desks/sample-facts.ts';

const snapshot = (seq: number): HostMessage => ({ type: 'snapshot', seq, facts });

/** A browser that reads only when the test says so: one message fits, the next fills the pipe. */
function slowBrowser() {
  const written: HostMessage[] = [];
  const holds: boolean[] = [];
  let drain: (() => void) | undefined;
  let room = 1;
  const send = createOutbox(
    {
      write(message) {
        written.push(message);
        room -= 1;
        return room > 0;
      },
      whenDrained: (then) => {
        drain = then;
      },
    },
    (isFull) => holds.push(isFull),
  );
  return {
    written,
    holds,
    send,
    read(messages: number): void {
      room = messages;
      drain?.();
    },
  };
}

it('a browser that does not read is sent the latest snapshot alone, once it reads again', () => {
  const { send, written, read, holds } = slowBrowser();
  for (let seq = 1; seq <= 100_000; seq += 1) send(snapshot(seq));
  expect(written).toHaveLength(1);
  read(2);
  expect(written.map((message) => message.type === 'snapshot' && message.seq)).toEqual([1, 100_000]);
  expect(holds).toEqual([true, false]);
});

it('no answer is lost, and whoever asks is held off until there is room', () => {
  const { send, written, read, holds } = slowBrowser();
  send(snapshot(1));
  for (let id = 1; id <= 3; id += 1) send({ id, type: 'ok' });
  expect(written).toHaveLength(4);
  expect(holds).toEqual([true]);
  send(snapshot(2));
  read(1);
  expect(written.at(-1)).toEqual(snapshot(2));
  expect(holds).toEqual([true, true]);
  read(5);
  expect(holds).toEqual([true, true, false]);
});
