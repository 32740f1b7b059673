import type { AddressId } from './addresses.ts';

/** Lines of the memo, M01 to M30. */
export type MemoLine = `M${number}`;

/** What is known of a thing that can go wrong, besides its words in shared/messages/fr/troubles-….ts. */
interface TroubleFacts {
  readonly memo?: readonly MemoLine[];
  /** A guide that gets the user around it, where it is not met in that one. */
  readonly goTo?: 'activate-with-card' | 'activate-without-card' | 'update-contact-details';
  readonly addresses?: readonly AddressId[];
  /** What the inserted card says of itself, shown with the remedies. */
  readonly fromCard?: 'certificate-line';
  /** About what the Compagnon draws: of no use on paper. */
  readonly onScreen?: true;
  /** Of a card's code that is wrong or not known: first once one was counted, of no use once the code was right. */
  readonly ofWrongCode?: true;
}

type TroubleTable = Readonly<Record<string, TroubleFacts>>;

export const CARD_TROUBLES = {
  'no-card-tab': {},
  'card-not-seen': { memo: ['M20'] },
  'pharmacy-software': { memo: ['M19'] },
  'old-reader': { memo: ['M20'], goTo: 'activate-without-card' },
  'missing-middleware': { memo: ['M21'], addresses: ['amelipro-help', 'cryptolib'] },
  'no-card-yet': { memo: ['M24'], goTo: 'activate-without-card', addresses: ['ordre'] },
  'first-card': { goTo: 'activate-without-card', addresses: ['directory'] },
  'new-activity': { goTo: 'activate-without-card', addresses: ['ordre'] },
  'card-replaced': { goTo: 'activate-without-card', addresses: ['ans-assistance'] },
  'card-lost': { memo: ['M25'], goTo: 'activate-without-card', addresses: ['ans-assistance', 'ans-demarches'] },
  'no-window': { memo: ['M21'], addresses: ['amelipro-help', 'cryptolib'] },
  'certificate-required': {},
  'wrong-code': { goTo: 'activate-without-card', ofWrongCode: true },
  'code-asked-again': {},
  'card-code-unknown': { goTo: 'activate-without-card', ofWrongCode: true },
  'pin-blocked': { goTo: 'activate-without-card', ofWrongCode: true },
  'unblocking-code-lost': { goTo: 'activate-without-card', ofWrongCode: true },
  'window-cancelled': {},
  'two-certificates': { fromCard: 'certificate-line' },
  'birth-name': {},
  'other-holder': {},
  'error-after-pin': { memo: ['M21'], addresses: ['amelipro-help'] },
} as const satisfies TroubleTable;

export const PHONE_TROUBLES = {
  'app-bas': {},
  'app-labels-differ': {},
  'app-not-found': {},
  'no-smartphone': {},
  'no-screen-lock': {},
  'phone-refused': {},
  'phone-clock': {},
  'phone-off': {},
  'no-network': { memo: ['M22'] },
  'qr-unreadable': {},
  'qr-refused': {},
  'mail-qr-refused': {},
  'mail-missing': { goTo: 'update-contact-details' },
  'mail-on-phone': {},
  'no-sms': { goTo: 'update-contact-details' },
  'codes-differ': {},
  'where-to-choose-code': {},
  'ecps-active-elsewhere': {},
  'app-blocked': {},
  'ecps-expired': { goTo: 'activate-without-card' },
  'ecps-code-forgotten': {},
  'new-phone': { goTo: 'activate-without-card' },
  'no-request': { memo: ['M22'] },
  'unexpected-request': {},
  'accepted-by-mistake': { addresses: ['wallet'] },
} as const satisfies TroubleTable;

/** With the portal of the e-CPS and its pages. */
export const SITE_TROUBLES = {
  'page-blank': {},
  'network-filters': {},
  cookies: {},
  'service-down': {},
  'already-signed-in': {},
  'signed-out': {},
  'other-account': {},
  'no-terms': {},
  'button-grey': {},
  'qr-expired': {},
  'app-code-refused': {},
  'test-failed': { addresses: ['ans-problem-guide'] },
  'access-refused': { addresses: ['test-service', 'ans-problem-guide'] },
  support: { memo: ['M23'], addresses: ['ans-faq'] },
} as const satisfies TroubleTable;

export const ORDRE_TROUBLES = {
  'identifier-unknown': { addresses: ['directory'] },
  'no-rpps-choice': {},
  'rpps-unknown': { addresses: ['directory'] },
  student: { addresses: ['directory', 'ans-faq'] },
  'contact-missing': { memo: ['M15', 'M26', 'M30'], goTo: 'update-contact-details' },
  'mssante-address': { goTo: 'update-contact-details' },
  'number-abroad': { goTo: 'activate-with-card' },
  'number-used': { goTo: 'update-contact-details' },
  'ordre-password': {},
  'ordre-no-account': { addresses: ['ordre', 'epop'] },
  'not-pharmacist': { addresses: ['rpps-plus', 'ans-rpps-guide'] },
  'manager-refused': { addresses: ['rpps-plus'] },
  'staff-not-found': { addresses: ['directory', 'rpps-plus'] },
  'login-not-recognised': { onScreen: true },
  'epop-never-activated': { addresses: ['ordre', 'epop'] },
  'epop-absent': { addresses: ['epop'] },
  'only-procedures': {},
  'no-magnifier': {},
  'several-activities': {},
  'no-pen': { addresses: ['ordre'] },
  'format-refused': {},
  'save-refused': {},
  'still-refused': { memo: ['M23'], addresses: ['directory', 'ordre'] },
} as const satisfies TroubleTable;

const TROUBLES = { ...CARD_TROUBLES, ...PHONE_TROUBLES, ...SITE_TROUBLES, ...ORDRE_TROUBLES };

export type TroubleId = keyof typeof TROUBLES;

/** Where the application is prepared, with the card or without. */
export const APP_TROUBLES: readonly TroubleId[] = [
  'app-bas',
  'app-labels-differ',
  'app-not-found',
  'no-smartphone',
  'no-screen-lock',
  'phone-refused',
  'no-network',
  'no-card-yet',
  'first-card',
  'card-lost',
];

export interface Trouble extends TroubleFacts {
  readonly id: TroubleId;
}

/**
 * What can go wrong at a step of a guide; none leads to the guide that it is met in.
 * @param guide id of that guide
 */
export const troublesAt = (guide: string, ids: readonly TroubleId[]): readonly Trouble[] =>
  ids.map((id) => {
    const { goTo, ...facts }: TroubleFacts = TROUBLES[id];
    return { id, ...facts, ...(goTo !== undefined && goTo !== guide && { goTo }) };
  });

/** Its step and its letter there, as somebody on the telephone says it: "5C". The letter is its place in the data, whatever is shown. */
export const caseName = (step: number, place: number): string => `${step}${String.fromCharCode(65 + place)}`;
