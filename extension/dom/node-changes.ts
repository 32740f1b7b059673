/** Nodes that come, go or are rewritten: frameworks that keep their nodes give them other words and no event. */
export const NODE_CHANGES: MutationObserverInit = { childList: true, characterData: true, subtree: true };

type Hear = (records: readonly MutationRecord[]) => void;

/**
 * One observer for all who hear a page's nodes: where a page changes all the time, the browser takes longer to hand over what has changed
 * than we take to hear it.
 */
let observer: MutationObserver | null = null;
const hearing = new Set<Hear>();

/** Has these roots, and those that others hear, heard until the signal. */
export function hearNodes(roots: readonly Node[], hear: Hear, signal: AbortSignal): void {
  if (signal.aborted) return;
  observer ??= new MutationObserver((records) => {
    for (const one of hearing) one(records);
  });
  hearing.add(hear);
  signal.addEventListener('abort', () => {
    hearing.delete(hear);
    if (hearing.size > 0) return;
    observer?.disconnect();
    observer = null;
  });
  hearMore(roots);
}

/** Has these roots heard too; those that are heard already stay so. */
export function hearMore(roots: readonly Node[]): void {
  for (const root of roots) observer?.observe(root, NODE_CHANGES);
}

/** Has nothing heard until more roots come: nobody sees the page. */
export const hearNothing = (): void => observer?.disconnect();
