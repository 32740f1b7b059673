import { ADDRESSES, PHONES } from '../guides/addresses.ts';
import { ECPS_TROUBLE } from './ecps-trouble.ts';
import { PHARMACY_STAFF } from './pharmacy-staff.ts';
import { REPLACEMENT } from './replacement.ts';
import { SOURCES } from './sources.ts';
import { STATEMENTS } from './statements.ts';
import type { Way, WayId } from './way.ts';

export const WAYS: Readonly<Record<WayId, Way>> = {
  'ecps-trouble': ECPS_TROUBLE,
  'pharmacy-staff': PHARMACY_STAFF,
  replacement: REPLACEMENT,
};

export const WAY_IDS = Object.keys(WAYS) as readonly WayId[];

/** Whether a text from outside (the hash of an address) names a way. */
export const isWayId = (text: unknown): text is WayId => typeof text === 'string' && Object.hasOwn(WAYS, text);

/** @returns ISO date on which the oldest of what a way says was last read: nothing of it is older than this */
export const wayChecked = ({ cases }: Way): string =>
  cases
    .flatMap(({ known, addresses, phones }) => [
      ...known.map((id) => SOURCES[STATEMENTS[id]].checked),
      ...addresses.map((id) => ADDRESSES[id].checked),
      ...phones.map((id) => PHONES[id].checked),
    ])
    .toSorted()[0] ?? '';
