import * as card from './checks-card.ts';
import * as reader from './checks-reader.ts';
import * as workstation from './checks-workstation.ts';
import type { CheckRule, Context } from './context.ts';
import type { Check, CheckId } from './diagnosis.ts';
import type { OutcomeName } from './findings.ts';
import { TRAITS } from './traits.ts';

/** Everything looked at, from the service to the browser: the order in which users read it. */
const CHECKS: { readonly [Id in CheckId]: CheckRule<Id> } = {
  service: reader.service,
  'remote-session': workstation.remoteSession,
  reader: reader.reader,
  'reader-visible': reader.readerVisible,
  'usb-sleep': reader.usbSleep,
  card: card.card,
  'card-kind': card.cardKind,
  'card-reading': card.cardReading,
  'certificate-validity': card.certificateValidity,
  clock: card.clock,
  'card-validity': card.cardValidity,
  'card-update': card.cardUpdate,
  'pin-tries': card.pinTries,
  'card-nominative': card.cardNominative,
  'card-test': card.cardTest,
  'id-kind': card.idKind,
  'id-check': card.idCheck,
  slots: reader.slots,
  system: workstation.system,
  middleware: workstation.middleware,
  'middleware-reader': workstation.middlewareReader,
  'card-provider': card.cardProvider,
  'certificate-manager': workstation.certificateManager,
  'certificate-store': card.certificateStore,
  'mac-token': workstation.macToken,
  galss: workstation.galss,
  browser: workstation.browser,
  browsers: workstation.browsers,
  'firefox-extension': workstation.firefoxExtension,
  'cert-prop': workstation.certProp,
  'ameli-programs': workstation.ameliPrograms,
  'windows-build': workstation.windowsBuild,
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
    const outcome = CHECKS[id](context);
    if (outcome === null) return [];
    const { status, evidence, name, origin = TRAITS[id].origin, repair = TRAITS[id].repair } = outcome;
    const isWrong = status === 'warn' || status === 'fail';
    return [{ check: { id, status, evidence, origin, repair: isWrong ? repair : 'aucune' }, name }];
  });
