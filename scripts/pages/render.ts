import { type ComponentChildren, isValidElement, type VNode } from 'preact';

/** Elements of HTML that have no end tag (HTML, 13.1.2). */
const VOID: ReadonlySet<unknown> = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Attributes as they are written; handlers of events have no place in a page without script. */
function attributes(props: Readonly<Record<string, unknown>>): string {
  return Object.entries(props)
    .filter(([name]) => name !== 'children' && name !== 'key' && name !== 'ref')
    .map(([name, value]) => {
      if (typeof value === 'function') throw new Error(`a handler has no place in a static page: ${name}`);
      if (value === null || value === undefined || value === false) return '';
      return value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
    })
    .join('');
}

/** What components without state draw, as HTML. @throws where one needs a script */
export function rendered(node: ComponentChildren): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (Array.isArray(node)) return node.map(rendered).join('');
  if (!isValidElement(node)) return escaped(String(node));
  const { type, props } = node as VNode<Readonly<Record<string, unknown>>>;
  if (typeof type === 'function') return rendered((type as (given: typeof props) => ComponentChildren)(props));
  const open = `<${type}${attributes(props)}>`;
  return VOID.has(type) ? open : `${open}${rendered(props['children'] as ComponentChildren)}</${type}>`;
}
