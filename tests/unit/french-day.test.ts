import { expect, it } from 'vitest';
import { frenchIsoDay } from '../../shared/french-day.ts';

const INTL = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });

it('the day in Paris is the one that Intl tells, around each change of the clocks and at every midnight', () => {
  const end = Date.UTC(2045, 0, 1);
  const wrong: string[] = [];
  for (let hour = Date.UTC(2008, 0, 1) - 1; hour < end; hour += 3_600_000)
    for (const time of [hour, hour + 1]) {
      const hours = new Date(time).getUTCHours();
      if (hours > 0 && hours < 21) continue;
      const iso = new Date(time).toISOString();
      if (frenchIsoDay(iso) !== INTL.format(time)) wrong.push(iso);
    }
  expect(wrong).toEqual([]);
});

it('what is no date throws', () => {
  expect(() => frenchIsoDay('x')).toThrow(RangeError);
});
