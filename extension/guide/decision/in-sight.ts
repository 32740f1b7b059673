import type { Beside, PageStatus } from '../session/page-status.ts';
import { SURFACES, type Surface } from './situation.ts';

/**
 * What is in sight: one surface of ours, and what else is open in its window. A popup lies over the page, and a chip beside a panel has no
 * button to show.
 */
export function openSurfaces(
  { bubble, beside }: Pick<PageStatus, 'bubble'> & { readonly beside: Beside },
  own: Surface = 'bubble',
): ReadonlySet<Surface> {
  const isOpen: Readonly<Record<Surface, boolean>> = {
    bubble: bubble === 'open' && !beside.popup && (own === 'bubble' || own === 'panel'),
    panel: beside.panel,
    popup: beside.popup,
    welcome: false,
  };
  return new Set(SURFACES.filter((one) => isOpen[one] || (one === own && own !== 'bubble')));
}
