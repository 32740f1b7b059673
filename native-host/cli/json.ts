import type { Diagnosis } from '../../shared/diagnosis/diagnosis.ts';
import type { Facts } from '../../shared/diagnosis/facts.ts';
import { PROTOCOL, VERSION } from '../../shared/protocol/version.ts';
import { printable } from './print.ts';

/**
 * What `--json` prints, documented in docs/command-line.md: facts and diagnosis, an absent value absent or null, never an empty string.
 * @param indent blanks a level; 0 for one line
 */
export function toJson(facts: Facts, diagnosis: Diagnosis, indent: number): string {
  const whole = { protocol: PROTOCOL.max, host: { version: VERSION }, ...facts, diagnosis };
  return JSON.stringify(
    whole,
    (_key, value: unknown) => (value === '' ? null : typeof value === 'string' ? printable(value) : value),
    indent,
  );
}
