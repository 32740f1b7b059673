import type { CardUpdate } from '../../shared/diagnosis/facts.ts';
import { bcdDigits } from './bytes.ts';
import type { ReadParameters } from './card-edge.ts';
import { findContent, readElements } from './der.ts';
import type { Send } from './exchange.ts';
import { readChunk, readCommand } from './files.ts';

/** EF_ACTUA, the mark of the card's last update: EC { 81 start, 82 end }, BCD YYYYMMDDhhmmss (docs/sources/card-edge.md 2). */
const UPDATE = 0xec;
const START = 0x81;
const END = 0x82;
/** Bytes of a whole EF_ACTUA. */
const SIZE = 0x14;

/** What reads EF_ACTUA once it is selected, for a run that selects it first. @param cla class byte */
export const readUpdateCommand = (cla: number): Uint8Array => readCommand(cla, 0, SIZE);

/** Reads EF_ACTUA once it is selected. `next` as in Send. @throws CardError, PcscError */
export async function readSelectedUpdate(
  send: Send,
  parameters: ReadParameters,
  next: readonly Uint8Array[],
): Promise<Uint8Array> {
  const { data } = await readChunk(send, parameters, 0, SIZE, next);
  return data;
}

/**
 * What EF_ACTUA says. Empty, the official module lists the card and refuses to open it, "reconnue mais inutilisable"; without an end the
 * specification wants the same (docs/sources/field-2026-11.md 8). A card without the file was never updated, and is read by that module.
 * @param file null when the card has none
 * @returns null when it holds something else
 */
export function updateState(file: Uint8Array | null): CardUpdate | null {
  if (file === null) return 'absent';
  if (file.every((byte) => byte === 0xff) || file.every((byte) => byte === 0x00)) return 'empty';
  const [outer] = readElements(file);
  if (outer?.tag !== UPDATE) return null;
  const isTold = (tag: number): boolean =>
    /^[12]\d{13}$/.test(bcdDigits(findContent(outer.content, tag) ?? EMPTY) ?? '');
  return isTold(START) && isTold(END) ? 'complete' : 'incomplete';
}
const EMPTY = new Uint8Array();
