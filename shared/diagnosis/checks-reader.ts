import { evidenceText as text } from '../messages/fr/evidence.ts';
import { type CheckRule, check } from './context.ts';
import type { ReaderFacts } from './facts.ts';
import { invisibleReaders, known, waitsForFirstReader } from './verdict.ts';

/** Is the smart-card service there and answering? */
export const service: CheckRule = ({ facts }) => {
  switch (facts.pcsc.service) {
    case 'running':
      return check('service', 'ok', text.service.running);
    case 'stopped':
      if (known(facts.workstation.smartCardService) === 'disabled')
        return check('service', 'fail', text.service.disabled);
      if (waitsForFirstReader(facts)) return check('service', 'warn', text.service.waiting);
      return check('service', 'fail', text.service.stopped);
    case 'absent':
      return check('service', 'fail', text.service.absent);
    case 'denied':
      return check('service', 'fail', text.service.denied);
    case 'unknown':
      return facts.pcsc.programDamaged
        ? check('service', 'fail', text.service.programDamaged)
        : check('service', 'unknown', text.service.unknown);
  }
};

/** Which readers does PC/SC list? */
export const reader: CheckRule = ({ facts }) => {
  if (facts.readers.length === 0)
    return check('reader', facts.pcsc.service === 'running' ? 'fail' : 'unknown', text.reader.none);
  const dead = facts.readers.find((candidate) => candidate.state === 'unavailable');
  if (dead !== undefined) return check('reader', 'warn', text.reader.unavailable(dead.name));
  return check('reader', 'ok', text.reader.listed(facts.readers.map(({ name }) => name)));
};

/** Is something plugged in that PC/SC does not list? */
export const readerVisible: CheckRule = ({ facts }) => {
  const { usb } = facts.workstation;
  if (usb === undefined) return null;
  if (usb.state === 'unknown') return check('reader-visible', 'unknown', text.notKnown(usb.reason));
  const invisible = invisibleReaders(facts);
  if (invisible.length > 0) {
    const status = facts.readers.length > 0 ? 'warn' : 'fail';
    return check('reader-visible', status, text.visible.invisible(invisible.map(({ model }) => model)));
  }
  return usb.value.length === 0
    ? check('reader-visible', facts.readers.length > 0 ? 'ok' : 'unknown', text.visible.noneKnown)
    : check('reader-visible', 'ok', text.visible.all);
};

/** The slot as a user can find it: counted from 1 on its device, or the reader's name. */
const slotName = (slot: ReaderFacts): string =>
  typeof slot.slot === 'number' ? text.slots.slot(slot.slot + 1) : slot.name;

/** The same where several devices are meant: the reader's name tells which. */
const slotOnDesk = (slot: ReaderFacts): string =>
  typeof slot.slot === 'number' ? text.slots.slotOf(slot.slot + 1, slot.name) : slot.name;

/** Every CPS that is in by its chip: with two of them some software sees none, and browsers ask which (facts/field-2026-11.md 3.3). */
export const insertedCps = (readers: readonly ReaderFacts[]): readonly ReaderFacts[] =>
  readers.filter(
    ({ card, contactless }) =>
      contactless !== true && (card?.kind === 'cps3' || card?.kind === 'cps4' || card?.kind === 'cps2ter'),
  );

/**
 * Which slot holds which card? Where a slot is usually for the other one, that is told: some pharmacy software expects it so
 * (cps-card-and-readers.md 5.3). Where nothing is known of the slots, nothing is blamed.
 */
export const slots: CheckRule = ({ facts, reader: decisive, cps }) => {
  if (cps === undefined || decisive?.device === undefined) return null;
  const several = insertedCps(facts.readers);
  if (several.length > 1) {
    const name = new Set(several.map(({ device }) => device)).size === 1 ? slotName : slotOnDesk;
    return check('slots', 'warn', text.slots.several(several.map(name)));
  }
  const beside = facts.readers.find(
    (other) => other !== decisive && other.device === decisive.device && other.card?.kind === 'vitale',
  );
  if (beside === undefined) return null;
  const where = text.slots.held(`${text.slots.cps(slotName(decisive))}, ${text.slots.vitale(slotName(beside))}`);
  const swapped = decisive.usualCard === 'vitale' || beside.usualCard === 'cps';
  return swapped ? check('slots', 'warn', `${where} ${text.slots.swapped}`) : check('slots', 'ok', where);
};
