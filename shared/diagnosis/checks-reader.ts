import { evidenceText as text } from '../messages/fr/evidence.ts';
import { insertedCps, isWithoutSlot } from './card-slots.ts';
import { type CheckRule, check } from './context.ts';
import { known } from './known.ts';
import { placeNames, slotName } from './slot-name.ts';
import { invisibleReaders, waitsForFirstReader } from './verdict.ts';

/** Is the smart-card service there and answering? */
export const service: CheckRule = ({ facts }) => {
  switch (facts.pcsc.service) {
    case 'running':
      return check('service', 'ok', text.service.running);
    case 'stopped':
      if (known(facts.workstation.smartCardService) === 'disabled')
        return check('service', 'fail', text.service.disabled, 'informaticien');
      if (waitsForFirstReader(facts)) return check('service', 'ok', text.service.waiting);
      return check('service', 'fail', text.service.stopped);
    case 'absent':
      return check('service', 'fail', text.service.absent, 'informaticien');
    case 'denied':
      return check('service', 'fail', text.service.denied, 'informaticien');
    case 'unknown':
      if (facts.pcsc.programDamaged) return check('service', 'fail', text.service.programDamaged);
      return facts.pcsc.silent
        ? check('service', 'fail', text.service.silent)
        : check('service', 'unknown', text.service.unknown);
  }
};

/** Which readers does PC/SC list? */
export const reader: CheckRule = ({ facts, reader: decisive }) => {
  if (facts.readers.length === 0) {
    const looked = facts.pcsc.service === 'running' || waitsForFirstReader(facts);
    return check('reader', looked ? 'warn' : 'unknown', text.reader.none);
  }
  const dead = facts.readers.find((candidate) => candidate.state === 'unavailable');
  if (dead !== undefined)
    return check('reader', decisive?.state === 'unavailable' ? 'fail' : 'warn', text.reader.unavailable(dead.name));
  if (isWithoutSlot(facts)) return check('reader', 'warn', text.reader.withoutSlot);
  return check('reader', 'ok', text.reader.listed(facts.readers.map(({ name }) => name)));
};

/** Is something plugged in that PC/SC does not list? */
export const readerVisible: CheckRule = ({ facts }) => {
  const { usb } = facts.workstation;
  if (usb === undefined) return null;
  if (usb.state === 'unknown') return check('reader-visible', 'unknown', text.notKnown(usb.reason));
  const invisible = invisibleReaders(facts);
  if (invisible.length > 0 && facts.pcsc.service !== 'running' && facts.readers.length === 0)
    return check('reader-visible', 'unknown', text.visible.notToTell(invisible.map(({ model }) => model)));
  if (invisible.length > 0) {
    return check('reader-visible', 'warn', text.visible.invisible(invisible.map(({ model }) => model)));
  }
  return usb.value.length === 0
    ? check('reader-visible', facts.readers.length > 0 ? 'ok' : 'unknown', text.visible.noneKnown)
    : check('reader-visible', 'ok', text.visible.all);
};

/**
 * Which slot holds which card? A slot that usually holds the other card is named: some pharmacy software expects it so
 * (docs/sources/card-and-readers.md 5.3). Unknown slots are never blamed.
 */
export const slots: CheckRule = ({ facts, reader: decisive, cps }) => {
  if (cps === undefined) return null;
  const several = insertedCps(facts);
  if (several.length > 1) return check('slots', 'warn', text.slots.several(placeNames(several)));
  if (decisive?.device === undefined) return null;
  const beside = facts.readers.find(
    (other) => other !== decisive && other.device === decisive.device && other.card?.kind === 'vitale',
  );
  if (beside === undefined) return null;
  const where = text.slots.held(`${text.slots.cps(slotName(decisive))}, ${text.slots.vitale(slotName(beside))}`);
  const swapped = decisive.usualCard === 'vitale' || beside.usualCard === 'cps';
  return swapped ? check('slots', 'warn', `${where} ${text.slots.swapped}`) : check('slots', 'ok', where);
};

/** A reader that Windows puts to sleep goes silent (docs/sources/field-2026-11.md 3.4). Reported without blame; many desks live with it. */
export const usbSleep: CheckRule = ({ facts }) => {
  const probe = facts.workstation.usbSelectiveSuspend;
  if (probe?.state !== 'known') return null;
  return check('usb-sleep', 'ok', probe.value ? text.usbSleep.on : text.usbSleep.off);
};
