import * as v from 'valibot';
import { plainText } from '../../shared/plain-text.ts';
import { type HostMessage, HostMessageSchema } from '../../shared/protocol/messages.ts';
import { type LevelRange, negotiate } from '../../shared/protocol/negotiate.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import type { Break } from './machine.ts';

type Incoming =
  | { readonly type: 'message'; readonly message: HostMessage }
  | { readonly type: 'break'; readonly last: Break };

/** The protocol version is checked first: a host of another version may format everything else differently. */
const LevelSchema = v.object({ type: v.literal('hello'), protocol: v.number() });
const RefusalSchema = v.object({
  type: v.literal('error'),
  code: v.literal('protocol_unsupported'),
  supported: v.optional(v.object({ min: v.number(), max: v.number() })),
});

/** @param raw one message as the browser delivered it: any JSON */
export function readIncoming(raw: unknown): Incoming {
  const hello = v.safeParse(LevelSchema, raw);
  if (hello.success) {
    const { protocol } = hello.output;
    if (protocol < PROTOCOL.min || protocol > PROTOCOL.max) return disagreement({ min: protocol, max: protocol });
  }
  const refusal = v.safeParse(RefusalSchema, raw);
  // A host that refuses without naming its levels is older than the rule to name them.
  if (refusal.success) return disagreement(refusal.output.supported ?? { min: 0, max: 0 });
  const whole = v.safeParse(HostMessageSchema, raw);
  if (whole.success) return { type: 'message', message: whole.output };
  const issue = whole.issues[0];
  return {
    type: 'break',
    // The error sentence contains the received value, however long it is.
    last: {
      failure: 'garbage',
      raw: plainText(`invalid message: ${v.getDotPath(issue) ?? 'whole'}: ${issue.message}`),
    },
  };
}

function disagreement(host: LevelRange): Incoming {
  const agreement = negotiate(PROTOCOL, host);
  const hostIsOld = !('update' in agreement) || agreement.update === 'host';
  return {
    type: 'break',
    last: {
      failure: hostIsOld ? 'host_too_old' : 'host_too_new',
      raw: `host speaks ${host.min} to ${host.max}, extension ${PROTOCOL.min} to ${PROTOCOL.max}`,
    },
  };
}
