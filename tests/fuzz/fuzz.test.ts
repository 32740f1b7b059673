import { expect, it } from 'vitest';
import { tryCase } from './fuzz.ts';

const check = (value: number): string | null => {
  if (value === 7) throw new Error('seven');
  return value === 9 ? 'nine' : null;
};

it('a crash and a wrong answer are findings, with the case and the number that makes it again', async () => {
  const target = (value: number) => ({ generate: () => value, check });
  await expect(tryCase(target(7), 12)).rejects.toThrow(/crash: [\s\S]*seven[\s\S]*case: 7[\s\S]*FUZZ_CASE=12/);
  await expect(tryCase(target(9), 13)).rejects.toThrow(/wrong: nine\ncase: 9\n.*FUZZ_CASE=13/);
  await tryCase(target(8), 14);
});

it('what takes more than a second of processor time is a finding', async () => {
  const spent = (): number => Object.values(process.threadCpuUsage()).reduce((sum, part) => sum + part);
  const spin = (): null => {
    for (const begun = spent(); spent() - begun < 1_200_000; );
    return null;
  };
  await expect(tryCase({ generate: () => 1, check: spin }, 1)).rejects.toThrow('hang: ');
});
