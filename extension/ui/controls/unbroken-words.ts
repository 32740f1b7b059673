import { type ComponentChildren, h, options, type VNode } from 'preact';
import { piecesOf } from '../../../shared/unbroken.ts';

/** Elements whose own text is running text. */
const HOLDERS: ReadonlySet<unknown> = new Set(
  'a button dd div dt figcaption h1 h2 h3 label legend li p pre span strong summary'.split(' '),
);
/** `long` parts do break where a whole line has no room for them (theme.css). */
const CLASSES = { word: 'unbroken', long: 'unbroken long' } as const;

/** Keeps such words whole in every text that Preact draws, by elements around them. */
export function keepWordsUnbroken(): void {
  const before = options.vnode;
  options.vnode = (node: VNode) => {
    const props = node.props as { class?: unknown; children?: ComponentChildren };
    if (HOLDERS.has(node.type) && !isUnbroken(props.class) && props.children !== undefined)
      props.children = Array.isArray(props.children) ? props.children.map(unbroken) : unbroken(props.children);
    before?.(node);
  };
}

const isUnbroken = (name: unknown): boolean => name === CLASSES.word || name === CLASSES.long;

/** One element around the whole text, so that it stays one item where its holder lays out items. */
function unbroken(child: ComponentChildren): ComponentChildren {
  if (typeof child !== 'string') return child;
  const pieces = piecesOf(child);
  if (pieces.length === 1) return child;
  const parts = pieces.map(({ text, unbroken }) =>
    unbroken === null ? text : h('span', { class: CLASSES[unbroken] }, text),
  );
  return h('span', null, ...parts);
}
