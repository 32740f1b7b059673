import type { SourceId } from '../sources.ts';

/** One thing that was read somewhere, in our words (shared/messages/fr/ways.ts), and where. */
export const STATEMENTS = {
  'expired-delete': 'ans-faq-expired',
  'expired-reminders': 'ans-faq-expired',
  'same-procedure-again': 'order-2022',
  'without-physical-card': 'ans-faq-ecps',
  'no-reader-without-card': 'ans-faq-integrators',
  'sim-changed': 'ans-faq-integrators',
  'sandbox-app': 'ans-faq-integrators',
  'unsafe-phone': 'ans-faq-integrators',
  'no-mssante': 'ans-faq-integrators',
  'code-and-number': 'press-2022',
  'request-is-a-try': 'ordre-requests',
  'request-lapses': 'ordre-notifications',
  'nobody-asks-codes': 'ans-calls',
  'end-the-session': 'press-requests',
  'battery-saver': 'ans-problem-guide',
  'test-tells': 'ans-problem-guide',
  'card-unblocking': 'ans-card-help',
  'card-letter': 'ans-card-help',
  'card-again': 'ans-faq-cards',
  'share-no-screen': 'ordre-fraud',
  'log-out-icon': 'ordre-session',
  'fraud-deactivation': 'press-fraud',
  'staff-register': 'press-2023',
  'staff-wait': 'press-2023',
  'staff-number': 'ans-faq-rpps-plus',
  'staff-change': 'ans-rpps-guide',
  'staff-titulaire': 'ans-enreg',
  'staff-shared': 'press-2023',
} as const satisfies Readonly<Record<string, SourceId>>;

export type StatementId = keyof typeof STATEMENTS;
