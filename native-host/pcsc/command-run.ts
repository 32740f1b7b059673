const SELECT = 0xa4;
const READ_BINARY = 0xb0;
const GET_RESPONSE = 0xc0;

/** Whether a READ BINARY was given less than it asked for; 00 asks for 256. */
const isShort = (sent: Uint8Array, answer: Uint8Array): boolean =>
  sent[1] === READ_BINARY && answer.length - 2 < (sent[4] || 256);

/**
 * What follows in a run: nothing, unless the command before it succeeded and a READ BINARY brought all it asked for. An announced
 * answer (61xx) of a SELECT is not wanted; GET RESPONSE asks for what was announced.
 * @param answer data and status word that came for `sent`
 * @returns the command to send, null when the run ends
 */
function nextInRun(sent: Uint8Array, answer: Uint8Array, next: Uint8Array | undefined): Uint8Array | null {
  const [sw1, sw2] = answer.subarray(-2);
  if (next === undefined || sw1 === undefined || sw2 === undefined) return null;
  const isAnnounced = sw1 === 0x61;
  if (next[1] === GET_RESPONSE) return isAnnounced ? Uint8Array.of(...next.subarray(0, 4), sw2) : null;
  const isDone = (sw1 === 0x90 && sw2 === 0x00) || (isAnnounced && sent[1] === SELECT);
  return isDone && !isShort(sent, answer) ? next : null;
}

/** Sends a run of commands, which ends at the first answer that does not carry the next one. @returns the answers that came */
export async function transmitOneByOne(
  run: readonly Uint8Array[],
  transmit: (command: Uint8Array) => Promise<Uint8Array>,
): Promise<readonly Uint8Array[]> {
  const answers: Uint8Array[] = [];
  for (let command = run[0] ?? null; command !== null; ) {
    const answer = await transmit(command);
    answers.push(answer);
    command = nextInRun(command, answer, run[answers.length]);
  }
  return answers;
}
