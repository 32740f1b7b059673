import type { Teachings } from '../../extension/guide/session/teaching.ts';
import { writeCalibration } from '../../extension/guide/storage/calibration.ts';
import type { WalkFile } from '../../extension/guide/walk/walk-file.ts';
import type { Sight } from '../../tests/support/locator/walk-replay.ts';

/** Whose file it is, and until which day, YYYY-MM-DD. */
interface Sender {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** The calibration file that shows everybody what was rightly pressed where nothing or something else was ringed. */
export function calibrationOf(walk: WalkFile, missed: readonly Sight[], said: Sender): string {
  const teachings: Teachings = Object.fromEntries(
    missed.flatMap(({ step, page, moments }) => {
      const press = moments.find((moment) => moment.press?.was === 'right')?.press;
      const host = walk.pages[page]?.host;
      if (press === undefined || host === undefined) return [];
      return [[step, { host, date: walk.day, fingerprint: press.control, by: 'user', believed: 'here' } as const]];
    }),
  );
  return writeCalibration(teachings, { from: said.from ?? null, until: said.until ?? null });
}
