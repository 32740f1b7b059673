import type { TriesChange } from '../../shared/protocol/tries-change.ts';
import { untilNextCount } from '../../shared/protocol/tries-pace.ts';

type OnChange = (change: TriesChange, isAsked: boolean) => void;

/**
 * Has the host count the card's tries: while a guide stands where the code is asked for the next request follows each answer, and the host
 * keeps the time between counts. While a page of ours is in view there is one as it opens, then one every 15 s.
 * @param request sends one; null where there is no host that counts
 */
export function createTriesRequests(request: () => number | null) {
  let onChange: OnChange | null = null;
  let isLookedAt = false;
  let pending: number | null = null;
  let sentAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFirst = true;
  let isAsked = false;

  const send = (): void => {
    clearTimeout(timer);
    if ((onChange === null && !isLookedAt) || pending !== null) return;
    pending = request();
    if (pending !== null) sentAt = performance.now();
  };
  const sendNext = (): void => {
    clearTimeout(timer);
    const wait = sentAt + untilNextCount() - performance.now();
    if (onChange !== null || wait <= 0) send();
    else timer = setTimeout(send, wait);
  };
  return {
    /** Somebody asks to be told each change. */
    get isOn() {
      return onChange !== null;
    },
    watch(isOn: boolean, tell: OnChange): void {
      onChange = isOn ? tell : null;
      isAsked = false;
      if (isOn) send();
    },
    /** A page of ours has come into view, or the last one has left. */
    look(isOn: boolean): void {
      isLookedAt = isOn;
      if (isOn) sendNext();
    },
    /** The count under way, or the next, answers it. */
    ask(): void {
      isAsked = onChange !== null;
    },
    /** A host that counts has answered hello. */
    begin(): void {
      isFirst = true;
      send();
    },
    answer(id: number, change: TriesChange): void {
      if (id !== pending) return;
      pending = null;
      // A card that is taken, and the count from which the next ones start, answer nobody.
      const isAnswer = isAsked && !isFirst && change !== 'busy';
      if (!isFirst) onChange?.(change, isAnswer);
      if (isAnswer) isAsked = false;
      isFirst = false;
      sendNext();
    },
    end(): void {
      clearTimeout(timer);
      pending = null;
      sentAt = Number.NEGATIVE_INFINITY;
    },
  };
}
