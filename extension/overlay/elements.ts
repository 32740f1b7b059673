const SVG = 'http://www.w3.org/2000/svg';

interface Properties {
  readonly class?: string;
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
  const made = document.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElementTagNameMap[Name];
  if (properties.class !== undefined) made.className = properties.class;
  if (properties.part !== undefined) made.setAttribute('part', properties.part);
  if (properties.id !== undefined) made.id = properties.id;
  if (properties.text !== undefined) made.textContent = properties.text;
  made.append(...children);
  return made;
}

/** A drawing of one stroke path in a 24 × 24 square, decorative. */
export function icon(document: Document, path: string): SVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  const stroke = document.createElementNS(SVG, 'path');
  stroke.setAttribute('d', path);
  drawing.append(stroke);
  return drawing;
}
