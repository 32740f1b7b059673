import type { Box } from './box.ts';

/** A single range, reused: the browser updates every range at each change of the page until it is collected. */
let content: Range | null = null;

/** The box around what a node holds: of a block the words alone, which may be narrower than it. */
export function contentBox(node: Node): Box {
  content ??= new Range();
  content.selectNodeContents(node);
  return content.getBoundingClientRect();
}
