import type { FuzzTarget } from './target.ts';
import { atr } from './targets/atr.ts';
import { calibration } from './targets/calibration.ts';
import { cardReading } from './targets/card-reading.ts';
import { certificateFile } from './targets/certificate-file.ts';
import { der } from './targets/der.ts';
import { fingerprints } from './targets/fingerprints.ts';
import { frames } from './targets/frames.ts';
import { galssIni } from './targets/galss-ini.ts';
import { hostMessages } from './targets/host-messages.ts';
import { pageWords } from './targets/page-words.ts';
import { pkcs15 } from './targets/pkcs15.ts';
import { policy } from './targets/policy.ts';
import { usbTexts } from './targets/usb-texts.ts';
import { x509 } from './targets/x509.ts';

/** Everything that is fuzzed: one file a target, one row here. docs/testing.md */
export const TARGETS: readonly FuzzTarget[] = [
  frames,
  atr,
  der,
  pkcs15,
  x509,
  certificateFile,
  cardReading,
  hostMessages,
  galssIni,
  usbTexts,
  calibration,
  policy,
  pageWords,
  fingerprints,
];

export const targetNamed = (id: string): FuzzTarget | undefined => TARGETS.find((target) => target.id === id);
