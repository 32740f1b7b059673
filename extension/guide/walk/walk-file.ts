import * as v from 'valibot';
import { USER_SYSTEMS } from '../../../shared/downloads.ts';
import { GUIDE_IDS } from '../../../shared/guides/guide.ts';
import { STEP_IDS } from '../../../shared/guides/guides.ts';
import { standingOf } from '../../../shared/portals.ts';
import { VERSION } from '../../../shared/protocol/version.ts';
import { MOST_NEW_WORDS, NEW_WORD } from '../../locate/teach/mask-fingerprint.ts';
import type { WalkCopy } from '../../locate/walk-copy.ts';
import { fingerprintSchema } from './fingerprint-schema.ts';
import { MOST_MOMENTS, MOST_PAGES, VERDICTS, type Walk } from './walk.ts';

/** The file of a walk: what one volunteer hands on. */
const WALK_FORMAT = 'compagnon-ecps-walk';
const WALK_VERSION = 1;
/** What showed controls before walks did. */
const OLDER_FORMAT = 'compagnon-ecps-calibration';
/** Characters of the whole file. */
const LARGEST = 4_000_000;

/** Characters of a control's words. */
const LONGEST_NAME = 400;

const BROWSERS = ['chromium', 'firefox'] as const;

/** Hosts that are walked: named by a public source, or of the Ordre by their name alone, such as its log-in, which nobody has seen. */
export const isRecorded = (host: string): boolean => ['known', 'matches'].includes(standingOf(host));

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const trace = v.nullable(v.looseObject({ answer: v.looseObject({ level: v.picklist(['sure', 'likely', 'none']) }) }));
const press = { at: count, control: fingerprintSchema };
const moment = v.strictObject({
  step: v.picklist(STEP_IDS),
  at: count,
  trace,
  press: v.exactOptional(v.strictObject({ ...press, was: v.picklist([...VERDICTS, 'unsaid']) })),
});
const page = v.strictObject({
  host: v.pipe(text(100), v.check(isRecorded)),
  isFrame: v.boolean(),
  html: text(LARGEST),
  moments: v.pipe(v.array(moment), v.maxLength(MOST_MOMENTS)),
});
const file = v.strictObject({
  format: v.literal(WALK_FORMAT),
  version: v.literal(WALK_VERSION),
  program: v.pipe(text(20), v.regex(/^[\w.+-]*$/)),
  day: v.pipe(v.string(), v.isoDate()),
  system: v.picklist(USER_SYSTEMS),
  browser: v.picklist(BROWSERS),
  guide: v.picklist(GUIDE_IDS),
  isFull: v.boolean(),
  pages: v.pipe(v.array(page), v.maxLength(MOST_PAGES)),
});

const unknown = v.strictObject({
  text: text(LONGEST_NAME),
  words: v.pipe(v.array(v.pipe(v.string(), v.regex(NEW_WORD))), v.maxLength(MOST_NEW_WORDS)),
});
const copy = v.strictObject({
  html: text(LARGEST),
  trace,
  press: v.exactOptional(v.strictObject({ ...press, unknown: v.exactOptional(unknown) })),
});

/** What a frame says that it saw, or null. Our own script has made it, through the mask. */
export const readCopy = (said: unknown): WalkCopy | null => (v.is(copy, said) ? (said as unknown as WalkCopy) : null);

/** Where it was recorded, no finer than a family and a day. */
export type Recorded = Pick<v.InferOutput<typeof file>, 'program' | 'day' | 'system' | 'browser'>;

export interface WalkFile extends Walk, Recorded {}

/** The text of a walk's file. */
export const writeWalk = (walk: Walk, where: Omit<Recorded, 'program'>): string =>
  `${JSON.stringify({ format: WALK_FORMAT, version: WALK_VERSION, program: VERSION, ...where, ...walk })}\n`;

export type WalkProblem = 'too-big' | 'not-json' | 'older' | 'other-file' | 'other-version' | 'damaged';

export type WalkRead =
  | { readonly ok: true; readonly walk: WalkFile }
  | { readonly ok: false; readonly problem: WalkProblem };

const refused = (problem: WalkProblem): WalkRead => ({ ok: false, problem });

/** Start tags of one page; a document of more is not searched either (dom/time-budget.ts). */
const MOST_TAGS = 60_000;

/** Reads a walk's file, whole or not at all; that it may come from anybody is minded (docs/threat-model.md). Never throws. */
export function openWalk(content: string): WalkRead {
  if (content.length > LARGEST) return refused('too-big');
  let data: unknown;
  try {
    // An editor of Windows may have put a byte order mark in front.
    data = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    return refused('not-json');
  }
  const { format, version } = (data ?? {}) as { format?: unknown; version?: unknown };
  if (format === OLDER_FORMAT) return refused('older');
  if (format !== WALK_FORMAT) return refused('other-file');
  if (version !== WALK_VERSION) return refused('other-version');
  const read = v.safeParse(file, data);
  if (!read.success) return refused('damaged');
  if (read.output.pages.some(({ html }) => html.split('<').length > MOST_TAGS)) return refused('too-big');
  // What traces hold is only printed, as plain text.
  return { ok: true, walk: read.output as unknown as WalkFile };
}

/** The same for developers. @throws with what is wrong */
export function readWalk(content: string): WalkFile {
  const read = openWalk(content);
  if (!read.ok) throw new Error(`no walk: ${read.problem}`);
  return read.walk;
}
