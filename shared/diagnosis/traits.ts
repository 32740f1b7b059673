import type { CheckId, Diagnosis, LinkId, Origin, Repair } from './diagnosis.ts';

interface Traits {
  readonly link: LinkId;
  readonly origin: Origin;
  /** Who mends it when it is not in order; a check may know better. */
  readonly repair: Repair;
}

/** Of each check: the link it speaks of, where its findings come from and who can mend them. */
export const TRAITS = {
  service: { link: 'service', origin: 'poste', repair: 'guidé' },
  'remote-session': { link: 'service', origin: 'poste', repair: 'informaticien' },
  reader: { link: 'reader', origin: 'lecteur', repair: 'ici' },
  'reader-visible': { link: 'reader', origin: 'lecteur', repair: 'informaticien' },
  'usb-sleep': { link: 'reader', origin: 'poste', repair: 'guidé' },
  card: { link: 'card', origin: 'carte', repair: 'ici' },
  'card-kind': { link: 'card', origin: 'carte', repair: 'ici' },
  'card-reading': { link: 'card', origin: 'carte', repair: 'guidé' },
  'certificate-validity': { link: 'card', origin: 'carte', repair: 'aucune' },
  clock: { link: 'card', origin: 'poste', repair: 'ici' },
  'card-validity': { link: 'card', origin: 'carte', repair: 'aucune' },
  'card-update': { link: 'card', origin: 'carte', repair: 'aucune' },
  'pin-tries': { link: 'card', origin: 'carte', repair: 'guidé' },
  'card-nominative': { link: 'card', origin: 'carte', repair: 'ici' },
  'card-test': { link: 'card', origin: 'carte', repair: 'ici' },
  'id-kind': { link: 'card', origin: 'carte', repair: 'aucune' },
  'id-check': { link: 'card', origin: 'carte', repair: 'aucune' },
  slots: { link: 'card', origin: 'lecteur', repair: 'ici' },
  system: { link: 'middleware', origin: 'poste', repair: 'aucune' },
  middleware: { link: 'middleware', origin: 'poste', repair: 'guidé' },
  'middleware-reader': { link: 'middleware', origin: 'logiciel tiers', repair: 'informaticien' },
  'card-provider': { link: 'middleware', origin: 'poste', repair: 'guidé' },
  'certificate-manager': { link: 'middleware', origin: 'poste', repair: 'guidé' },
  'certificate-store': { link: 'middleware', origin: 'poste', repair: 'ici' },
  galss: { link: 'reader', origin: 'logiciel tiers', repair: 'informaticien' },
  'mac-token': { link: 'browser', origin: 'poste', repair: 'guidé' },
  browser: { link: 'browser', origin: 'navigateur', repair: 'ici' },
  browsers: { link: 'browser', origin: 'navigateur', repair: 'guidé' },
  'firefox-extension': { link: 'browser', origin: 'navigateur', repair: 'guidé' },
  'cert-prop': { link: 'middleware', origin: 'poste', repair: 'aucune' },
  'ameli-programs': { link: 'middleware', origin: 'poste', repair: 'aucune' },
  'windows-build': { link: 'middleware', origin: 'poste', repair: 'aucune' },
} as const satisfies Readonly<Record<CheckId, Traits>>;

/** The link that the headline is about: of a program that is not whole it is the program's own, whatever could not be looked at. */
export function headlineLink({ headline, cardRoute: { because } }: Diagnosis): LinkId | null {
  if (headline.id === 'program-damaged') return 'host';
  return because === null ? null : TRAITS[because].link;
}
