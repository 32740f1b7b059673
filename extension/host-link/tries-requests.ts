import type { TriesChange } from '../../shared/protocol/tries-change.ts';

type OnChange = (change: TriesChange, isAsked: boolean) => void;

/**
 * Has the host count the card's tries again and again: the next request follows each answer, and the host keeps the time between counts.
 * @param request sends one; null where there is no host that counts
 */
export function createTriesRequests(request: () => number | null) {
  let onChange: OnChange | null = null;
  let pending: number | null = null;
  let isFirst = true;
  let isAsked = false;

  const send = (): void => {
    if (onChange !== null && pending === null) pending = request();
  };
  return {
    get isOn() {
      return onChange !== null;
    },
    watch(isOn: boolean, tell: OnChange): void {
      onChange = isOn ? tell : null;
      isFirst = true;
      isAsked = false;
      send();
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
      send();
    },
    end(): void {
      pending = null;
    },
  };
}
