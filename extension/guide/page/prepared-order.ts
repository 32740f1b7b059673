import type { FrameOrder } from '../session/bubble.ts';
import type { Looks } from '../session/looks.ts';

/**
 * What a frame will see if its next look agrees, and what it will have to draw then: asked for while the frame waits, so that the ring
 * is drawn with the look that confirms it. Any order of the background comes first, and follows in any case.
 */
export class Foresight {
  #foreseen: string | null = null;
  #prepared: FrameOrder | null = null;

  foresee(looks: Looks): void {
    this.#foreseen = JSON.stringify(looks);
    this.#prepared = null;
  }

  /** The background's answer; of no use when it is about something else by now. */
  prepare(looks: Looks, order: FrameOrder): void {
    if (JSON.stringify(looks) === this.#foreseen) this.#prepared = order;
  }

  forget(): void {
    this.#foreseen = null;
    this.#prepared = null;
  }

  /** The order that was prepared for exactly this; null otherwise. */
  confirm(looks: Looks): FrameOrder | null {
    const order = JSON.stringify(looks) === this.#foreseen ? this.#prepared : null;
    this.forget();
    return order;
  }
}
