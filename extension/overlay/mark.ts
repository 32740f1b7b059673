import type { Box } from '../dom/box.ts';
import { element } from './host/elements.ts';
import type { HostPlace } from './host/host-place.ts';

/** Displacements that are tolerated: one happens when the page changes its zoom; nothing known causes more. */
const MOST_STRAYED = 3;

/** Ring or area, in viewport pixels. */
interface Mark {
  readonly kind: 'ring' | 'area';
  readonly box: Box;
}

export interface DrawnMark {
  point(wanted: Mark | null): void;
  /** Whether ring or area, if there is one, is painted where it was put. */
  isInPlace(): boolean;
  /** Whether it was repeatedly painted elsewhere. To be called before it is put anew. */
  hasStrayed(): boolean;
}

/**
 * @param insert puts it into the overlay's root
 */
export function createMark(document: Document, insert: (made: HTMLElement) => void, place: HostPlace): DrawnMark {
  let mark: HTMLElement | null = null;
  let intended: Box | null = null;
  let strayed = 0;
  const isInPlace = (): boolean => {
    if (mark !== null && intended !== null && !isNear(mark.getBoundingClientRect(), intended)) return false;
    strayed = 0;
    return true;
  };
  return {
    isInPlace,
    hasStrayed() {
      if (!isInPlace()) strayed += 1;
      return strayed > MOST_STRAYED;
    },
    point(wanted) {
      if (mark !== null && mark.dataset['part'] !== wanted?.kind) {
        mark.remove();
        mark = null;
      }
      intended = wanted?.box ?? null;
      if (wanted === null) return;
      if (mark === null) {
        mark = element(document, 'div', { class: wanted.kind, part: wanted.kind });
        insert(mark);
      }
      place.put(mark, wanted.box.x, wanted.box.y);
      mark.style.width = `${wanted.box.width / place.zoom()}px`;
      mark.style.height = `${wanted.box.height / place.zoom()}px`;
    },
  };
}

/** Equal up to what zoom rounds. */
const isNear = (painted: Box, intended: Box): boolean =>
  Math.abs(painted.x - intended.x) < 2 &&
  Math.abs(painted.y - intended.y) < 2 &&
  Math.abs(painted.width - intended.width) < 2 &&
  Math.abs(painted.height - intended.height) < 2;
