import { holdsDrawn, selfAndDrawnAncestors } from '../dom/composed-tree.ts';
import { isOwn } from '../dom/own-elements.ts';
import * as dom from '../dom/reads.ts';
import { spans } from './boxes.ts';
import { hasGround, isFaint } from './ground.ts';
import { isDrawn } from './shown.ts';
import { WINDOW } from './thresholds.ts';

/** Elements at the end of the body that are asked: layers are put there. */
const MOST = 40;

/**
 * Whether a layer over the window, which lets clicks through so that no hit test finds it, hides the target by a plain opaque ground: "Chargement".
 * Marks across the page, canvases and pictures of a pointer are none.
 */
export function isUnderLayer(target: Element): boolean {
  const level = levelOf(target);
  const layers = [...dom.children(dom.body(dom.ownerDocument(target)) ?? target)].slice(-MOST);
  return layers.some((layer) => {
    if (!spans(layer, WINDOW) || isOwn(layer) || holdsDrawn(layer, target) || !isDrawn(layer)) return false;
    const style = getComputedStyle(layer);
    const isOver = /fixed|absolute/.test(style.position) && Number(style.zIndex) > level;
    // What blends is the page's look: the colours of the night.
    const isPlain =
      style.backgroundImage === 'none' && style.mixBlendMode === 'normal' && hasGround(style) && !isFaint(layer);
    return isOver && isPlain && style.pointerEvents === 'none';
  });
}

const levelOf = (target: Element): number =>
  Math.max(0, ...selfAndDrawnAncestors(target).map((around) => Number(getComputedStyle(around).zIndex) || 0));
