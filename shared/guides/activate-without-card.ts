import type { Guide } from './guide.ts';
import { TEST_STEP } from './test-step.ts';

/** Activation from the e-mail and mobile of correspondence (docs/sources/portals.md 2.3, 6.2): on the phone, beside the mailbox. */
export const ACTIVATE_WITHOUT_CARD: Guide = {
  id: 'activate-without-card',
  checked: '2026-11-27',
  next: 'sign-in',
  memo: ['M01', 'M02', 'M03', 'M04'],
  steps: [
    {
      id: 'B1',
      place: 'phone',
      advance: ['by-hand'],
      drawing: 'phone-app',
      helper: 'stores',
      troubles: [
        { id: 'app-bas' },
        { id: 'app-labels-differ' },
        { id: 'phone-refused' },
        { id: 'no-network', memo: ['M22'] },
        { id: 'no-card-yet', memo: ['M24'], addresses: ['ordre'] },
        { id: 'card-lost', memo: ['M25'], addresses: ['ans-assistance'] },
      ],
      memo: ['M03', 'M14'],
    },
    {
      id: 'B2',
      place: 'phone',
      advance: ['by-hand'],
      drawing: 'phone-identifier',
      helper: 'rpps',
      troubles: [
        { id: 'identifier-unknown', addresses: ['directory'] },
        { id: 'rpps-unknown', addresses: ['directory'] },
        { id: 'no-rpps-choice' },
        { id: 'app-bas' },
        { id: 'no-network', memo: ['M22'] },
      ],
      memo: ['M15'],
    },
    {
      id: 'B3',
      place: 'phone',
      advance: ['by-hand'],
      drawing: 'phone-contacts',
      troubles: [
        { id: 'contact-missing', memo: ['M15', 'M26', 'M30'], goTo: 'update-contact-details' },
        { id: 'mssante-address', goTo: 'update-contact-details' },
        { id: 'no-network', memo: ['M22'] },
      ],
      memo: ['M15'],
    },
    {
      id: 'B4',
      place: 'mailbox',
      advance: ['by-hand'],
      drawing: 'mailbox',
      troubles: [
        { id: 'mail-missing', goTo: 'update-contact-details' },
        { id: 'mail-on-phone' },
        { id: 'mssante-address', goTo: 'update-contact-details' },
      ],
      memo: ['M16'],
    },
    {
      id: 'B5',
      place: 'phone',
      advance: ['by-hand'],
      drawing: 'phone-scan',
      troubles: [
        { id: 'mail-qr-refused' },
        { id: 'qr-unreadable' },
        { id: 'mail-on-phone' },
        { id: 'no-network', memo: ['M22'] },
        { id: 'phone-off' },
      ],
      memo: ['M16'],
    },
    {
      id: 'B6',
      place: 'phone',
      advance: ['by-hand'],
      drawing: 'phone-sms',
      troubles: [
        { id: 'no-sms', goTo: 'update-contact-details' },
        { id: 'phone-refused' },
        { id: 'no-network', memo: ['M22'] },
        { id: 'phone-off' },
      ],
      memo: ['M17'],
    },
    {
      id: 'B7',
      place: 'phone',
      advance: ['by-hand'],
      drawing: 'phone-choice',
      troubles: [
        { id: 'codes-differ' },
        { id: 'no-network', memo: ['M22'] },
        { id: 'support', memo: ['M23'], addresses: ['ans-faq', 'ans-assistance'] },
      ],
      memo: ['M18'],
    },
    TEST_STEP,
  ],
};
