import type { Guide } from './guide.ts';
import { TEST_STEP } from './test-step.ts';
import { APP_TROUBLES } from './troubles.ts';

/** Activation from the e-mail and mobile of correspondence (docs/sources/portals.md 2.3, 6.2): on the phone, beside the mailbox. */
export const ACTIVATE_WITHOUT_CARD: Guide = {
  id: 'activate-without-card',
  restsOn: [
    { part: 'sms-code', source: 'memo' },
    { part: 'app-screens', source: 'field-guide' },
  ],
  next: 'sign-in',
  memo: ['M01', 'M02', 'M03', 'M04'],
  steps: [
    {
      id: 'B1',
      place: 'phone',
      advance: ['by-hand'],
      drawing: 'phone-app',
      helper: 'stores',
      troubles: APP_TROUBLES,
      memo: ['M03', 'M14'],
    },
    {
      id: 'B2',
      place: 'phone',
      advance: ['by-hand'],
      drawing: 'phone-identifier',
      helper: 'rpps',
      troubles: [
        'identifier-unknown',
        'rpps-unknown',
        'first-card',
        'student',
        'no-rpps-choice',
        'ecps-active-elsewhere',
        'app-bas',
        'no-network',
      ],
      memo: ['M15'],
    },
    {
      id: 'B3',
      place: 'phone',
      advance: ['by-hand'],
      drawing: 'phone-contacts',
      troubles: [
        'contact-missing',
        'mssante-address',
        'number-abroad',
        'number-used',
        'ecps-active-elsewhere',
        'no-network',
      ],
      memo: ['M15'],
    },
    {
      id: 'B4',
      place: 'mailbox',
      advance: ['by-hand'],
      drawing: 'mailbox',
      troubles: ['mail-missing', 'mail-on-phone', 'network-filters', 'mssante-address'],
      memo: ['M16'],
    },
    {
      id: 'B5',
      place: 'phone',
      advance: ['by-hand'],
      drawing: 'phone-scan',
      troubles: [
        'mail-qr-refused',
        'qr-unreadable',
        'mail-on-phone',
        'ecps-active-elsewhere',
        'phone-clock',
        'no-network',
        'phone-off',
      ],
      memo: ['M16'],
    },
    {
      id: 'B6',
      place: 'phone',
      advance: ['by-hand'],
      drawing: 'phone-sms',
      troubles: ['no-sms', 'number-abroad', 'number-used', 'phone-refused', 'no-network', 'phone-off'],
      memo: ['M17'],
    },
    {
      id: 'B7',
      place: 'phone',
      advance: ['by-hand'],
      drawing: 'phone-choice',
      troubles: ['codes-differ', 'app-blocked', 'no-network', 'support'],
      memo: ['M18'],
    },
    TEST_STEP,
  ],
};
