import { piecesOf } from '../../../shared/unbroken.ts';
import * as dom from '../../dom/reads.ts';

const SVG = 'http://www.w3.org/2000/svg';

interface Properties {
  readonly class?: string;
  /** Goes to `data-part`: a `part` could be styled by the page. */
  readonly part?: string;
  readonly id?: string;
  readonly text?: string;
}

/** One HTML element, also in documents that are not HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  properties: Properties,
  ...children: readonly Node[]
): HTMLElementTagNameMap[Name] {
  const made = dom.createElementNS(document, 'http://www.w3.org/1999/xhtml', name) as HTMLElementTagNameMap[Name];
  if (properties.class !== undefined) made.className = properties.class;
  if (properties.part !== undefined) made.dataset['part'] = properties.part;
  if (properties.id !== undefined) made.id = properties.id;
  if (properties.text !== undefined) made.append(...textNodes(document, properties.text));
  made.append(...children);
  return made;
}

/** One node for a text without words that must stay whole; each of these has an element of its own. */
const textNodes = (document: Document, text: string): readonly (Node | string)[] =>
  piecesOf(text)
    .filter((piece) => piece.text !== '')
    .flatMap((piece) =>
      piece.unbroken === null
        ? withBreaks(document, piece.text)
        : [element(document, 'span', { class: 'unbroken' }, dom.createTextNode(document, piece.text))],
    );

/** The name of a site may be longer than a line: it is divided after its dots. */
const withBreaks = (document: Document, text: string): readonly (Node | string)[] =>
  text.split(/(?<=\w\.)(?=\w)/).flatMap((part, at) => (at === 0 ? [part] : [element(document, 'wbr', {}), part]));

/** A drawing of one stroke path in a 24 × 24 square, decorative. */
export function icon(document: Document, path: string): SVGElement {
  const drawing = dom.createElementNS(document, SVG, 'svg') as SVGElement;
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  const stroke = dom.createElementNS(document, SVG, 'path');
  stroke.setAttribute('d', path);
  drawing.append(stroke);
  return drawing;
}
