import { describe, expect, it } from 'vitest';
import { exchangeOver } from '../../native-host/card/exchange.ts';
import { hex } from '../virtual-card/tlv.ts';

/** Sends one command to a card that answers 6C27 once, then 9000. @returns what was sent, as hex */
async function sentAfterWrongLength(command: string): Promise<readonly string[]> {
  const sent: string[] = [];
  const send = exchangeOver(async ([first = new Uint8Array()]) => {
    sent.push(Buffer.from(first).toString('hex').toUpperCase());
    return [hex(sent.length === 1 ? '6C27' : '9000')];
  });
  await send(hex(command));
  return sent;
}

describe('a wrong length (6Cxx)', () => {
  it.each([
    ['READ BINARY', '00B0000000', '00B0000027'],
    ['GET RESPONSE', '00C0000018', '00C0000027'],
    ['SELECT with a length', '00A40904043F00D01000', '00A40904043F00D01027'],
  ])('of %s is asked again with the right one', async (_, command, again) => {
    expect(await sentAfterWrongLength(command)).toEqual([command, again]);
  });

  it.each([
    ['a SELECT', '00A4090C043F00D010'],
    ['a GET DATA', '00CB3FFF0A4D087006BF810102A080'],
  ])('of %s that names none leaves its data alone: another file must not be asked for', async (_, command) => {
    expect(await sentAfterWrongLength(command)).toEqual([command]);
  });
});
