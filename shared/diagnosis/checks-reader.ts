import { evidenceText as text } from '../messages/fr/evidence.ts';
import { worseCards } from './card-flaws.ts';
import { galssReader, invisibleReaders, waitsForFirstReader } from './conditions.ts';
import type { CheckRule } from './context.ts';
import { known } from './known.ts';
import { fail, ok, unknown, warn } from './outcome.ts';
import { insertedCps, isWithoutSlot } from './slot-contents.ts';
import { placeNames, slotName } from './slot-name.ts';

/** Is the smart-card service there and answering? */
export const service: CheckRule<'service'> = ({ facts }) => {
  switch (facts.pcsc.service) {
    case 'running':
      return ok(text.service.running);
    case 'stopped':
      switch (known(facts.workstation.smartCardService)) {
        case 'disabled':
          return { ...fail(text.service.disabled, 'service/disabled'), repair: 'informaticien' };
        case 'absent':
          return { ...fail(text.service.absent, 'service/absent'), repair: 'informaticien' };
        case 'running':
        case 'stopped':
        case undefined:
      }
      if (waitsForFirstReader(facts)) return ok(text.service.waiting);
      return fail(text.service.stopped, 'service/stopped');
    case 'absent':
      return { ...fail(text.service.absent, 'service/absent'), repair: 'informaticien' };
    case 'denied':
      return { ...fail(text.service.denied, 'service/denied'), repair: 'informaticien' };
    case 'unknown':
      if (facts.pcsc.programDamaged) return fail(text.service.programDamaged, 'service/program-damaged');
      if (facts.pcsc.silent) return fail(text.service.silent, 'service/silent');
      return unknown(text.service.unknown, facts.readers.length === 0 ? 'service/unknown' : null);
  }
};

/** Which readers does PC/SC list? */
export const reader: CheckRule<'reader'> = ({ facts, reader: decisive, cps }) => {
  if (decisive === undefined) {
    if (galssReader(facts) === 'left-over') return warn(text.reader.none, 'reader/left-over');
    const looked = facts.pcsc.service === 'running' || waitsForFirstReader(facts);
    return looked ? warn(text.reader.none, 'reader/none') : unknown(text.reader.none);
  }
  if (decisive.state === 'unavailable') return fail(text.reader.unavailable(decisive.name), 'reader/silent');
  if (isWithoutSlot(facts)) return warn(text.reader.withoutSlot, cps === undefined ? 'reader/without-slot' : null);
  const dead = facts.readers.find(({ state }) => state === 'unavailable');
  return dead === undefined
    ? ok(text.reader.listed(facts.readers.map(({ name }) => name)))
    : warn(text.reader.unavailable(dead.name));
};

/** Is something plugged in that PC/SC does not list? */
export const readerVisible: CheckRule<'reader-visible'> = ({ facts }) => {
  const { usb } = facts.workstation;
  if (usb === undefined) return null;
  if (usb.state === 'unknown') return unknown(text.notKnown(usb.reason));
  const invisible = invisibleReaders(facts).map(({ model }) => model);
  if (invisible.length > 0) {
    if (facts.readers.length > 0) return warn(text.visible.invisible(invisible));
    return facts.pcsc.service === 'running'
      ? warn(text.visible.invisible(invisible), 'reader-visible/none-seen')
      : unknown(text.visible.notToTell(invisible));
  }
  if (usb.value.length > 0) return ok(text.visible.all);
  return facts.readers.length > 0 ? ok(text.visible.noneKnown) : unknown(text.visible.noneKnown);
};

/**
 * Which slot holds which card? A slot that usually holds the other card is named: some pharmacy software expects it so
 * (docs/sources/card-and-readers.md 5.3). Unknown slots are never blamed.
 */
export const slots: CheckRule<'slots'> = (context) => {
  const { facts, reader: decisive, cps } = context;
  if (cps === undefined) return null;
  const inserted = insertedCps(facts);
  if (inserted.length > 1) {
    const several = text.slots.several(placeNames(inserted));
    return warn(several, worseCards(context).length > 0 ? 'slots/worse-card' : 'slots/several');
  }
  if (decisive?.device === undefined) return null;
  const beside = facts.readers.find(
    (other) => other !== decisive && other.device === decisive.device && other.card?.kind === 'vitale',
  );
  if (beside === undefined) return null;
  const where = text.slots.held(`${text.slots.cps(slotName(decisive))}, ${text.slots.vitale(slotName(beside))}`);
  const swapped = decisive.usualCard === 'vitale' || beside.usualCard === 'cps';
  return swapped ? warn(`${where} ${text.slots.swapped}`) : ok(where);
};

/** A reader that Windows puts to sleep goes silent (docs/sources/field-2026-11.md 3.4). Reported without blame; many desks live with it. */
export const usbSleep: CheckRule<'usb-sleep'> = ({ facts }) => {
  const probe = facts.workstation.usbSelectiveSuspend;
  if (probe?.state !== 'known') return null;
  return ok(probe.value ? text.usbSleep.on : text.usbSleep.off);
};
