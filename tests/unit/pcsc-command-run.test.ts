import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from '../../native-host/card/bytes.ts';
import { transmitOneByOne } from '../../native-host/pcsc/command-run.ts';

const SELECT = '00A4020C025031';
const READ_4 = '00B0000004';
const READ_ALL = '00B0000000';
const GET_DATA = '00CB3FFF024D00';
const FETCH = '00C0000000';

/** Sends a run to a card that gives these answers. @returns the commands that it got */
async function sentOf(run: readonly string[], answers: readonly string[]): Promise<readonly string[]> {
  const sent: string[] = [];
  await transmitOneByOne(run.map(fromHex), async (command) => {
    sent.push(toHex(command));
    return fromHex(answers[sent.length - 1] ?? '9000');
  });
  return sent;
}

describe('a run of commands', () => {
  it.each([
    ['goes on after a success', [SELECT, READ_4], ['9000'], [SELECT, READ_4]],
    ['goes on after a SELECT whose answer is only announced', [SELECT, READ_4], ['6124'], [SELECT, READ_4]],
    ['fetches as much as was announced', [GET_DATA, FETCH], ['6118'], [GET_DATA, '00C0000018']],
    ['does not fetch what was not announced', [GET_DATA, FETCH], ['9000'], [GET_DATA]],
    ['goes on after a read that brought all it asked for', [READ_4, SELECT], ['AABBCCDD9000'], [READ_4, SELECT]],
    ['ends after a read that brought less', [READ_4, SELECT], ['AABBCC9000'], [READ_4]],
    ['ends after a read of less than 256 bytes where all were asked for', [READ_ALL, SELECT], ['AABB9000'], [READ_ALL]],
    ['ends at a refusal', [SELECT, READ_4], ['6A82'], [SELECT]],
    ['ends at a read whose answer is only announced', [READ_4, SELECT], ['6104'], [READ_4]],
    ['ends at the end of a file', [READ_4, SELECT], ['AA6282'], [READ_4]],
    ['ends at an answer without a status word', [SELECT, READ_4], ['90'], [SELECT]],
  ])('%s', async (_, run, answers, sent) => {
    expect(await sentOf(run, answers)).toEqual(sent);
  });
});
