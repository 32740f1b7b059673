import { evidenceText } from '../messages/fr/evidence.ts';
import type { ReaderFacts } from './facts.ts';

/** The slot as a user can find it: counted from 1 on its device, or the reader's name. */
export const slotName = ({ slot, name }: ReaderFacts): string =>
  typeof slot === 'number' ? evidenceText.slots.slot(slot + 1) : name;

/** With the reader's name, also of a slot that has a number. */
export const fullPlaceName = (reader: ReaderFacts): string =>
  typeof reader.slot === 'number' ? evidenceText.slots.slotOf(reader.slot + 1, reader.name) : reader.name;

/** Where each of several slots is; the device is named where they are on more than one. */
export function placeNames(slots: readonly ReaderFacts[]): readonly string[] {
  const devices = new Set(slots.map(({ device, name }) => device ?? name));
  return slots.map((slot) => (devices.size === 1 ? slotName(slot) : fullPlaceName(slot)));
}
