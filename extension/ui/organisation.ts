/** What an organisation says for all its computers beside the settings (extension/public/managed-schema.json). */
export interface Organisation {
  readonly support: { readonly name: string; readonly phone: string | null } | null;
  readonly hidesIdentity: boolean;
}

const LONGEST = 80;
const PHONE = /^\+?[\d .()-]{4,24}$/;

/** A policy is typed by hand: what is not of the right kind is as if it were absent. */
export function organisationOf(policy: Readonly<Record<string, unknown>>): Organisation {
  const { supportName, supportPhone, hideIdentity } = policy;
  const name = typeof supportName === 'string' ? supportName.trim().slice(0, LONGEST) : '';
  const phone = typeof supportPhone === 'string' && PHONE.test(supportPhone.trim()) ? supportPhone.trim() : null;
  return { support: name === '' ? null : { name, phone }, hidesIdentity: hideIdentity === true };
}
