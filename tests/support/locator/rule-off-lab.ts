import { BY_PLACE, type ExclusionId } from '../../../extension/locate/rules/exclusions.ts';
import './strangers-lab.ts';

/** Lets an exclusion rule nothing out from now on. */
function switchOff(id: ExclusionId): void {
  for (const row of BY_PLACE) if (row.id === id) Object.assign(row, { when: () => false });
}

export type SwitchOff = typeof switchOff;

Object.assign(globalThis, { switchOff });
