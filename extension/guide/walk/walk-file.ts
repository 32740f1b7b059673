import * as v from 'valibot';
import { USER_SYSTEMS } from '../../../shared/downloads.ts';
import { GUIDE_IDS } from '../../../shared/guides/guide.ts';
import { STEP_IDS } from '../../../shared/guides/guides.ts';
import { standingOf } from '../../../shared/portals.ts';
import { VERSION } from '../../../shared/protocol/version.ts';
import type { WalkCopy } from '../../locate/walk-copy.ts';
import { MOST_MOMENTS, MOST_PAGES, VERDICTS, type Walk } from './walk.ts';

/** The file of a walk: what one volunteer hands on. */
const WALK_FORMAT = 'compagnon-ecps-walk';
const WALK_VERSION = 1;
/** Characters of the whole file. */
const LARGEST = 4_000_000;

const BROWSERS = ['chromium', 'firefox'] as const;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const trace = v.nullable(v.looseObject({ answer: v.looseObject({ level: v.picklist(['sure', 'likely', 'none']) }) }));
const press = { at: count, control: v.looseObject({ tag: v.string() }) };
const moment = v.looseObject({
  step: v.picklist(STEP_IDS),
  at: count,
  trace,
  press: v.exactOptional(v.looseObject({ ...press, was: v.picklist(VERDICTS) })),
});
const page = v.strictObject({
  host: v.pipe(
    text(100),
    v.check((host) => standingOf(host) === 'known'),
  ),
  isFrame: v.boolean(),
  html: text(LARGEST),
  moments: v.pipe(v.array(moment), v.maxLength(MOST_MOMENTS)),
});
const file = v.strictObject({
  format: v.literal(WALK_FORMAT),
  version: v.literal(WALK_VERSION),
  program: text(20),
  day: v.pipe(v.string(), v.isoDate()),
  system: v.picklist(USER_SYSTEMS),
  browser: v.picklist(BROWSERS),
  guide: v.picklist(GUIDE_IDS),
  isFull: v.boolean(),
  pages: v.pipe(v.array(page), v.maxLength(MOST_PAGES)),
});

const copy = v.strictObject({ html: text(LARGEST), trace, press: v.exactOptional(v.strictObject(press)) });

/** What a frame says that it saw, or null. Our own script has made it, through the mask. */
export const readCopy = (said: unknown): WalkCopy | null => (v.is(copy, said) ? (said as unknown as WalkCopy) : null);

/** Where it was recorded, no finer than a family and a day. */
export type Recorded = Pick<v.InferOutput<typeof file>, 'program' | 'day' | 'system' | 'browser'>;

export interface WalkFile extends Walk, Recorded {}

/** The text of a walk's file. */
export const writeWalk = (walk: Walk, where: Omit<Recorded, 'program'>): string =>
  `${JSON.stringify({ format: WALK_FORMAT, version: WALK_VERSION, program: VERSION, ...where, ...walk })}\n`;

/** Reads a walk's file. @throws with what is wrong, for developers */
export function readWalk(content: string): WalkFile {
  if (content.length > LARGEST) throw new Error('larger than any walk');
  // The fields that are only printed are taken as they are.
  return v.parse(file, JSON.parse(content)) as unknown as WalkFile;
}
