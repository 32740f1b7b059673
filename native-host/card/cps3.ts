import { command, expectSelected, isSelected, select, selectCommand } from './apdu.ts';
import { fromHex, toHex } from './bytes.ts';
import { findContent } from './der.ts';
import type { CardEdge, PinTries } from './edge.ts';
import { CardError, getResponse, type Send, statusText } from './exchange.ts';

const CLA = 0x00;
const MASTER_FILE = fromHex('3F00');
/** PKCS#15 application and the root of the IAS/ECC part (facts/cps-card-and-readers.md 2.1). */
const APPLICATION = fromHex('E8 28 BD 08 0F 80 25 00 00 01 FF 00 10');
const ROOT = fromHex('80 25 00 00 01 FF 01 00');
/** Asks for the counters of PIN object 01, the user's (facts/cps-card-edge.md 4). */
const PIN_OBJECT = fromHex('4D 08 70 06 BF 81 01 02 A0 80');
/** EF.SN by its short identifier 1C, which saves a SELECT. */
const READ_SERIAL = fromHex('00 B0 9C 00 0C');

// SELECT, ISO 7816-4: P1 says by what, P2 0C wants no file control parameters, 04 wants them.
const BY_CHILD_FOLDER = 0x01;
const BY_CHILD_FILE = 0x02;
const BY_NAME = 0x04;
const BY_PATH = 0x09;
const NO_PARAMETERS = 0x0c;
const PARAMETERS = 0x04;

const SELECT_APPLICATION = selectCommand(CLA, BY_NAME, NO_PARAMETERS, APPLICATION);
const SELECT_ROOT = selectCommand(CLA, BY_NAME, NO_PARAMETERS, ROOT);
const SELECT_MASTER_FILE = selectCommand(CLA, BY_PATH, NO_PARAMETERS, MASTER_FILE);
const GET_PIN_OBJECT = command(CLA, 0xcb, 0x3f, 0xff, PIN_OBJECT);
const FETCH = getResponse(CLA);
const SERIAL_AND_TRIES = [SELECT_MASTER_FILE, READ_SERIAL, GET_PIN_OBJECT, FETCH];

/** SELECT without parameters in the answer, and with them where a card knows it no other way. */
async function selectQuietly(send: Send, quiet: Uint8Array, next: readonly Uint8Array[] = []): Promise<number> {
  const status = await select(send, quiet, next);
  return status === 0x6a86 ? select(send, Uint8Array.from(quiet).fill(PARAMETERS, 3, 4)) : status;
}

/** The SELECTs that lead to a file: one by the full path, or one a folder. */
function selectsOf(path: Uint8Array): readonly Uint8Array[] {
  if (toHex(path).startsWith('3F00')) return [selectCommand(CLA, BY_PATH, NO_PARAMETERS, path)];
  return Array.from({ length: path.length / 2 }, (_, i) => {
    const p1 = 2 * i + 2 < path.length ? BY_CHILD_FOLDER : BY_CHILD_FILE;
    return selectCommand(CLA, p1, NO_PARAMETERS, path.subarray(2 * i, 2 * i + 2));
  });
}

/** The card edge of the CPS3: one channel, full paths with 3F00, reads of 231 bytes at most. */
export const cps3: CardEdge = {
  cla: CLA,
  step: 0xe7,

  async openApplication(send, first) {
    const next = first === undefined ? [] : [...selectsOf(first.path), first.read];
    let status = await select(send, SELECT_APPLICATION, next);
    if (!isSelected(status)) {
      // Another program may have left the card manager or the CPS2ter part selected: start from the root, once.
      await select(send, SELECT_ROOT);
      status = await select(send, SELECT_APPLICATION, next);
    }
    expectSelected(status, 'application_absent', 'application');
  },

  async selectFile(send, path, next = []) {
    const selects = selectsOf(path);
    for (const [i, each] of selects.entries()) {
      const status = await selectQuietly(send, each, [...selects.slice(i + 1), ...next]);
      expectSelected(status, 'directory_unreadable', toHex(path));
    }
  },

  serialAndTries: SERIAL_AND_TRIES,

  async readSerialFile(send, isProven) {
    const next = isProven ? SERIAL_AND_TRIES.slice(1) : [READ_SERIAL];
    expectSelected(await selectQuietly(send, SELECT_MASTER_FILE, next), 'unexpected_status', '3F00');
    const short = await send(READ_SERIAL);
    if (short.status === 0x9000) return short.data;
    // By its path, where the short identifier is not known.
    const select = selectCommand(CLA, BY_PATH, NO_PARAMETERS, fromHex('3F00 D003'));
    expectSelected(await selectQuietly(send, select), 'unexpected_status', 'EF.SN');
    const { data, status } = await send(fromHex('00 B0 00 00 0C'));
    if (status !== 0x9000) throw new CardError('unexpected_status', `EF.SN: ${statusText(status)}`, status);
    expectSelected(await selectQuietly(send, SELECT_MASTER_FILE), 'unexpected_status', '3F00');
    return data;
  },

  async readPinTries(send) {
    const { data, status } = await send(GET_PIN_OBJECT, { next: [FETCH] });
    if (status !== 0x9000) throw new CardError('unexpected_status', `PIN counters: ${statusText(status)}`, status);
    return triesIn(data);
  },
};

const one = (bytes: Uint8Array | undefined): number | null => (bytes?.length === 1 ? (bytes[0] ?? null) : null);

/** Tags 9A (max), 9B (left); 9D at zero, "uses left", blocks too (facts/cps-card-edge.md 4). */
function triesIn(data: Uint8Array): PinTries {
  const usesLeft = findContent(data, 0x9d);
  const usedUp = usesLeft !== undefined && usesLeft.length > 0 && usesLeft.every((byte) => byte === 0);
  const left = one(findContent(data, 0x9b));
  return { left: usedUp ? 0 : left, max: one(findContent(data, 0x9a)) };
}
