import type { CardHolder, IdKind } from '../../shared/diagnosis/facts.ts';
import { luhnIsValid } from '../../shared/identity/national-id.ts';

/** First character of a national identifier, table G08 (docs/sources/card-and-readers.md 3.3). */
const KINDS: Readonly<Record<string, IdKind>> = {
  0: 'adeli',
  1: 'adeli-practice',
  3: 'finess',
  4: 'siren',
  5: 'siret',
  6: 'rpps-practice',
  8: 'rpps',
  9: 'student',
};

/** Form that an identifier of each kind must have; kinds without a known form are recognised by their first character. */
const FORMS: Readonly<Partial<Record<IdKind, RegExp>>> = {
  rpps: /^8\d{11}$/,
  // 0 and nine characters; one may be a letter.
  adeli: /^0[0-9A-Z]{9}$/i,
};

/** Kind and check of the national identifier in a certificate's CN. Only RPPS numbers have a public check digit: Luhn, on the 11. */
export function identify(cn: string): Required<Pick<CardHolder, 'nationalId' | 'idKind' | 'idCheck'>> {
  const kind = /^\d/.test(cn) ? (KINDS[cn.charAt(0)] ?? 'other') : 'other';
  const hasForm = FORMS[kind]?.test(cn) ?? true;
  if (kind === 'rpps' && !hasForm) return { nationalId: cn, idKind: 'rpps', idCheck: 'invalid' };
  if (!hasForm) return { nationalId: cn, idKind: 'other', idCheck: 'not-checked' };
  const idCheck = kind !== 'rpps' ? 'not-checked' : luhnIsValid(cn.slice(1)) ? 'valid' : 'invalid';
  return { nationalId: cn, idKind: kind, idCheck };
}
