import type { Recognition } from '../card/recognise.ts';

const CLASSES: readonly number[] = [0x00, 0x01];
const SELECT = 0xa4;
const READ_BINARY = 0xb0;
const GET_RESPONSE = 0xc0;
const GET_DATA = 0xcb;

/** PIN status of a CPS4 as the official module asks it: VERIFY without data, which uses no try (docs/sources/card-edge.md 4). */
const CPS4_PIN_STATUS: readonly number[] = [0x01, 0x20, 0x00, 0x01];

/** Whether header, Lc, data and Le add up to exactly this command, so that nothing rides behind it (ISO 7816-3, cases 1 to 4, short). */
function hasDataAndNothingBehind(command: Uint8Array): boolean {
  const dataLength = command[4] ?? 0;
  const withoutLe = 5 + dataLength;
  return dataLength > 0 && (command.length === withoutLe || command.length === withoutLe + 1);
}

/**
 * The allow-list: the one place that decides what can leave the program for a card (docs/card.md).
 * @param card what the answer to reset of the connected card tells
 * @returns why the command must not go, null when it may
 */
export function refusal(command: Uint8Array, card: Recognition): string | null {
  if (card.kind !== 'cps3' && card.kind !== 'cps4') return `a card recognised as "${card.kind}" gets no command`;
  const isPinStatus =
    command.length === CPS4_PIN_STATUS.length && CPS4_PIN_STATUS.every((byte, i) => byte === command[i]);
  if (isPinStatus && card.kind === 'cps4' && card.evidence === 'atr-exact') return null;

  const [cla = -1, ins = -1] = command;
  if (!CLASSES.includes(cla)) return 'class not allowed';
  switch (ins) {
    case READ_BINARY:
    case GET_RESPONSE:
      return command.length === 5 ? null : 'only header and expected length allowed';
    case SELECT:
    case GET_DATA:
      return hasDataAndNothingBehind(command) ? null : 'malformed command';
    default:
      return 'instruction not allowed';
  }
}
