import type { Way } from './way.ts';

/** Préparateurs, and a titulaire who helps them: RPPS+ instead of E-POP (docs/sources/portals.md 2.1; docs/sources/field-2026-11.md 7). */
export const PHARMACY_STAFF: Way = {
  id: 'pharmacy-staff',
  reading: 'all',
  cases: [
    {
      id: 'staff-registration',
      drawing: 'sign-in-button',
      known: ['staff-register', 'staff-number', 'staff-wait'],
      guides: [],
      addresses: ['rpps-plus', 'ans-rpps-guide', 'directory'],
      phones: [],
    },
    {
      id: 'staff-activation',
      drawing: 'phone-identifier',
      known: ['without-physical-card', 'no-reader-without-card', 'no-mssante'],
      guides: ['activate-without-card'],
      addresses: [],
      phones: ['ecps'],
    },
    {
      id: 'staff-details',
      drawing: 'contact-fields',
      known: ['staff-titulaire', 'staff-change', 'no-mssante'],
      guides: ['staff-contact-details'],
      addresses: ['rpps-plus', 'ans-rpps-guide'],
      own: ['staff-sheet'],
      phones: [],
    },
    {
      id: 'staff-helping',
      drawing: 'phone-choice',
      known: ['staff-shared'],
      guides: [],
      addresses: [],
      phones: [],
    },
  ],
};
