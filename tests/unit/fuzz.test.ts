import { describe, expect, it } from 'vitest';
import { isClean, runTarget } from '../../scripts/fuzz/engine.ts';
import { fuzzTarget } from '../../scripts/fuzz/target.ts';
import { TARGETS } from '../../scripts/fuzz/targets.ts';
import { runWatched } from '../../scripts/fuzz/watched.ts';

/** The same in every run, so that what lands does not depend on luck; `npm run fuzz` takes another seed each time. */
const SEED = 20_261_127;
const CASES = 5_000;

describe(`${CASES} cases of seed ${SEED} break nothing`, () => {
  it.each(TARGETS)(
    '$id: $about',
    async ({ id }) => {
      const { findings, ...figures } = await runWatched(id, SEED, CASES);
      expect({
        ...figures.counts,
        findings: findings.map(({ kind, index, what }) => `${kind}, case ${index}: ${what}`),
      }).toEqual({
        crash: 0,
        hang: 0,
        wrong: 0,
        findings: [],
      });
    },
    120_000,
  );
});

describe('the fuzzer', () => {
  const target = (check: (value: number) => string | null) =>
    fuzzTarget({ id: 'made-up', about: '', generate: (random) => random.below(100), check });

  it('finds a crash and a wrong answer, and finds them again by their number alone', async () => {
    const broken = target((value) => {
      if (value === 7) throw new Error('seven');
      return value === 9 ? 'nine' : null;
    });
    const { counts, findings } = await runTarget(broken, { seed: 1, cases: 2_000 });
    expect(counts.crash).toBeGreaterThan(0);
    expect(counts.wrong).toBeGreaterThan(0);
    for (const { index, kind, shown } of findings) {
      const again = await runTarget(broken, { seed: 1, cases: 1, from: index });
      expect(again.findings).toEqual([expect.objectContaining({ index, kind, shown })]);
    }
  });

  it('finds what takes more than a second', async () => {
    const slow = target(() => {
      const spent = (): number => Object.values(process.threadCpuUsage()).reduce((sum, part) => sum + part);
      for (const begun = spent(); spent() - begun < 1_200_000; );
      return null;
    });
    const result = await runTarget(slow, { seed: 1, cases: 1 });
    expect(isClean(result)).toBe(false);
  });
});
