interface NodeHearing {
  /** Of who follows the page (locate/follow/page-changes.ts). */
  observer: MutationObserver | null;
  /** Of who draws on it (overlay/subject/added-elements.ts). */
  hear: ((records: readonly MutationRecord[]) => void) | null;
}

/**
 * Where a page changes all the time, the browser takes longer to hand over what has changed than we take to hear it: who follows the page
 * hands on what it hears to who draws on it, which observes by itself where nobody follows.
 */
export const nodeHearing: NodeHearing = { observer: null, hear: null };

/** Nodes that come, go or are rewritten: frameworks that keep their nodes give them other words and no event. */
export const NODE_CHANGES: MutationObserverInit = { childList: true, characterData: true, subtree: true };
