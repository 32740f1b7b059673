import type { Facts } from '../shared/diagnosis/facts.ts';
import type { TriesChange } from '../shared/protocol/tries-change.ts';

/** Source of facts: the readers now and at every change, and everything once. `identity`: may the facts say whose card it is? */
export interface Observer {
  /**
   * Calls with the present facts as soon as they are read, then at every change of service, reader or card.
   * @returns ends it
   */
  watch(identity: boolean, changed: (facts: Facts) => void): () => void;
  /** Readers, cards and workstation, once. Every part has its own time limit; never rejects for a probe that failed. */
  everything(identity: boolean): Promise<Facts>;
  /** Counts the PIN tries of the watched cards again; the facts are sent as after any change. */
  countTries(): Promise<TriesChange>;
}
