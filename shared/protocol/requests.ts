import * as v from 'valibot';

/**
 * What the extension may ask, with its schema, which the host reads (docs/protocol.md). Strict: a field it does not know is refused.
 * Apart from messages.ts, so that a starting host builds no schema that only the extension needs.
 */

export const id = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Protocol levels that one side speaks, both ends included. */
export const range = {
  min: v.pipe(v.number(), v.integer(), v.minValue(1)),
  max: v.pipe(v.number(), v.integer(), v.minValue(1)),
};

export const version = v.pipe(v.string(), v.regex(/^\d{1,5}(\.\d{1,5}){0,3}$/));

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
  /** Counts the tries left of the card's PIN again. Asked only of a host that has this capability. */
  v.strictObject({ id, type: v.literal('tries') }),
]);

export type Request = v.InferOutput<typeof RequestSchema>;

/** Every verb of {@link Request}; anything else is `unknown_command`. */
export const COMMANDS: readonly Request['type'][] = RequestSchema.options.map(({ entries }) => entries.type.literal);

/** What the host can do, by name, for the extension to look up. */
export const CAPABILITIES = ['subscribe', 'diagnose', 'identity', 'tries'] as const;
