import * as v from 'valibot';
import type { StepId } from '../../../shared/guides/guide.ts';
import { STEP_IDS } from '../../../shared/guides/guides.ts';
import { plainText } from '../../../shared/plain-text.ts';
import type { Showings } from '../session/showing.ts';
import { fingerprintSchema } from './fingerprint-schema.ts';
import { checkedShowing, showingsOf } from './showings-of.ts';
import { openWalk } from './walk-file.ts';

/** A walk that is used: known by its file's name and the day on which it was opened. */
export interface UsedWalk {
  readonly name: string;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly showings: Showings;
}

const LONGEST_NAME = 80;

const stored = v.object({
  name: v.string(),
  day: v.pipe(v.string(), v.isoDate()),
  showings: v.record(v.string(), v.unknown()),
});
const showing = v.strictObject({ host: v.string(), fingerprint: fingerprintSchema });

/** What a store holds of a walk, masked again; what is damaged of it is left out. */
export function readUsedWalk(value: unknown): UsedWalk | null {
  if (!v.is(stored, value)) return null;
  const showings = Object.fromEntries(
    STEP_IDS.flatMap((step: StepId) => {
      const one = value.showings[step];
      const read = v.is(showing, one) ? checkedShowing(step, one.host, one.fingerprint) : null;
      return read === null ? [] : [[step, read]];
    }),
  );
  return { name: plainText(value.name, LONGEST_NAME), day: value.day, showings };
}

export interface ManagedWalk {
  readonly showings: Showings;
  /** A value is there that cannot be read: of an older version (`calibration`), or damaged. */
  readonly unread: 'older' | 'damaged' | null;
}

/** @param policy managed storage; `walk` is the text of a walk's file, or the object that it is */
export function managedWalk({ walk, calibration }: Readonly<Record<string, unknown>>): ManagedWalk {
  if (walk === undefined) return { showings: {}, unread: calibration === undefined ? null : 'older' };
  const read = openWalk(textOf(walk));
  return read.ok ? { showings: showingsOf(read.walk), unread: null } : { showings: {}, unread: 'damaged' };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
