import * as v from 'valibot';
import { descriptors } from '../../../shared/guides/descriptors.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import { STEP_IDS } from '../../../shared/guides/guides.ts';
import { guideVocabulary } from '../../../shared/guides/words/vocabulary.ts';
import type { teachText } from '../../../shared/messages/fr/teach.ts';
import { fitsHost, hostsOf } from '../../../shared/portals.ts';
import { DOUBTS } from '../../locate/teach/doubts.ts';
import type { Fingerprint } from '../../locate/teach/fingerprint.ts';
import { createMask, type Mask } from '../../locate/teach/mask.ts';
import { maskFingerprint } from '../../locate/teach/mask-fingerprint.ts';
import { isTeachable } from '../../locate/teach/teachable.ts';
import type { Teaching, Teachings } from '../session/teaching.ts';
import { type GroupNotes, isNote, isSender } from './group-note.ts';

/** The calibration file: what was shown on the official pages, to carry from one computer to a group. */
export const CALIBRATION_FORMAT = 'compagnon-ecps-calibration';
/** The second adds who sends it, until when, and notes. */
const VERSIONS = [1, 2] as const;
/** Characters of the whole file; a full one has about 20,000. */
export const LARGEST_CALIBRATION = 200_000;

/** Earliest date of a teaching: the program did not exist before. */
const FIRST_DAY = '2026-01-01';
const DAY_MS = 86_400_000;
/** Clocks of two computers may be a day apart. */
const lastDay = (): string => new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);
const isDay = (date: string): boolean => {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) && date >= FIRST_DAY && date <= lastDay();
};

const STEPS: ReadonlySet<string> = new Set(
  [...descriptors.values()].filter((descriptor) => isTeachable(descriptor)).map(({ id }) => id),
);

/** Is it an official host, and one that the step may be on? */
const isHostOf = (step: string, host: string): boolean =>
  hostsOf('known', 'matches').some((pattern) => fitsHost(host, pattern)) &&
  (descriptors.get(step as StepId)?.page.hosts.some((pattern) => fitsHost(host, pattern)) ?? false);

let made: Mask | undefined;
/** Made when it is first needed: most users never show or import anything. */
const withoutPersonal = (fingerprint: Fingerprint): Fingerprint => {
  made ??= createMask(guideVocabulary());
  return maskFingerprint(made, fingerprint);
};

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

const host = v.pipe(v.string(), v.maxLength(100), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/));
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));

/** One entry of a file. It does not say who taught it; on import it counts as taught by others. */
const entry = v.strictObject({ host, date, fingerprint, believed: v.exactOptional(v.literal(true)) });

const teachingSchema = v.strictObject({
  host,
  date: v.pipe(date, v.check(isDay)),
  fingerprint,
  by: v.picklist(['user', 'others']),
  believed: v.exactOptional(v.picklist(['here', 'elsewhere'])),
  despite: v.exactOptional(v.picklist(DOUBTS)),
}) satisfies v.GenericSchema<unknown, Teaching>;

const file = v.strictObject({
  format: v.literal(CALIBRATION_FORMAT),
  version: v.picklist(VERSIONS),
  from: v.exactOptional(v.string()),
  until: v.exactOptional(date),
  steps: v.record(v.string(), entry),
  notes: v.exactOptional(v.record(v.string(), v.string())),
});

/** What a file holds: where controls are, from whom that is, until which day it holds, and a word of theirs at some steps. */
export interface Calibration {
  readonly teachings: Teachings;
  readonly from: string | null;
  /** YYYY-MM-DD, that day included. */
  readonly until: string | null;
  readonly notes: GroupNotes;
}

export type CalibrationProblem = keyof typeof teachText.calibration.problems;

export type CalibrationRead =
  | ({ readonly ok: true } & Calibration)
  | { readonly ok: false; readonly problem: CalibrationProblem };

const refused = (problem: CalibrationProblem): CalibrationRead => ({ ok: false, problem });

