import type { CheckId, Diagnosis, LinkId, Origin, Repair } from './diagnosis.ts';

interface Traits {
  readonly link: LinkId;
  readonly origin: Origin;
  /** Who mends it when it is not in order; a check may know better. */
  readonly repair: Repair;
}

/** Of each check: the link it speaks of, where its findings come from and who can mend them. */
export const TRAITS = {
  service: { link: 'service', origin: 'computer', repair: 'guided' },
  'remote-session': { link: 'service', origin: 'computer', repair: 'it-provider' },
  reader: { link: 'reader', origin: 'reader', repair: 'here' },
  'reader-visible': { link: 'reader', origin: 'reader', repair: 'it-provider' },
  'usb-sleep': { link: 'reader', origin: 'computer', repair: 'guided' },
  card: { link: 'card', origin: 'card', repair: 'here' },
  'card-kind': { link: 'card', origin: 'card', repair: 'here' },
  'card-reading': { link: 'card', origin: 'card', repair: 'guided' },
  'certificate-validity': { link: 'card', origin: 'card', repair: 'none' },
  clock: { link: 'card', origin: 'computer', repair: 'here' },
  'card-validity': { link: 'card', origin: 'card', repair: 'none' },
  'card-update': { link: 'card', origin: 'card', repair: 'none' },
  'pin-tries': { link: 'card', origin: 'card', repair: 'guided' },
  'card-nominative': { link: 'card', origin: 'card', repair: 'here' },
  'card-test': { link: 'card', origin: 'card', repair: 'here' },
  'id-kind': { link: 'card', origin: 'card', repair: 'none' },
  'id-check': { link: 'card', origin: 'card', repair: 'none' },
  slots: { link: 'card', origin: 'reader', repair: 'here' },
  system: { link: 'middleware', origin: 'computer', repair: 'none' },
  middleware: { link: 'middleware', origin: 'computer', repair: 'guided' },
  'middleware-reader': { link: 'middleware', origin: 'other-software', repair: 'it-provider' },
  'card-provider': { link: 'middleware', origin: 'computer', repair: 'guided' },
  'certificate-manager': { link: 'middleware', origin: 'computer', repair: 'guided' },
  'certificate-store': { link: 'middleware', origin: 'computer', repair: 'here' },
  galss: { link: 'reader', origin: 'other-software', repair: 'it-provider' },
  'mac-token': { link: 'browser', origin: 'computer', repair: 'guided' },
  browser: { link: 'browser', origin: 'browser', repair: 'here' },
  browsers: { link: 'browser', origin: 'browser', repair: 'guided' },
  'firefox-extension': { link: 'browser', origin: 'browser', repair: 'guided' },
  'cert-prop': { link: 'middleware', origin: 'computer', repair: 'none' },
  'ameli-programs': { link: 'middleware', origin: 'computer', repair: 'none' },
  'windows-build': { link: 'middleware', origin: 'computer', repair: 'none' },
} as const satisfies Readonly<Record<CheckId, Traits>>;

/** The link that the headline is about: of a program that is not whole it is the program's own, whatever could not be looked at. */
export function headlineLink({ headline, cardRoute: { because } }: Diagnosis): LinkId | null {
  if (headline.id === 'program-damaged') return 'host';
  return because === null ? null : TRAITS[because].link;
}
