import * as v from 'valibot';
import { VERDICTS } from '../diagnosis/diagnosis.ts';
import { boundedList, longText, shortText, text } from './bounds.ts';
import { FactsSchema } from './facts-schema.ts';
import { id, range, version } from './requests.ts';
import { TRIES_CHANGES } from './tries-change.ts';

/**
 * Every message of the host: one schema each, used by the extension, which receives it (docs/protocol.md).
 * Host messages drop what this build does not know; requests are strict (requests.ts).
 */

/** Fault of a request; never renamed. Users see none: their words on the host are in host-link/link-state.ts. */
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
  verdict: v.picklist(VERDICTS),
  route: v.picklist(['activate-with-card', 'activate-without-card', 'other-computer']),
  reader: v.nullable(text),
  checks: boundedList(
    v.object({ id: shortText, status: v.picklist(['ok', 'warn', 'fail', 'unknown']), evidence: longText }),
  ),
  remedies: boundedList(v.object({ id: shortText, text: longText, memo: v.exactOptional(boundedList(shortText)) })),
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
    capabilities: boundedList(shortText),
    /** Drawn anew at each start: a card's number holds within one run. */
    run: v.exactOptional(shortText),
  }),
  v.object({ id, type: v.literal('ok') }),
  v.object({ id, type: v.literal('diagnosis'), facts: FactsSchema, diagnosis }),
  v.object({ id, type: v.literal('tries'), change: v.picklist(TRIES_CHANGES) }),
  v.object({ type: v.literal('snapshot'), seq: id, facts: FactsSchema }),
  v.object({
    id: v.nullable(id),
    type: v.literal('error'),
    code: v.picklist(HOST_ERROR_CODES),
    /** For the report, English or technical; never identity. */
    detail: v.exactOptional(text),
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
