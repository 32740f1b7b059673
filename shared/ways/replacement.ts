import type { Way } from './way.ts';

/** At a desk that is not one's own: without card, and nothing left behind. */
export const REPLACEMENT: Way = {
  id: 'replacement',
  reading: 'all',
  cases: [
    {
      id: 'desk-before',
      drawing: 'mailbox',
      known: ['without-physical-card', 'no-reader-without-card'],
      guides: [],
      addresses: [],
      phones: [],
    },
    {
      id: 'desk-activation',
      drawing: 'phone-scan',
      known: ['no-mssante'],
      guides: ['activate-without-card', 'sign-in'],
      addresses: [],
      phones: ['ecps'],
    },
    { id: 'desk-after', drawing: 'done', known: [], guides: [], addresses: [], phones: [], own: ['erase'] },
  ],
};
