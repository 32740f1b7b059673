import { bcdDigits } from './bytes.ts';
import { findContent, readElements } from './der.ts';

/** CPS_ID_CARD is E3 { 84 end of validity, BCD YYYYMMDD, … } (docs/sources/card-edge.md 5). */
const OUTER = 0xe3;
const VALID_UNTIL = 0x84;

/** The card's own end of validity as YYYY-MM-DD; null when the object does not hold a date. */
export function cardValidUntil(file: Uint8Array): string | null {
  const outer = readElements(file)[0];
  const field = outer?.tag === OUTER ? findContent(outer.content, VALID_UNTIL) : undefined;
  const digits = field?.length === 4 ? bcdDigits(field) : null;
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(digits ?? '') ?? [];
  const text = `${year}-${month}-${day}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}
