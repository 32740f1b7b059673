import type { PcscErrorCode } from '../../native-host/pcsc/errors.ts';
import type { ReaderStatus } from '../../native-host/pcsc/port.ts';

/** What the test asks of the agent under Wine, a JSON line each. Bytes as hex; a card is named by the request that connected it. */
export type AgentRequest = { readonly id: number } & (
  | { readonly op: 'monitor' }
  | { readonly op: 'stop'; readonly monitor: number }
  | { readonly op: 'connect'; readonly reader: string }
  | { readonly op: 'transmit'; readonly card: number; readonly run: readonly string[] }
  | { readonly op: 'begin' | 'end' | 'disconnect'; readonly card: number }
);

export type AgentReply =
  | { readonly id: number; readonly value: readonly string[] | null }
  | {
      readonly id: number;
      readonly error: { readonly code: PcscErrorCode; readonly message: string; readonly value: number | null };
    }
  | {
      readonly readersOf: number;
      readonly readers: readonly (Omit<ReaderStatus, 'atr'> & { readonly atr: string | null })[];
    };
