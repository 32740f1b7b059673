/** What a hostile page does, and what must come of it. */
export interface Attack {
  readonly id: string;
  /** In the page, before anything else runs in it. */
  readonly before?: string;
  /** In the page, once the ring is there. */
  readonly act?: string;
  /** Milliseconds that it takes. */
  readonly lasts?: number;
  /** The pointer goes to the pen after that. */
  readonly hover?: boolean;
  /** What must be so soon after, and stay so: the ring painted around the pen, nothing pointed at, or either. */
  readonly answer: 'right' | 'silent' | 'right-or-silent';
}

/** Puts a style sheet into the page. */
export const style = (css: string): string =>
  `document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(css)} }));`;

/** What the guide points at on the record page. */
export const PEN = `document.querySelector('.or')`;

/** Puts an element of this style over the pen, a little larger than it; a script names it `over`. */
export const over = (css: string, tag = 'div', into = 'document.body'): string =>
  `const pen = ${PEN}.getBoundingClientRect(); const over = document.createElement('${tag}'); over.className = 'over'; over.style.cssText = 'position:absolute;left:' + (pen.x + scrollX - 2) + 'px;top:' + (pen.y + scrollY - 2) + 'px;width:' + (pen.width + 4) + 'px;height:' + (pen.height + 4) + 'px;${css}'; ${into}.append(over);`;