/** Reads a calibration file; one problem refuses it whole, so that nothing half known is kept. Never throws. */
export function readCalibration(text: string): CalibrationRead {
  if (text.length > LARGEST_CALIBRATION) return refused('too-big');
  let data: unknown;
  try {
    // An editor of Windows may have put a byte order mark in front; a file chosen in a page has lost it, the text of a policy has not.
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refused('not-json');
  }
  const { format, version, steps } = (data ?? {}) as { format?: unknown; version?: unknown; steps?: unknown };
  if (format !== CALIBRATION_FORMAT) return refused('other-file');
  if (VERSIONS.every((one) => one !== version)) return refused('other-version');
  if (typeof steps !== 'object' || steps === null || Array.isArray(steps)) return refused('damaged');
  if (Object.keys(steps).some((step) => !STEPS.has(step))) return refused('unknown-step');
  const read = v.safeParse(file, data);
  if (!read.success) return refused('damaged');
  const { from = null, until = null, notes = {} } = read.output;
  const entries = Object.entries(read.output.steps);
  if (entries.length === 0 && Object.keys(notes).length === 0) return refused('empty');
  if (until !== null && Number.isNaN(Date.parse(until))) return refused('bad-date');
  // A note is somebody's: without a name nobody stands for it.
  if (from === null ? Object.keys(notes).length > 0 : !isSender(from)) return refused('bad-note');
  if (Object.entries(notes).some(([step, note]) => !STEP_IDS.includes(step as StepId) || !isNote(step, note)))
    return refused('bad-note');
  if (entries.some(([step, teaching]) => !isHostOf(step, teaching.host))) return refused('other-host');
  if (entries.some(([, teaching]) => !isDay(teaching.date))) return refused('bad-date');
  const teachings = masked(entries.map(([step, teaching]) => [step, ofOthers(teaching)]));
  return { ok: true, teachings, from, until, notes };
}

/** What somebody believed elsewhere is asked for again here, once. */
const ofOthers = ({ believed, ...teaching }: v.InferOutput<typeof entry>): Teaching => ({
  ...teaching,
  by: 'others',
  ...(believed === undefined ? {} : { believed: 'elsewhere' }),
});

/** The same once the user has been asked, and took them. */
export const believedHere = (teachings: Teachings): Teachings =>
  Object.fromEntries(
    Object.entries(teachings).map(([step, one]) => [
      step,
      one.believed === undefined ? one : { ...one, believed: 'here' },
    ]),
  );

const masked = (entries: readonly (readonly [string, Teaching])[]): Teachings =>
  Object.fromEntries(
    entries.map(([step, teaching]) => [step, { ...teaching, fingerprint: withoutPersonal(teaching.fingerprint) }]),
  );

/** The text of a calibration file. @param said who sends it, until when, and what they say; nobody and nothing where it is left out */
export function writeCalibration(teachings: Teachings, said: Partial<Omit<Calibration, 'teachings'>> = {}): string {
  const steps = Object.fromEntries(
    (Object.entries(teachings) as [StepId, Teaching][]).map(([step, teaching]) => [
      step,
      {
        host: teaching.host,
        date: teaching.date,
        fingerprint: withoutPersonal(teaching.fingerprint),
        ...(teaching.believed === undefined ? {} : { believed: true }),
      },
    ]),
  );
  const { from = null, until = null, notes = {} } = said;
  const more = {
    ...(from === null ? {} : { from }),
    ...(until === null ? {} : { until }),
    ...(Object.keys(notes).length === 0 ? {} : { notes }),
  };
  const version = Object.keys(more).length === 0 ? 1 : 2;
  return `${JSON.stringify({ format: CALIBRATION_FORMAT, version, steps, ...more }, null, 2)}\n`;
}

/** Whether a file still holds on a day, YYYY-MM-DD. */
export const holdsOn = ({ until }: Pick<Calibration, 'until'>, day: string): boolean => until === null || day <= until;

/** One teaching of this step as its picker or a store says it, masked; null when it is damaged or of a host that is not the step's. */
export function readTeaching(step: string, value: unknown): Teaching | null {
  if (!STEPS.has(step) || !v.is(teachingSchema, value) || !isHostOf(step, value.host)) return null;
  return { ...value, fingerprint: withoutPersonal(value.fingerprint) };
}

/** The usable teachings of a store; damaged entries are left out. */
export function readTeachings(stored: unknown): Teachings {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([step, value]) => {
      const teaching = readTeaching(step, value);
      return teaching === null ? [] : [[step, teaching]];
    }),
  );
}
