import type { HostMessage } from '../../shared/protocol/messages.ts';
import { negotiate } from '../../shared/protocol/negotiate.ts';
import { CAPABILITIES, type Request } from '../../shared/protocol/requests.ts';
import { PROTOCOL, VERSION } from '../../shared/protocol/version.ts';

const host = { version: VERSION };
/** Of this start alone. */
const run = crypto.randomUUID();

/** The answer to `hello`: what both sides can do, or that one of them has to be updated. docs/protocol.md */
export function greeting({ id, protocol }: Extract<Request, { type: 'hello' }>): HostMessage {
  const agreement = negotiate(protocol, PROTOCOL);
  return 'update' in agreement
    ? { id, type: 'error', code: 'protocol_unsupported', supported: PROTOCOL, host }
    : { id, type: 'hello', protocol: agreement.level, supported: PROTOCOL, host, capabilities: CAPABILITIES, run };
}
