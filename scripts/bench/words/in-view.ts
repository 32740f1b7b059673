import type { Page } from 'puppeteer';

/** Words: anything with a letter or a digit between blanks. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter((part) => /[\p{L}\d]/u.test(part)).length;

/**
 * Texts of ours that are in view without scrolling: text nodes that are drawn, of which a part lies in the window.
 * @param within 'document' on a page of ours, else the bubble on a page of somebody else
 */
export const textsInView = (page: Page, within: 'document' | 'bubble'): Promise<readonly string[]> =>
  page.evaluate((where) => {
    const bubble = (): Element | null | undefined =>
      document.querySelector('[data-compagnon-ecps]')?.shadowRoot?.querySelector('[data-part~=bubble]');
    const root = where === 'document' ? document.body : bubble();
    if (root === null || root === undefined) return [];
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const isHidden = (one: Element): boolean => {
      const { width, height } = one.getBoundingClientRect();
      return one.closest('.visually-hidden') !== null || width <= 1 || height <= 1;
    };
    const isInView = ({ top, bottom, height }: DOMRect): boolean => height > 0 && bottom > 0 && top < innerHeight;
    // A list that is closed shows the answer that stands, which is no text node with a place of its own.
    const texts = [...root.querySelectorAll('select')]
      .filter((one) => one.checkVisibility() && isInView(one.getBoundingClientRect()))
      .map((one) => one.selectedOptions[0]?.text ?? '');
    while (nodes.nextNode() !== null) {
      const { parentElement } = nodes.currentNode;
      if (parentElement === null || isHidden(parentElement)) continue;
      if (!parentElement.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(nodes.currentNode);
      if ([...range.getClientRects()].some(isInView)) texts.push(nodes.currentNode.textContent ?? '');
    }
    return texts;
  }, within);
