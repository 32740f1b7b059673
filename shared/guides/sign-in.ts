import type { Guide } from './guide.ts';

/** Daily login with an active e-CPS (docs/sources/portals.md 1.2, 2.4, 6.4). The request on the phone lives about a minute (docs/sources/field-2026-11.md 10). */
export const SIGN_IN: Guide = {
  id: 'sign-in',
  next: 'update-contact-details',
  memo: ['M02'],
  steps: [
    {
      id: 'L1',
      place: 'portal',
      source: 'field-guide',
      logIn: true,
      advance: ['leave', 'later-step'],
      drawing: 'sign-in-button',
      helper: 'rpps',
      troubles: [
        'identifier-unknown',
        'rpps-unknown',
        'ecps-expired',
        'new-phone',
        'ecps-active-elsewhere',
        'cookies',
        'network-filters',
        'service-down',
        'page-blank',
      ],
      memo: ['M02'],
    },
    {
      id: 'L2',
      place: 'portal',
      source: 'press-2022',
      cardCode: 'possible',
      isPassing: true,
      advance: ['leave', 'by-hand'],
      drawing: 'number-choice',
      troubles: [
        'no-request',
        'phone-clock',
        'unexpected-request',
        'accepted-by-mistake',
        'ecps-code-forgotten',
        'app-blocked',
        'new-phone',
        'access-refused',
        'support',
      ],
      memo: ['M22', 'M23'],
    },
  ],
};
