import { command, expectSelected, isSelected, select, selectCommand } from './apdu.ts';
import { fromHex, toHex } from './bytes.ts';
import type { CardEdge, PinTries } from './card-edge.ts';
import { findContent } from './der.ts';
import { CardError, getResponse, type Send, statusText } from './exchange.ts';
import { LONGEST_CERTAIN_READ, LONGEST_READ, readCommand } from './files.ts';
import { readSelectedUpdate, readUpdateCommand } from './update.ts';

const CLA = 0x00;
const MASTER_FILE = fromHex('3F00');
/** PKCS#15 application: where it lies, its name, and the root of the IAS/ECC part (docs/sources/card-and-readers.md 2.1 and 2.2). */
const FOLDER = fromHex('3F00 0001');
const APPLICATION = fromHex('E8 28 BD 08 0F 80 25 00 00 01 FF 00 10');
const ROOT = fromHex('80 25 00 00 01 FF 01 00');
/** Asks for the counters of PIN object 01, the user's (docs/sources/card-edge.md 4). */
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

const byPath = (path: Uint8Array): Uint8Array => selectCommand(CLA, BY_PATH, NO_PARAMETERS, path);
const SELECT_APPLICATION = selectCommand(CLA, BY_NAME, NO_PARAMETERS, APPLICATION);
const SELECT_ROOT = selectCommand(CLA, BY_NAME, NO_PARAMETERS, ROOT);
const SELECT_MASTER_FILE = byPath(MASTER_FILE);
const SELECT_SERIAL = byPath(fromHex('3F00 D003'));
const SELECT_UPDATE = byPath(fromHex('3F00 D010'));
const GET_PIN_OBJECT = command(CLA, 0xcb, 0x3f, 0xff, PIN_OBJECT);
const FETCH = getResponse(CLA);

/** SELECT without parameters in the answer, and with them where a card knows it no other way. */
async function selectQuietly(send: Send, quiet: Uint8Array, next: readonly Uint8Array[] = []): Promise<number> {
  const status = await select(send, quiet, next);
  return status === 0x6a86 ? select(send, Uint8Array.from(quiet).fill(PARAMETERS, 3, 4)) : status;
}

const isAbsolute = (path: Uint8Array): boolean => toHex(path).startsWith('3F00');
const absolute = (path: Uint8Array): Uint8Array => (isAbsolute(path) ? path : Uint8Array.of(...FOLDER, ...path));

/** The SELECTs that lead to a file of the selected application, one a folder. */
function selectsOf(path: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: path.length / 2 }, (_, i) => {
    const p1 = 2 * i + 2 < path.length ? BY_CHILD_FOLDER : BY_CHILD_FILE;
    return selectCommand(CLA, p1, NO_PARAMETERS, path.subarray(2 * i, 2 * i + 2));
  });
}

async function openByName(send: Send): Promise<void> {
  let status = await select(send, SELECT_APPLICATION);
  if (!isSelected(status)) {
    await select(send, SELECT_ROOT);
    status = await select(send, SELECT_APPLICATION);
  }
  expectSelected(status, 'application_absent', 'application');
}

/** The card edge of the CPS3: one channel, full paths with 3F00, reads of 231 bytes at most. */
export function cps3(): CardEdge {
  /** The application was not where it usually lies, and is opened by its name. */
  let isOpenedByName = false;
  /** EF_ACTUA is selected, and with it the folder of EF.SN. */
  let isBesideSerial = false;
  return {
    cla: CLA,
    step: LONGEST_CERTAIN_READ,
    all: LONGEST_READ,

    async begin(send) {
      if (isOpenedByName) await openByName(send);
    },

    async readUpdateFile(send, next = []) {
      const reads = [readUpdateCommand(CLA), ...next];
      let status = await selectQuietly(send, SELECT_UPDATE, reads);
      if (!isSelected(status) && status !== 0x6a82) {
        // Another program may have left the card manager or the CPS2ter part selected: select from the master file, once.
        await select(send, SELECT_ROOT);
        status = await selectQuietly(send, SELECT_UPDATE, reads);
      }
      isBesideSerial = isSelected(status);
      if (status === 0x6a82) return null;
      expectSelected(status, 'unexpected_status', 'EF_ACTUA');
      return readSelectedUpdate(send, this, next);
    },

    serialTriesAnd: (path, length) => [
      READ_SERIAL,
      GET_PIN_OBJECT,
      FETCH,
      byPath(absolute(path)),
      readCommand(CLA, 0, length),
    ],

    async readSerialFile(send, next = []) {
      if (!isBesideSerial && !isSelected(await selectQuietly(send, SELECT_MASTER_FILE, [READ_SERIAL, ...next]))) {
        await select(send, SELECT_ROOT);
        expectSelected(await selectQuietly(send, SELECT_MASTER_FILE), 'unexpected_status', '3F00');
      }
      const short = await send(READ_SERIAL, { next });
      if (short.status === 0x9000) return short.data;
      // By its path, where the short identifier is not known.
      expectSelected(await selectQuietly(send, SELECT_SERIAL), 'unexpected_status', 'EF.SN');
      const { data, status } = await send(readCommand(CLA, 0, 0x0c));
      if (status !== 0x9000) throw new CardError('unexpected_status', `EF.SN: ${statusText(status)}`, status);
      return data;
    },

    async readPinTries(send) {
      const { data, status } = await send(GET_PIN_OBJECT, { next: [FETCH] });
      if (status !== 0x9000) throw new CardError('unexpected_status', `PIN counters: ${statusText(status)}`, status);
      return triesIn(data);
    },

    leave: async (send) => void (await select(send, SELECT_MASTER_FILE)),

    async selectFile(send, path, next = []) {
      if (isAbsolute(path) || !isOpenedByName) {
        const status = await selectQuietly(send, byPath(absolute(path)), next);
        if (isSelected(status)) return;
        if (isAbsolute(path)) expectSelected(status, 'directory_unreadable', toHex(path));
        await openByName(send);
        isOpenedByName = true;
      }
      const selects = selectsOf(path);
      for (const [i, each] of selects.entries()) {
        const status = await selectQuietly(send, each, [...selects.slice(i + 1), ...next]);
        expectSelected(status, 'directory_unreadable', toHex(path));
      }
    },
  };
}

const onlyByte = (bytes: Uint8Array | undefined): number | null => (bytes?.length === 1 ? (bytes[0] ?? null) : null);

/** Tags 9A (max), 9B (left); 9D at zero, "uses left", blocks too (docs/sources/card-edge.md 4). */
function triesIn(data: Uint8Array): PinTries {
  const usesLeft = findContent(data, 0x9d);
  const usedUp = usesLeft !== undefined && usesLeft.length > 0 && usesLeft.every((byte) => byte === 0);
  const left = onlyByte(findContent(data, 0x9b));
  return { left: usedUp ? 0 : left, max: onlyByte(findContent(data, 0x9a)) };
}
