import { world } from '../../dom/isolated-world.ts';
import { hearMore, hearNodes, hearNothing } from '../../dom/node-changes.ts';
import { isOwn } from '../../dom/own-elements.ts';
import * as dom from '../../dom/reads.ts';
import { areBackgroundNoise, movedNodes } from './background-noise.ts';
import { LONGEST_GAP, type SearchTimer } from './search-timer.ts';

/** Milliseconds after the user did something, or an answer changed, in which every change of the page starts a search. */
const SETTLING = 5000;
/** Changes between two looks; more are not background noise. */
const MOST_NOISE = 5000;

interface PageChanges {
  /** Listens to these; listeners that are there already stay. An empty list ends them all. */
  observe(roots: readonly Node[]): void;
  judge(): void;
}

/**
 * Has a page searched when its nodes come, go or are rewritten; hardly ever where they do so on and on and nothing comes of it.
 * @param anchors ringed controls @param drop called when one of them has left the document
 */
export function createPageChanges(
  timer: SearchTimer,
  anchors: () => readonly Element[],
  drop: () => void,
  checkRoute: () => void,
  signal: AbortSignal,
): PageChanges {
  let changed = 0;
  const lasting: MutationRecord[] = [];
  const onChanges = (records: readonly MutationRecord[]): void => {
    const before = changed;
    changed = performance.now();
    if (anchors().some((anchor) => !dom.isConnected(anchor))) {
      // What is drawn anew as it was keeps its ring, when it is found before the next frame.
      if (timer.searchNow()) return;
      drop();
      timer.searchIn(0, 'urgent');
    } else if (changed - timer.hastened() > SETTLING && changed - before < LONGEST_GAP) {
      for (const record of records) if (lasting.length < MOST_NOISE) lasting.push(record);
    } else {
      checkRoute();
      if (!records.every(isOurs)) timer.searchLater('usual');
    }
  };
  hearNodes([], onChanges, signal);
  return {
    observe(roots) {
      if (roots.length === 0) hearNothing();
      else hearMore(roots);
    },
    judge() {
      const isNoise = lasting.length < MOST_NOISE && areBackgroundNoise(lasting, anchors());
      // Noise may have hidden a change: one record is kept, so that the user's next action starts a search.
      const canWait = isNoise && world.isAway?.();
      if (lasting.length > 0 && !canWait) timer.searchLater(isNoise ? 'idle' : 'usual');
      lasting.splice(canWait ? 1 : 0);
    },
  };
}

/** Is a record only about our own element coming or going? */
const isOurs = (record: MutationRecord): boolean =>
  record.type === 'childList' && movedNodes([record]).values().every(isOwn);
