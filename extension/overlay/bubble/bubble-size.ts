import type { BubbleElement, BubbleForm } from './bubble.ts';

/** Pixels, in the bubble's own measure. The flat form takes the width that a low window has. */
const WIDTH = 340;
const FLAT_WIDTH = 484;
const BORDERS = 4;
/** Pixels kept free at both edges of a narrow viewport together. */
const MARGINS = 16;

interface Size {
  readonly width: number;
  readonly height: number;
  /** Height down to the end of the instruction. */
  readonly least: number;
}

export interface BubbleSize {
  /** Gives it this form, and its natural size in a viewport so wide. It must stand in the document. */
  measureBubble(viewportWidth: number, form?: BubbleForm): Size;
  shapeBubble(viewportWidth: number, form: BubbleForm): void;
}

/** @param zoom by how much the page zooms our host */
export function createBubbleSize(bubble: BubbleElement, zoom: () => number): BubbleSize {
  const { element } = bubble;
  let measured: { readonly what: string; readonly sizes: Map<BubbleForm, Size> } | null = null;
  const shape = (viewportWidth: number, form: BubbleForm, by: number): void => {
    bubble.take(form);
    const { style, classList } = element;
    style.maxWidth = `${Math.min(form === 'flat' ? FLAT_WIDTH : WIDTH, (viewportWidth - MARGINS) / by)}px`;
    style.width = classList.contains('open') ? style.maxWidth : 'max-content';
  };
  const measure = (by: number): Size => {
    const instruction = element.querySelector<HTMLElement>('.body');
    return {
      width: element.getBoundingClientRect().width,
      height: (element.scrollHeight + BORDERS) * by,
      least: instruction === null ? 0 : (instruction.offsetTop + instruction.offsetHeight + BORDERS) * by,
    };
  };
  return {
    measureBubble(viewportWidth, form = 'whole') {
      const by = zoom();
      const what = `${viewportWidth} ${by} ${bubble.drawn}`;
      if (measured?.what !== what) measured = { what, sizes: new Map() };
      // What another form would need is remembered: laying out all of them in every frame of a scroll would cost the page.
      const known = form === bubble.form ? undefined : measured.sizes.get(form);
      if (known !== undefined) return known;
      shape(viewportWidth, form, by);
      const size = measure(by);
      measured.sizes.set(form, size);
      return size;
    },
    shapeBubble: (viewportWidth, form) => shape(viewportWidth, form, zoom()),
  };
}
