import { evidenceText } from '../messages/fr/evidence.ts';
import type { ReaderFacts } from './facts.ts';

/** The slot as a user can find it: counted from 1 on its device, or the reader's name. */
export const slotName = ({ slot, name }: ReaderFacts): string =>
  typeof slot === 'number' ? evidenceText.slots.slot(slot + 1) : name;

/** Where each of several slots is; the device is named where they are on more than one. */
export function placeNames(slots: readonly ReaderFacts[]): readonly string[] {
  const devices = new Set(slots.map(({ device, name }) => device ?? name));
  return slots.map((slot) =>
    devices.size === 1 || typeof slot.slot !== 'number'
      ? slotName(slot)
      : evidenceText.slots.slotOf(slot.slot + 1, slot.name),
  );
}
