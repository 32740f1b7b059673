import * as v from 'valibot';
import { FactsSchema } from './facts-schema.ts';

/**
 * Every message between extension and host: one schema each, used by the side that receives it (docs/protocol.md).
 * Requests are strict: the host refuses a field it does not know. Host messages drop what this build does not know.
 */

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Protocol levels that one side speaks, both ends included. */
const range = {
  min: v.pipe(v.number(), v.integer(), v.minValue(1)),
  max: v.pipe(v.number(), v.integer(), v.minValue(1)),
};

const version = v.pipe(v.string(), v.regex(/^\d{1,5}(\.\d{1,5}){0,3}$/));

/** What the extension may ask. Closed verbs without free text: no path, no address, no APDU ever crosses this line. */
export const RequestSchema = v.variant('type', [
  v.strictObject({
    id,
    type: v.literal('hello'),
    protocol: v.strictObject(range),
    client: v.strictObject({ version }),
  }),
  /** One snapshot now, then one at every change of reader, card or service. Asked again, it gives a fresh snapshot. */
  v.strictObject({ id, type: v.literal('subscribe'), identity: v.boolean() }),
  v.strictObject({ id, type: v.literal('unsubscribe') }),
  /** One answer with everything, workstation included. */
  v.strictObject({ id, type: v.literal('diagnose'), identity: v.boolean() }),
]);

export type Request = v.InferOutput<typeof RequestSchema>;

/** Every verb of {@link Request}; anything else is `unknown_command`. */
export const COMMANDS: readonly Request['type'][] = ['hello', 'subscribe', 'unsubscribe', 'diagnose'];

export const CAPABILITIES = ['subscribe', 'diagnose', 'identity'] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** Code equals name, never renamed. French sentence and remedy: shared/messages.fr.ts, `hostErrors`. */
export const HOST_ERROR_CODES = [
  'frame_too_large',
  'invalid_frame',
  'invalid_message',
  'unknown_command',
  'protocol_unsupported',
  'hello_required',
  'internal',
] as const;
export type HostErrorCode = (typeof HOST_ERROR_CODES)[number];

const diagnosis = v.object({
  verdict: v.picklist([
    'works',
    'probable',
    'no-card',
    'mute',
    'busy',
    'wrong-card',
    'not-visible',
    'service-stopped',
    'no-reader',
    'not-tested',
  ]),
  route: v.picklist(['activate-with-card', 'activate-without-card', 'other-computer']),
  reader: v.nullable(v.string()),
  checks: v.array(
    v.object({ id: v.string(), status: v.picklist(['ok', 'warn', 'fail', 'unknown']), evidence: v.string() }),
  ),
  remedies: v.array(v.object({ id: v.string(), text: v.string(), memo: v.exactOptional(v.array(v.string())) })),
});

export const HostMessageSchema = v.variant('type', [
  v.object({
    id,
    type: v.literal('hello'),
    /** The level both sides will speak. */
    protocol: id,
    /** What this host could speak. */
    supported: v.object(range),
    host: v.object({ version }),
    /** Names of what the host can do; ones this build does not know are kept and ignored. */
    capabilities: v.array(v.string()),
  }),
  v.object({ id, type: v.literal('ok') }),
  v.object({ id, type: v.literal('diagnosis'), facts: FactsSchema, diagnosis }),
  v.object({ type: v.literal('snapshot'), seq: id, facts: FactsSchema }),
  v.object({
    id: v.nullable(id),
    type: v.literal('error'),
    code: v.picklist(HOST_ERROR_CODES),
    /** For the report, English or technical; never identity. */
    detail: v.exactOptional(v.string()),
    /** With `protocol_unsupported`: the levels and version of the host, which tell the side to update. */
    supported: v.exactOptional(v.object(range)),
    host: v.exactOptional(v.object({ version })),
  }),
]);

/** Arrays and fields of a received message are for reading only. */
export type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

/** Checks and remedies are read as names, since a newer host may know more of them. */
export type HostMessage = DeepReadonly<v.InferOutput<typeof HostMessageSchema>>;
