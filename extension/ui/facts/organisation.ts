import { beginningOf, plainText } from '../../../shared/plain-text.ts';

/** What an organisation says for all its computers beside the settings (extension/public/managed-schema.json). */
export interface Organisation {
  readonly support: { readonly name: string; readonly phone: string | null } | null;
  readonly hidesIdentity: boolean;
  readonly memoNote: string | null;
}

const LONGEST = 80;
/** What the box of the printed memo holds, characters. */
const LONGEST_NOTE = 600;
const PHONE = /^\+?[\d .()-]{4,24}$/;

/** A policy is typed by hand: a value of the wrong kind counts as absent. */
export function organisationOf(policy: Readonly<Record<string, unknown>>): Organisation {
  const { supportName, supportPhone, hideIdentity, memoNote } = policy;
  const name = typeof supportName === 'string' ? plainText(supportName.trim(), LONGEST) : '';
  const phone = typeof supportPhone === 'string' && PHONE.test(supportPhone.trim()) ? supportPhone.trim() : null;
  // Its lines stay lines.
  const lines = typeof memoNote === 'string' ? beginningOf(memoNote.trim(), LONGEST_NOTE).split(/\r?\n/) : [];
  const note = lines.map((line) => plainText(line, LONGEST_NOTE)).join('\n');
  return {
    support: name === '' ? null : { name, phone },
    hidesIdentity: hideIdentity === true,
    memoNote: note === '' ? null : note,
  };
}
