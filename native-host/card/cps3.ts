import { command, expectSelected, isSelected, select } from './apdu.ts';
import { fromHex, toHex } from './bytes.ts';
import { findContent } from './der.ts';
import type { CardEdge, PinTries } from './edge.ts';
import { CardError, type Send, statusText } from './exchange.ts';

const CLA = 0x00;
const MASTER_FILE = fromHex('3F00');
/** PKCS#15 application and the root of the IAS/ECC part (facts/cps-card-and-readers.md 2.1). */
const APPLICATION = fromHex('E8 28 BD 08 0F 80 25 00 00 01 FF 00 10');
const ROOT = fromHex('80 25 00 00 01 FF 01 00');
/** Asks for the counters of PIN object 01, the user's (facts/cps-card-edge.md 4). */
const PIN_OBJECT = fromHex('4D 08 70 06 BF 81 01 02 A0 80');

// SELECT, ISO 7816-4: P1 says by what, P2 0C wants no file control parameters, 04 wants them.
const BY_CHILD_FOLDER = 0x01;
const BY_CHILD_FILE = 0x02;
const BY_NAME = 0x04;
const BY_PATH = 0x09;
const NO_PARAMETERS = 0x0c;
const PARAMETERS = 0x04;

/** SELECT without parameters in the answer, and with them where a card knows it no other way. */
async function selectQuietly(send: Send, p1: number, data: Uint8Array): Promise<number> {
  const status = await select(send, CLA, p1, NO_PARAMETERS, data);
  return status === 0x6a86 ? select(send, CLA, p1, PARAMETERS, data) : status;
}

/** The card edge of the CPS3: one channel, full paths with 3F00, reads of 231 bytes at most. */
export const cps3: CardEdge = {
  cla: CLA,
  step: 0xe7,

  async openApplication(send) {
    let status = await select(send, CLA, BY_NAME, NO_PARAMETERS, APPLICATION);
    if (!isSelected(status)) {
      // Another program may have left the card manager or the CPS2ter part selected: start from the root, once.
      await select(send, CLA, BY_NAME, NO_PARAMETERS, ROOT);
      status = await select(send, CLA, BY_NAME, NO_PARAMETERS, APPLICATION);
    }
    expectSelected(status, 'application_absent', 'application');
  },

  async selectFile(send, path) {
    if (toHex(path).startsWith('3F00')) {
      expectSelected(await selectQuietly(send, BY_PATH, path), 'directory_unreadable', toHex(path));
      return;
    }
    for (let at = 0; at < path.length; at += 2) {
      const p1 = at + 2 < path.length ? BY_CHILD_FOLDER : BY_CHILD_FILE;
      expectSelected(await selectQuietly(send, p1, path.subarray(at, at + 2)), 'directory_unreadable', toHex(path));
    }
  },

  async readSerialFile(send) {
    expectSelected(await selectQuietly(send, BY_PATH, MASTER_FILE), 'unexpected_status', '3F00');
    // By its short identifier 1C, which saves a SELECT, and by its path where that is not known.
    const short = await send(fromHex('00 B0 9C 00 0C'));
    if (short.status === 0x9000) return short.data;
    expectSelected(await selectQuietly(send, BY_PATH, fromHex('3F00 D003')), 'unexpected_status', 'EF.SN');
    const { data, status } = await send(fromHex('00 B0 00 00 0C'));
    if (status !== 0x9000) throw new CardError('unexpected_status', `EF.SN: ${statusText(status)}`, status);
    expectSelected(await selectQuietly(send, BY_PATH, MASTER_FILE), 'unexpected_status', '3F00');
    return data;
  },

  async readPinTries(send) {
    const { data, status } = await send(command(CLA, 0xcb, 0x3f, 0xff, PIN_OBJECT));
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
