import type { Descriptor } from '../../../../shared/guides/descriptor.ts';
import { left } from '../../../dom/our-world.ts';
import type { ExplainedSnapshot } from '../../../locate/explained-snapshot.ts';

/** What the script put in on demand (entrypoints/structure.ts) leaves for the call that takes a copy (take-snapshot.ts). */
export interface StructureTools {
  /** @param step whose answer on this page is explained; null for the copy alone */
  snapshot(step: Descriptor | null): ExplainedSnapshot;
}

declare module '../../../dom/our-world.ts' {
  interface Left {
    structure: StructureTools;
  }
}

export const leaveStructureTools = (tools: StructureTools): void => {
  left.structure ??= tools;
};
