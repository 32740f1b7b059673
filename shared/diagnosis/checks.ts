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
  card.card,
  card.cardKind,
  card.cardReading,
  card.certificateValidity,
  card.cardValidity,
  card.pinTries,
  card.cardNominative,
  card.cardTest,
  card.idKind,
  card.idCheck,
  reader.slots,
  workstation.middleware,
  workstation.galss,
  workstation.browsers,
  workstation.firefoxExtension,
  workstation.certProp,
];
