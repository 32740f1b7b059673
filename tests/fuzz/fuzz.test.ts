import { expect, it } from 'vitest';
import { tryCase } from './fuzz.ts';

it('a crash, a wrong answer and more than a second of processor time are findings, a right answer is none', async () => {
  const spent = (): number => Object.values(process.threadCpuUsage()).reduce((sum, part) => sum + part);
  const crash = (): never => {
    throw new Error('seven');
  };
  const spin = (): null => {
    for (const begun = spent(); spent() - begun < 1_200_000; );
    return null;
  };
  await expect(tryCase(7, crash)).rejects.toThrow('seven');
  await expect(tryCase(9, () => 'nine')).rejects.toThrow('wrong: nine');
  await expect(tryCase(1, spin)).rejects.toThrow('hang: ');
  await tryCase(8, () => null);
});
