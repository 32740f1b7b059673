import { expectSelected, isSelected, select, selectCommand } from './apdu.ts';
import { fromHex, toHex } from './bytes.ts';
import type { CardEdge, ReadParameters } from './card-edge.ts';
import { findContent, readElements } from './der.ts';
import { CardError, type Send, statusText } from './exchange.ts';
import { LONGEST_READ, readCommand, readFile, upToPadding } from './files.ts';
import { readSelectedUpdate } from './update.ts';

/** Logical channel 1, which the first SELECT opens by itself (docs/sources/card-edge.md 1). */
const CLA = 0x01;
const CHIP_DOC = fromHex('80 25 00 00 01 FF 01 00');
const APPLICATION = 'E828BD080F8025000001FF0010';

// SELECT, ISO 7816-4; the official module sends exactly these.
const BY_NAME = 0x04;
const BY_PATH = 0x08;
const NO_PARAMETERS = 0x0c;
const PARAMETERS = 0x00;

// EF.DIR: templates 61 { 4F application, 51 path }.
const TEMPLATE = 0x61;
const TEMPLATE_AID = 0x4f;
const TEMPLATE_PATH = 0x51;

const SELECT_CHIP_DOC = selectCommand(CLA, BY_NAME, NO_PARAMETERS, CHIP_DOC);
// Free the channels as the official module does (docs/sources/card-edge.md 1).
const SELECT_CARD_MANAGER = selectCommand(CLA, BY_NAME, NO_PARAMETERS, fromHex('A0 00 00 01 51 00 00'));
const SELECT_CPS2TER = selectCommand(0x00, BY_NAME, NO_PARAMETERS, fromHex('80 25 00 00 01 FF 00 02'));
const SELECT_SERIAL = selectByPath(fromHex('D003'));
const SELECT_UPDATE = selectByPath(fromHex('D010'));
const SELECT_DIRECTORY = selectByPath(fromHex('2F00'));
const READ_SERIAL = fromHex('01 B0 00 00 0C');
/** VERIFY without data: tells the tries left and uses none (docs/sources/card-edge.md 4). */
const PIN_STATUS = fromHex('01 20 00 01');

function selectByPath(path: Uint8Array): Uint8Array {
  return selectCommand(CLA, BY_PATH, PARAMETERS, path);
}

async function selectChipDoc(send: Send, next: readonly Uint8Array[] = []): Promise<void> {
  let status = await select(send, SELECT_CHIP_DOC, next);
  if (!isSelected(status)) {
    // Active on the other channel (6985): free it, then once more.
    await select(send, SELECT_CARD_MANAGER);
    await select(send, SELECT_CPS2TER);
    status = await select(send, SELECT_CHIP_DOC, next);
  }
  expectSelected(status, 'application_absent', 'ChipDoc');
}

/** Sends a SELECT by a path from the master file. 6881 and 6985 mean that the applet has lost its selection. */
async function selectPath(send: Send, byPath: Uint8Array, next: readonly Uint8Array[] = []): Promise<number> {
  const status = await select(send, byPath, next);
  if (status !== 0x6881 && status !== 0x6985) return status;
  await selectChipDoc(send, [byPath, ...next]);
  return select(send, byPath, next);
}

/** The application's folder as EF.DIR tells it, 3F00 left out. */
async function applicationFolder(send: Send, parameters: ReadParameters): Promise<Uint8Array> {
  const read = [readCommand(CLA, 0, parameters.all)];
  expectSelected(await selectPath(send, SELECT_DIRECTORY, read), 'application_absent', 'EF.DIR');
  const directory = await readFile(send, parameters, { wanted: upToPadding });
  const template = readElements(directory).find(
    ({ tag, content }) =>
      tag === TEMPLATE && toHex(findContent(content, TEMPLATE_AID) ?? new Uint8Array()) === APPLICATION,
  );
  const path = template && findContent(template.content, TEMPLATE_PATH);
  if (path === undefined) throw new CardError('application_absent', 'EF.DIR does not list the application');
  return Uint8Array.from(withoutMasterFile(path));
}

const withoutMasterFile = (path: Uint8Array): Uint8Array => (toHex(path).startsWith('3F00') ? path.subarray(2) : path);

/** The card edge of the CPS4: the ChipDoc applet on channel 1, paths without 3F00, reads of 256 bytes. */
export function cps4(): CardEdge {
  /** Null until EF.DIR was read. */
  let folder: Uint8Array | null = null;
  return {
    cla: CLA,
    step: LONGEST_READ,
    all: LONGEST_READ,

    begin: (send) => selectChipDoc(send),

    async readUpdateFile(send, next = []) {
      const status = await selectPath(send, SELECT_UPDATE);
      if (status === 0x6a82) return null;
      expectSelected(status, 'unexpected_status', 'EF_ACTUA');
      return readSelectedUpdate(send, this, next);
    },

    serialTriesAnd: () => [SELECT_SERIAL, READ_SERIAL, PIN_STATUS],

    async readSerialFile(send, next = []) {
      expectSelected(await selectPath(send, SELECT_SERIAL, next), 'unexpected_status', 'EF.SN');
      const { data, status } = await send(READ_SERIAL, { next: next.slice(1) });
      if (status !== 0x9000) throw new CardError('unexpected_status', `EF.SN: ${statusText(status)}`, status);
      return data;
    },

    async readPinTries(send) {
      const { status } = await send(PIN_STATUS);
      if (status === 0x6983) return { left: 0, max: MAX_TRIES };
      if ((status & 0xfff0) === 0x63c0) return { left: status & 0x0f, max: MAX_TRIES };
      return status === 0x9000 ? { left: null, max: null, isVerified: true } : { left: null, max: null };
    },

    // The applet tells them wherever one is in it.
    leave: async () => {},

    async selectFile(send, path, next) {
      const isAbsolute = toHex(path).startsWith('3F00');
      if (!isAbsolute) folder ??= await applicationFolder(send, this);
      const full = isAbsolute ? withoutMasterFile(path) : Uint8Array.of(...(folder ?? []), ...path);
      expectSelected(await selectPath(send, selectByPath(full), next), 'directory_unreadable', toHex(full));
    },
  };
}

const MAX_TRIES = 3;
