declare module './isolated-world.ts' {
  /**
   * Where a page changes all the time, the browser takes longer to hand over what has changed than we take to hear it: who follows the page
   * (locate/follow/page-changes.ts) hands on what it hears to who draws on it (overlay/subject/added-elements.ts), which observes by itself where
   * nobody follows.
   */
  interface IsolatedWorld {
    nodeObserver: MutationObserver;
    hearNodes(records: readonly MutationRecord[]): void;
  }
}

/** Nodes that come, go or are rewritten: frameworks that keep their nodes give them other words and no event. */
export const NODE_CHANGES: MutationObserverInit = { childList: true, characterData: true, subtree: true };
