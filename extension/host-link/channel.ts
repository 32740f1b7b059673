import type { Facts } from '../../shared/diagnosis/facts.ts';
import type { LinkState } from './link-state.ts';

/** Name of the runtime port between a visible page of the extension and the background. */
export const CHANNEL = 'host-link';

/** From the background: where the link stands and the last facts, without identity. `fresh`: they are of this very connection. */
export type ToPage =
  | { readonly type: 'state'; readonly link: LinkState; readonly facts: Facts | null; readonly fresh: boolean }
  /** Answer to `with-identity`, for this page only; null when the host did not give it in time. */
  | { readonly type: 'identity'; readonly facts: Facts | null };

/** From a page: try again now, or read once with the holder's identity because the user asked to see it. */
export type ToBackground = { readonly type: 'retry' } | { readonly type: 'with-identity' };
