import type { Descriptor } from '../../../../shared/guides/descriptor.ts';
import { world } from '../../../dom/isolated-world.ts';

declare module '../../../dom/isolated-world.ts' {
  interface IsolatedWorld {
    targets: readonly Descriptor[];
  }
}

/** What the script that comes with the page for the running guide (entrypoints/steps-….ts) leaves to search for. */
export const leaveTargets = (targets: readonly Descriptor[]): void => {
  world.targets = targets;
};

/** Once: a guide that runs later in this document is another one. */
export function takeTargets(): readonly Descriptor[] | undefined {
  const { targets } = world;
  delete world.targets;
  return targets;
}
