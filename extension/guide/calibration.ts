import * as v from 'valibot';
import type { StepId } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { standingOf } from '../../shared/portals.ts';
import type { Fingerprint } from '../locate/fingerprint.ts';
import type { Teaching, Teachings } from './teachings.ts';

/** The calibration file: what was shown on the official pages, to carry from one computer to a group. */
export const CALIBRATION_FORMAT = 'compagnon-ecps-calibration';
export const CALIBRATION_VERSION = 1;
/** Characters of the whole file; a full one has about 20,000. */
export const LARGEST_CALIBRATION = 200_000;

const STEPS: ReadonlySet<string> = new Set(Object.values(GUIDES).flatMap((guide) => guide.steps.map(({ id }) => id)));

const HOST_NAME = /^[a-z0-9.-]+$/;

const short = v.pipe(v.string(), v.maxLength(400));
const path = v.pipe(v.string(), v.maxLength(2000));
const pixels = v.pipe(v.number(), v.finite(), v.minValue(-100_000), v.maxValue(1_000_000));

const fingerprint = v.strictObject({
  tag: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,40}$/)),
  id: v.exactOptional(short),
  name: v.exactOptional(short),
  class: v.exactOptional(short),
  href: v.exactOptional(short),
  alt: v.exactOptional(short),
  type: v.exactOptional(short),
  ariaLabel: v.exactOptional(short),
  isButton: v.exactOptional(v.boolean()),
  text: v.exactOptional(short),
  neighborText: v.exactOptional(short),
  xpath: path,
  idXpath: path,
  x: pixels,
  y: pixels,
  w: pixels,
  h: pixels,
}) satisfies v.GenericSchema<unknown, Fingerprint>;

const teaching = v.strictObject({
  host: v.pipe(
    v.string(),
    v.maxLength(100),
    v.regex(HOST_NAME),
    v.check((host) => standingOf(host) !== 'foreign'),
  ),
  date: v.pipe(v.string(), v.isoDate()),
  fingerprint,
}) satisfies v.GenericSchema<unknown, Teaching>;

const file = v.strictObject({
  format: v.literal(CALIBRATION_FORMAT),
  version: v.literal(CALIBRATION_VERSION),
  steps: v.record(v.string(), teaching),
});

export type CalibrationProblem = 'too-big' | 'not-json' | 'other-file' | 'other-version' | 'unknown-step' | 'damaged';

export type CalibrationRead =
  | { readonly ok: true; readonly teachings: Teachings }
  | { readonly ok: false; readonly problem: CalibrationProblem };

const refused = (problem: CalibrationProblem): CalibrationRead => ({ ok: false, problem });

/** Reads a calibration file; one problem refuses it whole, so that nothing half known is kept. Never throws. */
export function readCalibration(text: string): CalibrationRead {
  if (text.length > LARGEST_CALIBRATION) return refused('too-big');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refused('not-json');
  }
  const { format, version, steps } = (data ?? {}) as { format?: unknown; version?: unknown; steps?: unknown };
  if (format !== CALIBRATION_FORMAT) return refused('other-file');
  if (version !== CALIBRATION_VERSION) return refused('other-version');
  if (typeof steps === 'object' && steps !== null && Object.keys(steps).some((step) => !STEPS.has(step)))
    return refused('unknown-step');
  if (Array.isArray(steps)) return refused('damaged');
  const read = v.safeParse(file, data);
  return read.success ? { ok: true, teachings: read.output.steps as Teachings } : refused('damaged');
}

/** The text of a calibration file. */
export const writeCalibration = (teachings: Teachings): string =>
  `${JSON.stringify({ format: CALIBRATION_FORMAT, version: CALIBRATION_VERSION, steps: teachings }, null, 2)}\n`;

/** The merge rule: per step the later date wins; on the same day the file does, since it was chosen just now. */
export function mergeTeachings(own: Teachings, imported: Teachings): Teachings {
  const merged: { [S in StepId]?: Teaching } = { ...own };
  for (const [step, one] of Object.entries(imported) as [StepId, Teaching][]) {
    const known = merged[step];
    if (known === undefined || known.date <= one.date) merged[step] = one;
  }
  return merged;
}

export const isTeaching = (value: unknown): value is Teaching => v.is(teaching, value);

/** What of a store is usable; damaged entries are left out. */
export function readTeachings(stored: unknown): Teachings {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter(([step, one]) => STEPS.has(step) && isTeaching(one)));
}
