import type { Facts, ReaderFacts } from '../../shared/diagnosis/facts.ts';

/** The service and its readers, each with the facts of its card. */
export interface ReaderSnapshot {
  readonly pcsc: Facts['pcsc'];
  readonly readers: readonly ReaderFacts[];
}
