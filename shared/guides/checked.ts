import { ADDRESSES } from './addresses.ts';
import type { Guide } from './guide.ts';

/** @returns ISO date of the oldest of what a guide tells: its steps and the addresses it opens; nothing of it is older than this */
export const guideChecked = ({ checked, steps, branch }: Guide): string =>
  [
    checked,
    ...[
      ...steps.flatMap(({ addresses = [], troubles }) => [
        ...addresses,
        ...troubles.flatMap((one) => one.addresses ?? []),
      ]),
      ...(branch?.addresses ?? []),
    ].map((id) => ADDRESSES[id].checked),
  ].toSorted()[0] ?? checked;
