import { CardError, type Send, statusText } from './exchange.ts';

const SELECT = 0xa4;

/** A command with data, ISO 7816-3 case 3. */
export const command = (cla: number, ins: number, p1: number, p2: number, data: Uint8Array): Uint8Array =>
  Uint8Array.of(cla, ins, p1, p2, data.length, ...data);

/** Status words of a SELECT that selected: done, or done with an answer to fetch that nobody needs. */
export const isSelected = (status: number): boolean => status === 0x9000 || status >> 8 === 0x61;

/** SELECT. Its answer is not fetched: it would cost a command, and sizes are told by the contents. @returns status word */
export async function select(send: Send, cla: number, p1: number, p2: number, data: Uint8Array): Promise<number> {
  const { status } = await send(command(cla, SELECT, p1, p2, data), { fetch: false });
  return status;
}

/** @throws CardError with the given code unless the status word is a selection's */
export function expectSelected(status: number, code: CardError['code'], what: string): void {
  if (!isSelected(status)) throw new CardError(code, `SELECT ${what}: ${statusText(status)}`, status);
}
