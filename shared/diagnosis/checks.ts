import * as card from './checks-card.ts';
import * as reader from './checks-reader.ts';
import * as workstation from './checks-workstation.ts';
import type { CheckRule } from './context.ts';

/** Everything looked at, from the service to the browser: the order in which users read it. */
export const CHECKS: readonly CheckRule[] = [
  reader.service,
  workstation.remoteSession,
  reader.reader,
  reader.readerVisible,
  reader.usbSleep,
  card.card,
  card.cardKind,
  card.cardReading,
  card.certificateValidity,
  card.clock,
  card.cardValidity,
  card.cardUpdate,
  card.pinTries,
  card.cardNominative,
  card.cardTest,
  card.idKind,
  card.idCheck,
  reader.slots,
  workstation.system,
  workstation.middleware,
  workstation.middlewareReader,
  card.cardProvider,
  workstation.certificateManager,
  card.certificateStore,
  workstation.macToken,
  workstation.galss,
  workstation.browser,
  workstation.browsers,
  workstation.firefoxExtension,
  workstation.certProp,
  workstation.ameliPrograms,
  workstation.windowsBuild,
];
