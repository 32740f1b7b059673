import { type ComponentChildren, h, options, type VNode } from 'preact';

/**
 * What no line may break in: words with a hyphen, of which « e- » or « -la » alone says nothing, a number and what it counts, and the
 * two words of « QR code ».
 */
const UNBROKEN =
  /(e-(?:CPS|mails?)|QR codes?|(?:\d+ à )?\d+ (?:chiffres|secondes|minutes|heures|jours)|ez-(?:l[ae]s?|y|moi))/;
/** Elements whose own text is running text. */
const HOLDERS: ReadonlySet<unknown> = new Set(
  'a button dd div dt figcaption h1 h2 h3 label legend li p pre span strong summary'.split(' '),
);
/** `long` parts do break where a whole line has no room for them (theme.css). */
const CLASSES = { word: 'unbroken', long: 'unbroken long' } as const;

/**
 * Keeps such words whole in every text that Preact draws, by elements around them: the words themselves stay as one types, searches and
 * copies them, which a no-break hyphen would change.
 */
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
  if (typeof child !== 'string' || !UNBROKEN.test(child)) return child;
  const parts = child
    .split(UNBROKEN)
    .map((part, at) =>
      at % 2 === 1 ? h('span', { class: part.startsWith('e-') ? CLASSES.word : CLASSES.long }, part) : part,
    );
  return h('span', null, ...parts);
}
