import { light } from '../../design/tokens.ts';
import type { WalkPage } from '../../guide/walk/walk.ts';
import { withMarks } from '../../guide/walk/with-marks.ts';

/** Attributes by which a document could load something, or lead away. */
const LOADING = ['src', 'href', 'xlink:href', 'srcset', 'action', 'poster', 'background'];
const PRESSED = `style="outline:4px solid ${light.accent};outline-offset:2px"`;

/**
 * The copy of a page as the review draws it in a sandboxed frame: what was pressed is outlined, and nothing in it can load, whatever a page
 * has put there.
 */
export function shownCopy({ html, moments }: Pick<WalkPage, 'html' | 'moments'>): string {
  const marks = new Map(moments.flatMap(({ press }) => (press === undefined ? [] : [[press.at, PRESSED]])));
  const page = new DOMParser().parseFromString(withMarks(html, marks), 'text/html');
  const roots: (Document | DocumentFragment)[] = [page];
  for (const root of roots) {
    roots.push(...[...root.querySelectorAll('template')].map(({ content }) => content));
    for (const element of root.querySelectorAll('*')) {
      for (const name of LOADING) element.removeAttribute(name);
      if (/url\(/i.test(element.getAttribute('style') ?? '')) element.removeAttribute('style');
    }
  }
  return `<!doctype html>\n${page.documentElement.outerHTML}`;
}
