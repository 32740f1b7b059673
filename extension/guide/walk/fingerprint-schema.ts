import * as v from 'valibot';
import type { Fingerprint } from '../../locate/teach/fingerprint.ts';
import { MOST_NEW_WORDS, NEW_WORD } from '../../locate/teach/mask-fingerprint.ts';

const short = v.pipe(v.string(), v.maxLength(400));
const path = v.pipe(v.string(), v.maxLength(2000));
const pixels = v.pipe(v.number(), v.finite(), v.minValue(-100_000), v.maxValue(1_000_000));

/** The description of a control in a walk's file and in the store. */
export const fingerprintSchema = v.strictObject({
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
  words: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.regex(NEW_WORD))), v.maxLength(MOST_NEW_WORDS))),
  neighborText: v.exactOptional(short),
  xpath: path,
  idXpath: path,
  x: pixels,
  y: pixels,
  w: pixels,
  h: pixels,
}) satisfies v.GenericSchema<unknown, Fingerprint>;
