import * as card from './checks-card.ts';
import * as reader from './checks-reader.ts';
import * as workstation from './checks-workstation.ts';
import type { CheckRule, Context } from './context.ts';
import type { Check, CheckId, Diagnosis, LinkId, Origin, Repair } from './diagnosis.ts';
import type { OutcomeName } from './findings.ts';

interface CheckRow<Id extends CheckId> {
  readonly look: CheckRule<Id>;
  readonly link: LinkId;
  readonly origin: Origin;
  /** Who mends it when it is not in order; a check may know better. */
  readonly repair: Repair;
}

/** From the service to the browser, in the order in which users read it. */
export const CHECKS: { readonly [Id in CheckId]: CheckRow<Id> } = {
  service: { look: reader.service, link: 'service', origin: 'poste', repair: 'guidé' },
  'remote-session': { look: workstation.remoteSession, link: 'service', origin: 'poste', repair: 'informaticien' },
  reader: { look: reader.reader, link: 'reader', origin: 'lecteur', repair: 'ici' },
  'reader-visible': { look: reader.readerVisible, link: 'reader', origin: 'lecteur', repair: 'informaticien' },
  'usb-sleep': { look: reader.usbSleep, link: 'reader', origin: 'poste', repair: 'guidé' },
  card: { look: card.card, link: 'card', origin: 'carte', repair: 'ici' },
  'card-kind': { look: card.cardKind, link: 'card', origin: 'carte', repair: 'ici' },
  'card-reading': { look: card.cardReading, link: 'card', origin: 'carte', repair: 'guidé' },
  'certificate-validity': { look: card.certificateValidity, link: 'card', origin: 'carte', repair: 'aucune' },
  clock: { look: card.clock, link: 'card', origin: 'poste', repair: 'ici' },
  'card-validity': { look: card.cardValidity, link: 'card', origin: 'carte', repair: 'aucune' },
  'card-update': { look: card.cardUpdate, link: 'card', origin: 'carte', repair: 'aucune' },
  'pin-tries': { look: card.pinTries, link: 'card', origin: 'carte', repair: 'guidé' },
  'card-nominative': { look: card.cardNominative, link: 'card', origin: 'carte', repair: 'ici' },
  'card-test': { look: card.cardTest, link: 'card', origin: 'carte', repair: 'ici' },
  'id-kind': { look: card.idKind, link: 'card', origin: 'carte', repair: 'aucune' },
  slots: { look: reader.slots, link: 'card', origin: 'lecteur', repair: 'ici' },
  system: { look: workstation.system, link: 'middleware', origin: 'poste', repair: 'aucune' },
  middleware: { look: workstation.middleware, link: 'middleware', origin: 'poste', repair: 'guidé' },
  'middleware-reader': {
    look: workstation.middlewareReader,
    link: 'middleware',
    origin: 'logiciel tiers',
    repair: 'informaticien',
  },
  'card-provider': { look: card.cardProvider, link: 'middleware', origin: 'poste', repair: 'guidé' },
  'certificate-manager': { look: workstation.certificateManager, link: 'middleware', origin: 'poste', repair: 'guidé' },
  'certificate-store': { look: card.certificateStore, link: 'middleware', origin: 'poste', repair: 'ici' },
  'mac-token': { look: workstation.macToken, link: 'browser', origin: 'poste', repair: 'guidé' },
  galss: { look: workstation.galss, link: 'reader', origin: 'logiciel tiers', repair: 'informaticien' },
  browser: { look: workstation.browser, link: 'browser', origin: 'navigateur', repair: 'ici' },
  browsers: { look: workstation.browsers, link: 'browser', origin: 'navigateur', repair: 'guidé' },
  'firefox-extension': { look: workstation.firefoxExtension, link: 'browser', origin: 'navigateur', repair: 'guidé' },
};

const CHECK_IDS = Object.keys(CHECKS) as readonly CheckId[];

/** A check as it came out: what everybody is shown, and the name that a finding may hang on. */
export interface Seen {
  readonly check: Check;
  readonly name: OutcomeName | undefined;
}

/** Looks at everything once. A check in order, or not known, asks nobody to mend it. */
export const lookAt = (context: Context): readonly Seen[] =>
  CHECK_IDS.flatMap((id): readonly Seen[] => {
    const outcome = CHECKS[id].look(context);
    if (outcome === null) return [];
    const { status, evidence, name, origin = CHECKS[id].origin, repair = CHECKS[id].repair } = outcome;
    const isWrong = status === 'warn' || status === 'fail';
    return [{ check: { id, status, evidence, origin, repair: isWrong ? repair : 'aucune' }, name }];
  });

/** The link that the headline is about: of a program that is not whole it is the program's own, whatever could not be looked at. */
export function headlineLink({ headline, cardRoute: { because } }: Diagnosis): LinkId | null {
  if (headline.id === 'program-damaged') return 'host';
  return because === null ? null : CHECKS[because].link;
}
