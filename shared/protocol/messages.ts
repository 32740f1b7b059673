import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import type { Facts } from '../diagnosis/facts.ts';

/** What the extension may ask. Closed verbs without free text: no path, no address, no APDU ever crosses this line. */
export type Request =
  | {
      readonly id: number;
      readonly type: 'hello';
      readonly protocol: { readonly min: number; readonly max: number };
      readonly client: { readonly version: string };
    }
  /** One snapshot now, then one at every change of reader, card or service. */
  | { readonly id: number; readonly type: 'subscribe'; readonly identity: boolean }
  | { readonly id: number; readonly type: 'unsubscribe' }
  /** One snapshot with everything, workstation included. */
  | { readonly id: number; readonly type: 'diagnose'; readonly identity: boolean };

export type Capability = 'subscribe' | 'diagnose' | 'identity';

export type HostMessage =
  | {
      readonly id: number;
      readonly type: 'hello';
      readonly protocol: number;
      readonly host: { readonly version: string };
      readonly capabilities: readonly Capability[];
    }
  | { readonly id: number; readonly type: 'ok' }
  | { readonly id: number; readonly type: 'diagnosis'; readonly facts: Facts; readonly diagnosis: Diagnosis }
  | { readonly type: 'snapshot'; readonly seq: number; readonly facts: Facts }
  | { readonly id: number | null; readonly type: 'error'; readonly code: HostErrorCode; readonly detail?: string };

/** Code equals name. French sentence and remedy: shared/messages.fr.ts. */
export type HostErrorCode =
  | 'frame_too_large'
  | 'invalid_frame'
  | 'invalid_message'
  | 'unknown_command'
  | 'protocol_unsupported'
  | 'hello_required'
  | 'internal';
