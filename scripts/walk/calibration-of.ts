import type { Teachings } from '../../extension/guide/session/teaching.ts';
import { type Calibration, writeCalibration } from '../../extension/guide/storage/calibration.ts';
import type { Sight } from '../../tests/support/locator/walk-replay.ts';

/** The calibration file that shows everybody what was rightly pressed where nothing or something else was ringed. @param day of the walk */
export function calibrationOf(missed: readonly Sight[], day: string, said: Partial<Calibration>): string {
  const teachings: Teachings = Object.fromEntries(
    missed.flatMap(({ step, page: { host, moments } }) => {
      const press = moments.find((moment) => moment.press?.was === 'right')?.press;
      return press === undefined
        ? []
        : [[step, { host, date: day, fingerprint: press.control, by: 'user', believed: 'here' } as const]];
    }),
  );
  return writeCalibration(teachings, said);
}
