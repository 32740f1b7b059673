import type { TriesChange } from '../../shared/protocol/tries-change.ts';
import { triesPace } from '../../shared/protocol/tries-pace.ts';

type OnChange = (change: TriesChange, isAsked: boolean) => void;

/**
 * Has the host count the card's tries again and again, while a guide stands where the code is asked for or a page of ours is in view: the next
 * request follows each answer, and the host keeps the time between counts. For a page alone it follows later once nothing changes any more.
 * @param request sends one; null where there is no host that counts
 */
export function createTriesRequests(request: () => number | null) {
  const pace = triesPace();
  let onChange: OnChange | null = null;
  let isLookedAt = false;
  let pending: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFirst = true;
  let isAsked = false;

  const send = (): void => {
    clearTimeout(timer);
    if ((onChange !== null || isLookedAt) && pending === null) pending = request();
  };
  const sendAfter = (change: TriesChange): void => {
    const pause = pace.pauseAfter(change);
    if (onChange !== null || pause === 0) send();
    else timer = setTimeout(send, pause);
  };
  const restart = (): void => {
    pace.restart();
    send();
  };
  return {
    /** Somebody asks to be told each change. */
    get isOn() {
      return onChange !== null;
    },
    watch(isOn: boolean, tell: OnChange): void {
      onChange = isOn ? tell : null;
      // A count under way for a page in view has one before it: a code typed wrong since then is told.
      isFirst ||= pending === null;
      isAsked = false;
      restart();
    },
    /** A page of ours has come into view, or the last one has left. */
    look(isOn: boolean): void {
      isLookedAt = isOn;
      restart();
    },
    /** Another card is in. */
    restart,
    /** The count under way, or the next, answers it. */
    ask(): void {
      isAsked = onChange !== null;
    },
    /** A host that counts has answered hello. */
    begin(): void {
      isFirst = true;
      restart();
    },
    answer(id: number, change: TriesChange): void {
      if (id !== pending) return;
      pending = null;
      // A card that is taken, and the count from which the next ones start, answer nobody.
      const isAnswer = isAsked && !isFirst && change !== 'busy';
      if (!isFirst) onChange?.(change, isAnswer);
      if (isAnswer) isAsked = false;
      isFirst = false;
      sendAfter(change);
    },
    end(): void {
      clearTimeout(timer);
      pending = null;
    },
  };
}
