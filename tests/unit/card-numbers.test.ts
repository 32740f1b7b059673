import { describe, expect, it } from 'vitest';
import { CardError } from '../../native-host/card/exchange.ts';
import { plausibleTries } from '../../native-host/card/pin-tries.ts';

describe('PIN tries', () => {
  it.each([
    [3, 3, 3, 3],
    [0, 3, 0, 3],
    [15, 15, 15, 15],
    [2, null, 2, null],
    [null, 3, null, 3],
    [200, 3, null, 3],
    [255, 255, null, null],
    [4, 3, null, null],
  ])('told as %j of %j are known as %j of %j', (left, max, knownLeft, knownMax) => {
    expect(plausibleTries({ left, max })).toEqual({ left: knownLeft, max: knownMax });
  });
});

describe('the detail of a problem', () => {
  it.each([
    ['EF.SN begins 5A0A802500000199213845', 'EF.SN begins …'],
    ['SELECT 3F00992138459921: 6A82', 'SELECT …: 6A82'],
    ['SELECT 7005: 6982', 'SELECT 7005: 6982'],
    ['certificate cut at 1234 bytes, or none', 'certificate cut at 1234 bytes, or none'],
  ])('“%s” keeps no number of the card', (message, told) => {
    expect(new CardError('unexpected_status', message).message).toBe(told);
  });
});
