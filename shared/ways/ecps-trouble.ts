import type { Way } from './way.ts';

/** An e-CPS that worked and does not any more (docs/sources/portals.md 2.4, 2.7; docs/sources/field-2026-11.md 7, 10). */
export const ECPS_TROUBLE: Way = {
  id: 'ecps-trouble',
  reading: 'one',
  cases: [
    {
      id: 'expired',
      drawing: 'phone-expired',
      known: ['expired-delete', 'expired-reminders', 'same-procedure-again'],
      guides: ['activate-with-card', 'activate-without-card'],
      addresses: ['ans-faq'],
      phones: ['ecps'],
    },
    {
      id: 'code-forgotten',
      drawing: 'phone-forgotten',
      known: ['same-procedure-again'],
      guides: [],
      addresses: ['ans-problem-guide'],
      phones: ['ecps'],
    },
    {
      id: 'new-phone',
      drawing: 'phone-new',
      known: ['sim-changed', 'same-procedure-again'],
      guides: ['activate-with-card', 'activate-without-card', 'update-contact-details'],
      addresses: [],
      phones: ['ecps'],
    },
    {
      id: 'phone-stolen',
      drawing: 'phone-lost',
      known: ['code-and-number', 'card-again', 'same-procedure-again'],
      guides: ['update-contact-details'],
      addresses: ['ans-assistance'],
      phones: ['ecps', 'card'],
    },
    {
      id: 'unasked-request',
      drawing: 'number-choice',
      known: ['request-is-a-try', 'request-lapses', 'nobody-asks-codes', 'share-no-screen', 'code-and-number'],
      guides: [],
      addresses: [],
      phones: ['ecps'],
    },
    {
      id: 'accepted-request',
      drawing: 'padlock',
      known: ['log-out-icon', 'end-the-session', 'fraud-deactivation', 'nobody-asks-codes', 'share-no-screen'],
      guides: [],
      addresses: ['wallet'],
      phones: ['ecps'],
    },
    {
      id: 'app-silent',
      drawing: 'phone-silent',
      known: ['battery-saver', 'test-tells', 'sandbox-app', 'unsafe-phone'],
      guides: ['sign-in'],
      addresses: ['test-service', 'ans-problem-guide'],
      phones: ['ecps'],
    },
    {
      id: 'blocked',
      drawing: 'padlock',
      known: ['card-unblocking', 'card-letter'],
      guides: [],
      addresses: ['ans-assistance'],
      phones: ['ecps', 'card'],
    },
  ],
};
