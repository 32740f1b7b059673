import type { StepId } from '../../../../shared/guides/guide.ts';

/** What came of one row. */
export interface Outcome {
  readonly page: string;
  readonly step: StepId;
  readonly mutation: string;
  readonly after: 'found' | 'silent';
  readonly variant: number;
  /** `not made`: the page gave nothing to change, so nothing is counted. `failed`: the browser did not answer in time, twice. `not reached`: the bench's time was over. */
  readonly result: 'right' | 'wrong' | 'silent' | 'not made' | 'failed' | 'not reached';
  /** The mutations that were really made. */
  readonly made: readonly string[];
  readonly answers: readonly { readonly step: StepId; readonly what: string }[];
  /** Rings of other steps on what is not theirs. */
  readonly elsewhere: number;
}

/** The drawings that descriptors are first tried on; the figures of the others say more. */
const AUTHORED: ReadonlySet<string> = new Set(['wallet/forms', 'ordre/plain', 'epop/table']);
const isAuthored = ({ page }: Outcome): boolean => AUTHORED.has(page.split('/').slice(0, 2).join('/'));

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);
const count = (outcomes: readonly Outcome[], result: Outcome['result']): number =>
  outcomes.filter((one) => one.result === result).length;
const isAsked = ({ result }: Outcome): boolean => result === 'right' || result === 'wrong' || result === 'silent';

function summary(outcomes: readonly Outcome[]): Record<string, string | number> {
  const asked = outcomes.filter(isAsked);
  const found = asked.filter((one) => one.after === 'found');
  const silent = asked.filter((one) => one.after === 'silent');
  return {
    'still there': found.length,
    right: percent(count(found, 'right'), found.length),
    wrong: percent(count(found, 'wrong'), found.length),
    'not there': silent.length,
    silent: percent(count(silent, 'silent'), silent.length),
    'other steps misled': asked.reduce((sum, one) => sum + one.elsewhere, 0),
    'not made': count(outcomes, 'not made'),
    failed: count(outcomes, 'failed'),
    'not reached': count(outcomes, 'not reached'),
  };
}

/** Prints a table of mutations, the sums (the drawings descriptors are written on apart from the others), and every row that is not as it should be. */
export function printOutcomes(outcomes: readonly Outcome[]): void {
  const names = [...new Set(outcomes.map((one) => one.mutation))];
  console.table(
    Object.fromEntries(
      names.map((name) => {
        const all = outcomes.filter((one) => one.mutation === name);
        const results = (['right', 'silent', 'wrong', 'not made', 'failed'] as const).map((one) => [
          one,
          count(all, one),
        ]);
        const wanted = all[0]?.after === 'found' ? 'right' : 'silent';
        return [
          name,
          { wanted, ...Object.fromEntries(results), 'other steps': all.reduce((sum, one) => sum + one.elsewhere, 0) },
        ];
      }),
    ),
  );
  console.table({
    all: summary(outcomes),
    'drawings written on': summary(outcomes.filter(isAuthored)),
    'the others': summary(outcomes.filter((one) => !isAuthored(one))),
  });
  for (const one of outcomes) {
    const good =
      one.result === 'not made' ||
      one.result === 'not reached' ||
      one.result === (one.after === 'found' ? 'right' : 'silent');
    if (good && one.elsewhere === 0) continue;
    const how = one.after === 'found' ? one.result : one.result === 'wrong' ? 'not silent' : one.result;
    console.log(
      `${good ? 'other step' : how}: ${one.page} ${one.step}, ${one.made.join(' + ') || one.mutation} #${one.variant}`,
    );
    for (const { step, what } of one.answers) console.log(`    ${step}: ${what}`);
  }
}
