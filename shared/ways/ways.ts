import { ECPS_TROUBLE } from './ecps-trouble.ts';
import { PHARMACY_STAFF } from './pharmacy-staff.ts';
import { REPLACEMENT } from './replacement.ts';
import type { Way, WayId } from './way.ts';

export const WAYS: Readonly<Record<WayId, Way>> = {
  'ecps-trouble': ECPS_TROUBLE,
  'pharmacy-staff': PHARMACY_STAFF,
  replacement: REPLACEMENT,
};

export const WAY_IDS = Object.keys(WAYS) as readonly WayId[];

/** Whether a text from outside (the hash of an address) names a way. */
export const isWayId = (text: unknown): text is WayId => typeof text === 'string' && Object.hasOwn(WAYS, text);
