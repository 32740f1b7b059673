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
  /**
   * What must be so soon after, and stay so: the ring painted around the pen, nothing pointed at, or either; `no-ring` also allows the
   * dashed line around the section in which the pen should be, which is drawn when the section is there and no control in it is sure.
   */
  readonly answer: 'right' | 'silent' | 'right-or-silent' | 'no-ring';
}

/** Puts a style sheet into the page. */
export const style = (css: string): string =>
  `document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(css)} }));`;
