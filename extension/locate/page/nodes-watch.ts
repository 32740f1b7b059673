import { NODE_CHANGES } from '../../dom/node-changes.ts';
import type { Root } from './roots.ts';

export interface NodesWatch {
  /** Whether anything was added, removed or rewritten since. */
  areChanged(): boolean;
  end(): void;
}

/** Attributes that pages animate: no name, kind or heading is read from them. */
const isDrawing = ({ type, attributeName }: MutationRecord): boolean =>
  type === 'attributes' && attributeName === 'style';

/** Watches all nodes in these roots from now until it is ended; meant for a few frames. */
export function watchNodes(roots: readonly Root[]): NodesWatch {
  let changed = false;
  const note = (records: readonly MutationRecord[]): void => {
    changed ||= !records.every(isDrawing);
  };
  const observer = new MutationObserver(note);
  for (const root of roots) observer.observe(root, { ...NODE_CHANGES, attributes: true });
  return {
    areChanged() {
      note(observer.takeRecords());
      return changed;
    },
    end: () => observer.disconnect(),
  };
}
