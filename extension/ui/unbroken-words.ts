import { type ComponentChildren, h, options, type VNode } from 'preact';

/** Words with a hyphen at which no line may break: « e- » alone says nothing. */
const UNBROKEN = /(e-(?:CPS|mails?))/;
/** Elements whose own text is running text. */
const HOLDERS: ReadonlySet<unknown> = new Set(
  'a button dd div dt figcaption h1 h2 h3 label legend li p pre span strong summary'.split(' '),
);
const CLASS = 'unbroken';

/**
 * Keeps such words whole in every text that Preact draws, by elements around them: the words themselves stay as one types, searches and
 * copies them, which a no-break hyphen would change.
 */
export function keepWordsUnbroken(): void {
  const before = options.vnode;
  options.vnode = (node: VNode) => {
    const props = node.props as { class?: unknown; children?: ComponentChildren };
    if (HOLDERS.has(node.type) && props.class !== CLASS && props.children !== undefined)
      props.children = Array.isArray(props.children) ? props.children.map(unbroken) : unbroken(props.children);
    before?.(node);
  };
}

/** One element around the whole text, so that it stays one item where its holder lays out items. */
function unbroken(child: ComponentChildren): ComponentChildren {
  if (typeof child !== 'string' || !UNBROKEN.test(child)) return child;
  const parts = child.split(UNBROKEN).map((part, at) => (at % 2 === 1 ? h('span', { class: CLASS }, part) : part));
  return h('span', null, ...parts);
}
