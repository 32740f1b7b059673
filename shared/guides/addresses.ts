/** Every official address the product opens, always in a new tab and never by itself. Nothing here is fetched. */
interface Address {
  readonly url: string;
  /** ISO date on which the address was last read in a public source (docs/sources/portals.md 1.1 and 4, docs/sources/field-2026-11.md 11). */
  readonly checked: string;
}

export type AddressId = keyof typeof ADDRESSES;

const checked = '2026-11-24';

export const ADDRESSES = {
  wallet: { url: 'https://wallet.esw.esante.gouv.fr/', checked },
  'test-service': { url: 'https://essaietaecps.eservices.esante.gouv.fr/', checked },
  ordre: { url: 'https://www.ordre.pharmacien.fr/', checked },
  epop: { url: 'https://e-pop.ordre.pharmacien.fr/', checked },
  'ans-assistance': { url: 'https://esante.gouv.fr/assistance', checked: '2026-12-03' },
  // The memo's « Démarches »: reported once, not found again (docs/sources/field-2026-12.md 2).
  'ans-demarches': { url: 'https://esante.gouv.fr/vos-demarches', checked: '2026-12-01' },
  'rpps-plus': { url: 'https://esante.gouv.fr/enreg', checked: '2026-12-03' },
  'rpps-plus-manager': {
    url: 'https://validation-enreg.esante.gouv.fr/enreg/login/page_accueil/authentification_AE.html',
    checked: '2026-12-03',
  },
  'ans-staff-guide': {
    url: 'https://esante.gouv.fr/guides/guides-rpps-plus/je-mets-a-jour-la-situation-exercice-d-un-professionnel',
    checked: '2026-12-03',
  },
  'ans-faq': { url: 'https://esante.gouv.fr/foire-aux-questions/produits-services/e-cps', checked },
  'ans-problem-guide': {
    url: 'https://esante.gouv.fr/guides/guides-e-CPS/Je-rencontre-un-problème-avec-ma-e-cps',
    checked,
  },
  'ans-rpps-guide': { url: 'https://esante.gouv.fr/guides/guides-rpps/mise-a-jour-informations', checked },
  // Of the ANS, as a guide of doctors relays it; we have not seen it (docs/sources/portals.md 2.3).
  'ans-video': { url: 'https://www.youtube.com/watch?v=LdCD9dCDWzM', checked },
  directory: { url: 'https://annuaire.esante.gouv.fr/', checked },
  'amelipro-help': { url: 'https://espacepro.ameli.fr/inscription/#/aide', checked },
  // Where it is looked for: the page of its downloads is not known, and the name of one file ages.
  cryptolib: { url: 'https://esante.gouv.fr/', checked },
  'google-play': { url: 'https://play.google.com/store/apps/details?id=fr.asipsante.esante.wallet.prod', checked },
  'app-store': { url: 'https://apps.apple.com/fr/app/e-cps/id1469033607', checked },
} as const satisfies Readonly<Record<string, Address>>;

/** The Ordre's number is not known: 01 56 21 35 73 is its desk for the DPC (docs/sources/field-2026-12.md 5). */
export type PhoneId = 'ecps' | 'card';

interface Phone {
  readonly number: string;
  readonly tel: string;
  readonly mail?: string;
  readonly checked: string;
}

/** Telephone numbers of the support, as printed (docs/sources/field-2026-11.md 2 and 7). What they cost and when they answer: shared/messages/fr/phones.ts. */
export const PHONES: Readonly<Record<PhoneId, Phone>> = {
  /** The e-CPS. */
  ecps: {
    number: '0 806 800 213',
    tel: 'tel:+33806800213',
    mail: 'monserviceclient.e-cps@esante.gouv.fr',
    checked: '2026-12-03',
  },
  /** The card itself: loss, theft, faults, blocked code. */
  card: { number: '0 825 852 000', tel: 'tel:+33825852000', checked: '2026-11-27' },
};
