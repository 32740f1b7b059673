/** What a hostile page does, by programs that run in the page (attacks-in-page.ts). */
export interface Act {
  readonly id: string;
  /** Before anything else runs in the page. */
  readonly before?: () => void;
  /** Once the ring is there. */
  readonly act?: () => void;
}

/** The same, and what must come of it. */
export interface Attack extends Act {
  /** Milliseconds that it takes. */
  readonly lasts?: number;
  /** The pointer goes to the pen after that. */
  readonly hover?: boolean;
  /** What must be so soon after, and stay so: the ring painted around the pen, nothing pointed at, or either. */
  readonly answer: 'right' | 'silent' | 'right-or-silent';
}

/** Puts a style sheet into the page. */
export const style = (css: string): void =>
  document.head.append(Object.assign(document.createElement('style'), { textContent: css }));

function the(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector} in the page`);
  return found;
}

/** What the guide points at on the record page. */
export const pen = (): HTMLElement => the('.or');

/** The element in which we draw. */
export const ours = (): HTMLElement => the('[data-compagnon-ecps]');

/** Puts an element of this style over the pen, a little larger than it. */
export function over(css: string, tag = 'div'): HTMLElement {
  const { x, y, width, height } = pen().getBoundingClientRect();
  const made = document.createElement(tag);
  made.className = 'over';
  made.style.cssText =
    `position:absolute;left:${x + scrollX - 2}px;top:${y + scrollY - 2}px;` +
    `width:${width + 4}px;height:${height + 4}px;${css}`;
  document.body.append(made);
  return made;
}
