import { expect, it } from 'vitest';
import { waitUntil } from '../../extension/ui/facts/wait-until.ts';

it('a wait ends at a day and an hour, never earlier than it does', () => {
  expect(waitUntil(new Date(2026, 10, 29, 15, 12).getTime())).toBe('dimanche, vers 16\u00a0h');
  expect(waitUntil(new Date(2026, 10, 29, 16, 0).getTime())).toBe('dimanche, vers 16\u00a0h');
});

it('the hour before midnight leads to the next day', () => {
  expect(waitUntil(new Date(2026, 10, 30, 23, 30).getTime())).toBe('mardi');
});
