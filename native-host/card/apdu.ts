import { CardError, type Send, statusText } from './exchange.ts';

const SELECT = 0xa4;

/** A command with data, ISO 7816-3 case 3. */
export const command = (cla: number, ins: number, p1: number, p2: number, data: Uint8Array): Uint8Array =>
  Uint8Array.of(cla, ins, p1, p2, data.length, ...data);

/** Status words of a SELECT that selected: done, or done with an answer to fetch that nobody needs. */
export const isSelected = (status: number): boolean => status === 0x9000 || status >> 8 === 0x61;

/** SELECT. P1 says by what, P2 what to answer (ISO 7816-4). */
export const selectCommand = (cla: number, p1: number, p2: number, data: Uint8Array): Uint8Array =>
  command(cla, SELECT, p1, p2, data);

/**
 * Sends a SELECT. Its answer is not fetched: that would cost a command, and the contents give the sizes.
 * @param next see Send
 * @returns status word
 */
export async function select(send: Send, command: Uint8Array, next: readonly Uint8Array[] = []): Promise<number> {
  const { status } = await send(command, { fetch: false, next });
  return status;
}

/** @throws CardError with the given code unless the status word is a selection's */
export function expectSelected(status: number, code: CardError['code'], label: string): void {
  if (!isSelected(status)) throw new CardError(code, `SELECT ${label}: ${statusText(status)}`, status);
}
