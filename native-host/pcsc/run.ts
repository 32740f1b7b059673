/**
 * A run of commands goes to the card without a way back to JavaScript between them: on a fast card that way takes longer than the
 * command. transaction.cc does the same for pcsclite.
 */

const SELECT = 0xa4;
const GET_RESPONSE = 0xc0;

/**
 * What follows in a run: nothing, unless the command before it succeeded. An announced answer (61xx) of a SELECT is not wanted;
 * GET RESPONSE asks for what was announced.
 * @param status status word of the answer to `sent`
 * @returns the command to send, null when the run ends
 */
export function nextInRun(sent: Uint8Array, status: number, next: Uint8Array | undefined): Uint8Array | null {
  if (next === undefined) return null;
  const isAnnounced = status >> 8 === 0x61;
  if (next[1] === GET_RESPONSE) return isAnnounced ? Uint8Array.of(...next.subarray(0, 4), status & 0xff) : null;
  return status === 0x9000 || (isAnnounced && sent[1] === SELECT) ? next : null;
}

/** Sends a run by a driver that knows single commands only. */
export async function transmitOneByOne(
  run: readonly Uint8Array[],
  transmit: (command: Uint8Array) => Promise<Uint8Array>,
): Promise<readonly Uint8Array[]> {
  const answers: Uint8Array[] = [];
  for (let command = run[0] ?? null; command !== null; ) {
    const answer = await transmit(command);
    answers.push(answer);
    const status = answer.length < 2 ? 0 : ((answer.at(-2) ?? 0) << 8) | (answer.at(-1) ?? 0);
    command = nextInRun(command, status, run[answers.length]);
  }
  return answers;
}
