import type { Facts } from '../../../shared/diagnosis/facts.ts';
import { triesOfOneCard } from '../../../shared/diagnosis/tries-of-one-card.ts';
import type { TriesChange } from '../../../shared/protocol/tries-change.ts';
import { isCodeDue } from '../session/card-code.ts';
import type { Evidence, EvidenceEvent } from '../session/evidence.ts';
import { cardEvent } from './card-events.ts';

export interface CardLink {
  /**
   * Has the tries counted again and again while it is on. The first count is the start of the comparison, unless others have come before it.
   * @param onChange gets each further count, and whether it was asked for
   */
  watch(isOn: boolean, onChange: (change: TriesChange, isAsked: boolean) => void): void;
  /** Asks for a count now. */
  ask(): void;
  /** Calls with every reading, and the run of the program that made it: null of one that names none. */
  onReading(tell: (facts: Facts, run: string | null) => void): void;
}

/** Tells what is read of cards; has their tries counted while a guide stands where the code is asked for. */
export function watchCards(link: CardLink, dispatch: (event: EvidenceEvent) => void) {
  let isOn = false;
  let tries: number | null = null;
  link.onReading((facts, run) => {
    tries = triesOfOneCard(facts);
    const event = cardEvent(facts, run, Date.now());
    if (event !== null) dispatch(event);
  });
  const tell = (change: TriesChange, isAsked: boolean): void =>
    dispatch({ type: 'count', change, isAsked, tries, now: Date.now() });
  return {
    follow({ session, code }: Pick<Evidence, 'session' | 'code'>): void {
      if (isCodeDue(session, code, isOn) === isOn) return;
      isOn = !isOn;
      link.watch(isOn, tell);
    },
    ask: () => link.ask(),
  };
}
