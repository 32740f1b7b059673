import * as dom from '../../dom/reads.ts';

/**
 * The text between a node and the next element, or the one before it: in pieces, where a framework leaves comments in it, the nearest
 * piece first.
 * @param step the way: `dom.nextSibling` or `dom.previousSibling`
 */
export function textBeside(node: Node, step: (node: Node) => Node | null): string {
  let text = '';
  for (let at = step(node); at !== null && !dom.isElement(at); at = step(at)) if (dom.isText(at)) text += at.data;
  return text;
}
