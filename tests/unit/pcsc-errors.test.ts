import { describe, expect, it } from 'vitest';
import { cardProblemOf, PcscError, serviceStateOf } from '../../native-host/pcsc/errors.ts';
import type { PcscPort, PcscState, ReaderStatus } from '../../native-host/pcsc/port.ts';
import { observe } from '../../native-host/readers/observe.ts';
import { readInsertion } from '../../native-host/readers/read-insertion.ts';
import type { ReaderSnapshot } from '../../native-host/readers/reader-snapshot.ts';
import type { CardFacts } from '../../shared/diagnosis/facts.ts';

const NOT_TRANSACTED = PcscError.fromValue('SCardTransmit', 0x80100016);
const BROKEN_PIPE = PcscError.fromValue('SCardEstablishContext', 109);

/** The first snapshot of a machine in that state. */
async function seen(state: Partial<PcscState>): Promise<ReaderSnapshot | undefined> {
  const snapshots: ReaderSnapshot[] = [];
  const port: PcscPort = {
    watch: async (onState) => onState({ service: 'running', problem: null, readers: [], ...state }),
    isInUse: async () => false,
    connect: () => Promise.reject(NOT_TRANSACTED),
  };
  await observe(port, new AbortController().signal, (snapshot) => snapshots.push(snapshot)).ended;
  return snapshots[0];
}

const status = (name: string): ReaderStatus => ({
  name,
  present: false,
  mute: false,
  inUse: false,
  unavailable: false,
  atr: null,
  changes: 0,
});

describe('a PC/SC error', () => {
  it('that is a broken pipe tells of a remote session without a reader, not of a service at fault', async () => {
    expect(BROKEN_PIPE.code).toBe('no_remote_reader');
    expect(serviceStateOf(BROKEN_PIPE)).toBe('unknown');
    expect((await seen({ service: 'unknown', problem: BROKEN_PIPE }))?.pcsc).toEqual({
      service: 'unknown',
      remoteWithoutReader: true,
      detail: 'SCardEstablishContext: ERROR_BROKEN_PIPE (0x0000006D)',
    });
  });

  it('that is "not transacted" says on macOS that the system itself keeps the card, elsewhere that the reader stumbled', () => {
    expect(NOT_TRANSACTED.code).toBe('not_transacted');
    expect(cardProblemOf(NOT_TRANSACTED, 'darwin')).toMatchObject({ code: 'busy', by: 'system' });
    for (const platform of ['win32', 'linux'] as const) {
      const problem = cardProblemOf(NOT_TRANSACTED, platform);
      expect(problem.code).toBe('reader_error');
      expect(problem).not.toHaveProperty('by');
    }
  });

  it('that is "not transacted" every time ends: the card is asked three times, then said to be unreadable', async () => {
    let connections = 0;
    const port: PcscPort = {
      watch: async () => {},
      isInUse: async () => false,
      connect: () => {
        connections += 1;
        return Promise.reject(NOT_TRANSACTED);
      },
    };
    const card: CardFacts = {
      atr: '3B',
      kind: 'cps3',
      evidence: 'atr-exact',
      reading: 'not-attempted',
      inProgress: true,
    };
    const insertion: Parameters<typeof readInsertion>[2] = { card, trouble: null, useIsOurs: 'no' };
    await readInsertion(port, 'Reader', insertion, new AbortController().signal, () => {});
    expect(connections).toBe(3);
    expect(insertion.card).toMatchObject({ reading: 'failed', problem: { code: 'reader_error' } });
    expect(insertion.card.inProgress).toBeUndefined();
  });
});

describe('GALSS’s own reader', () => {
  it('alone is told, and is no reader', async () => {
    const snapshot = await seen({ readers: [status('PSS SmartCard Reader')] });
    expect(snapshot).toEqual({ pcsc: { service: 'running', pssReader: true }, readers: [] });
  });

  it('beside a real one hides nothing', async () => {
    const snapshot = await seen({ readers: [status('PSS SmartCard Reader'), status('Ingenico TL TELIUM(1)')] });
    expect(snapshot?.pcsc.pssReader).toBe(true);
    expect(snapshot?.readers.map(({ name }) => name)).toEqual(['Ingenico TL TELIUM(1)']);
  });
});

it('a slot for security modules is never offered, also where it is the only one that holds something', async () => {
  const sam = { ...status('Feitian R502 SAM1 Reader 0'), present: true };
  expect((await seen({ readers: [sam, status('Feitian R502 Contact Reader 0')] }))?.readers).toMatchObject([
    { name: 'Feitian R502 Contact Reader 0', state: 'empty' },
  ]);
});
