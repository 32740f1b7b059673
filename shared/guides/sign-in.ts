import type { Guide } from './guide.ts';

/** Daily login with an active e-CPS (docs/sources/portals.md 1.2, 2.4, 6.4). The request on the phone lives about a minute (docs/sources/field-2026-11.md 10). */
export const SIGN_IN: Guide = {
  id: 'sign-in',
  restsOn: [
    { part: 'number', source: 'press-2022' },
    { part: 'portal-path', source: 'field-guide' },
  ],
  next: 'update-contact-details',
  memo: ['M02'],
  steps: [
    {
      id: 'L1',
      place: 'portal',
      logIn: true,
      advance: ['leave', 'later-step'],
      drawing: 'sign-in-button',
      helper: 'rpps',
      troubles: [
        { id: 'identifier-unknown', addresses: ['directory'] },
        { id: 'rpps-unknown', addresses: ['directory'] },
        { id: 'ecps-expired', goTo: 'activate-without-card' },
        { id: 'new-phone', goTo: 'activate-without-card' },
        { id: 'ecps-active-elsewhere' },
        { id: 'cookies' },
        { id: 'network-filters' },
        { id: 'service-down' },
        { id: 'page-blank' },
      ],
      memo: ['M02'],
    },
    {
      id: 'L2',
      place: 'portal',
      cardCode: 'possible',
      advance: ['leave', 'by-hand'],
      drawing: 'number-choice',
      troubles: [
        { id: 'no-request', memo: ['M22'] },
        { id: 'android-battery', addresses: ['ans-problem-guide'] },
        { id: 'phone-clock' },
        { id: 'unexpected-request' },
        { id: 'accepted-by-mistake', addresses: ['wallet'] },
        { id: 'ecps-code-forgotten' },
        { id: 'app-blocked' },
        { id: 'new-phone', goTo: 'activate-without-card' },
        { id: 'access-refused', addresses: ['test-service', 'ans-problem-guide'] },
        { id: 'support', memo: ['M23'], addresses: ['ans-faq', 'ans-assistance'] },
      ],
      memo: ['M22', 'M23'],
    },
  ],
};
