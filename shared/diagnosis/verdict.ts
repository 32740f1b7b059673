import { decisiveReader } from './assess.ts';
import type { Verdict } from './diagnosis.ts';
import type { Facts, UsbReader } from './facts.ts';
import { known } from './known.ts';

/** Devices that are plugged in and known as card readers, but that PC/SC does not list. */
export function invisibleReaders(facts: Facts): readonly UsbReader[] {
  return (known(facts.workstation.usb) ?? []).filter((device) => !device.seenByPcsc);
}

/** GALSS's settings give the CPS a serial line while PC/SC lists no reader. */
const awaitsOnSerial = (facts: Facts): boolean =>
  known(facts.workstation.galss)?.cpsOnSerial === true && facts.readers.length === 0;

/** Nothing that is known as a reader is plugged in. */
const isNothingPlugged = (facts: Facts): boolean => known(facts.workstation.usb)?.length === 0;

/** A reader known only to GALSS. */
export const isGalssOnly = (facts: Facts): boolean => awaitsOnSerial(facts) && !isNothingPlugged(facts);

/** GALSS's settings outlive its reader, which is plugged in nowhere, or on a serial line that nobody can list. */
export const isGalssLeftOver = (facts: Facts): boolean => awaitsOnSerial(facts) && isNothingPlugged(facts);

/**
 * Windows starts its smart-card service when the first reader is plugged in, so a stopped service on a desk without any reader says
 * "plug one in", not "mend the service" (docs/sources/native-messaging.md 9).
 */
export function waitsForFirstReader(facts: Facts): boolean {
  const usb = known(facts.workstation.usb);
  return (
    facts.system.os === 'windows' &&
    facts.pcsc.service === 'stopped' &&
    known(facts.workstation.smartCardService) !== 'disabled' &&
    usb !== undefined &&
    usb.length === 0
  );
}

const withoutReader = (facts: Facts): Verdict =>
  invisibleReaders(facts).length > 0 || isGalssOnly(facts) || facts.pcsc.pssReader === true
    ? 'not-visible'
    : 'no-reader';

/** What can be said of this computer, its readers and cards. The table is in docs/diagnosis.md. */
export function verdictOf(facts: Facts, now: Date): Verdict {
  switch (facts.pcsc.service) {
    case 'stopped':
    case 'absent':
      return waitsForFirstReader(facts) ? withoutReader(facts) : 'service-stopped';
    case 'denied':
      return 'not-tested';
    case 'unknown':
      return decisiveReader(facts, now)?.verdict ?? 'not-tested';
    case 'running':
      return decisiveReader(facts, now)?.verdict ?? withoutReader(facts);
  }
}
