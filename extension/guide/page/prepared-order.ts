import type { FrameOrder } from '../decision/bubble.ts';
import type { StepReports } from '../session/step-report.ts';

/**
 * The order for a frame's unconfirmed report, asked for while the frame waits for its second search, so that the ring is drawn with it. Any
 * later order of the background replaces it.
 */
export class PreparedOrder {
  #unconfirmed: string | null = null;
  #order: FrameOrder | null = null;

  expect(reports: StepReports): void {
    this.#unconfirmed = JSON.stringify(reports);
    this.#order = null;
  }

  /** Keeps the background's answer, unless another report was sent meanwhile. */
  prepare(reports: StepReports, order: FrameOrder): void {
    if (JSON.stringify(reports) === this.#unconfirmed) this.#order = order;
  }

  forget(): void {
    this.#unconfirmed = null;
    this.#order = null;
  }

  /** The order that was prepared for exactly these reports, once; null otherwise. */
  confirm(reports: StepReports): FrameOrder | null {
    const order = JSON.stringify(reports) === this.#unconfirmed ? this.#order : null;
    this.forget();
    return order;
  }
}
