import type { Guide } from './guide.ts';

/** E-mail and mobile of a member of the staff, corrected by their titulaire on RPPS+ (docs/sources/field-2026-12.md 1): words only, no page is pointed at. */
export const STAFF_CONTACT_DETAILS: Guide = {
  id: 'staff-contact-details',
  next: 'sign-in',
  memo: [],
  steps: [
    {
      id: 'T1',
      place: 'other-site',
      source: 'ans-staff-guide',
      advance: ['by-hand'],
      addresses: ['rpps-plus-manager', 'ans-staff-guide'],
      drawing: 'sign-in-button',
      troubles: ['manager-refused', 'card-not-seen', 'page-blank', 'network-filters', 'service-down'],
      memo: [],
    },
    {
      id: 'T2',
      place: 'other-site',
      source: 'ans-staff-guide',
      advance: ['by-hand'],
      drawing: 'menu-entry',
      troubles: ['manager-refused', 'signed-out'],
      memo: [],
    },
    {
      id: 'T3',
      place: 'other-site',
      source: 'ans-staff-guide',
      advance: ['by-hand'],
      drawing: 'magnifier',
      troubles: ['staff-not-found', 'signed-out'],
      memo: [],
    },
    {
      id: 'T4',
      place: 'other-site',
      source: 'ans-staff-guide',
      advance: ['by-hand'],
      drawing: 'contact-fields',
      troubles: ['format-refused', 'save-refused', 'signed-out'],
      memo: [],
    },
  ],
};
