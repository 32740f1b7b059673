import type { TriesChange } from '../../../shared/protocol/tries-change.ts';
import { codeOutcome } from '../session/card-code.ts';
import type { Session, SessionEvent } from '../session/session.ts';

/** The host link as far as the card's code needs it. */
export interface TriesCounter {
  /**
   * Has the tries counted again and again while it is on. The first count is the start of the comparison, unless others have come before it.
   * @param onChange gets each further count, and whether it was asked for
   */
  watch(isOn: boolean, onChange: (change: TriesChange, isAsked: boolean) => void): void;
  /** Asks for a count now. */
  ask(): void;
  /** The tries that were read last, today; null where not known. */
  lastRead(): Promise<number | null>;
}

/** Watches the card's tries while a guide stands where its code is asked for. */
export function createCodeWatch(counter: TriesCounter, dispatch: (event: SessionEvent) => void) {
  let isOn = false;
  const tell = (change: TriesChange, isAsked: boolean): void => {
    const outcome = codeOutcome(change, isAsked);
    if (outcome !== null) dispatch({ type: 'code', outcome });
  };
  return {
    follow({ running, progress }: Session): void {
      const code = running === null ? null : (progress[running]?.code ?? null);
      if ((code !== null) === isOn) return;
      isOn = !isOn;
      counter.watch(isOn, tell);
    },
    ask: () => counter.ask(),
  };
}
