import { expect, it } from 'vitest';
import { codeWords, isCoded } from '../../shared/identity/card-codes.ts';

it('says a known code in words and an unknown one as it stands', () => {
  expect(codeWords('profession', '21')).toBe('Pharmacien');
  expect(codeWords('cardType', '0')).toContain('CPS');
  expect(codeWords('profession', '77')).toBe('code 77');
});

it('takes no inherited name for a code', () => {
  expect(codeWords('sector', 'toString')).toBe('code toString');
  expect(isCoded('constructor')).toBe(false);
});
