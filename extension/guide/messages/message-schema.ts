import * as v from 'valibot';
import { GUIDE_IDS } from '../../../shared/guides/guide.ts';
import { STEP_IDS } from '../../../shared/guides/guides.ts';
import { NO_MATCH_REASONS, TOLD } from '../../locate/match.ts';
import { BUBBLE_ACTS } from '../decision/acts.ts';
import { SHOWS, type StepReport } from '../session/step-report.ts';

/**
 * Form of the messages to the background: content scripts stand in the pages' own processes, so their messages are validated before use. A
 * message without a known form is dropped.
 */
const step = v.picklist(STEP_IDS);
const guide = v.picklist(GUIDE_IDS);

const became = v.exactOptional(v.picklist(TOLD));

const report = v.variant('level', [
  v.strictObject({
    level: v.literal('sure'),
    via: v.picklist(['target', 'opener', 'renewal']),
    done: v.boolean(),
    byNameOnly: v.exactOptional(v.literal(true)),
    seenInWalk: v.exactOptional(v.literal(true)),
    became,
  }),
  v.strictObject({ level: v.literal('likely'), became }),
  v.strictObject({ level: v.literal('none'), reason: v.picklist(NO_MATCH_REASONS), became }),
]) satisfies v.GenericSchema<unknown, StepReport>;

/** At most one report a step: there are no other keys. */
const reports = v.strictObject(v.entriesFromList(STEP_IDS, v.exactOptional(report)));

export const FromFrameSchema = v.variant('type', [
  /** Everything this frame sees; `hidden` when its tab is in the background, `isBusy` while its page is still being made. */
  v.strictObject({
    type: v.literal('report'),
    reports,
    hidden: v.boolean(),
    shows: v.picklist(SHOWS),
    isBusy: v.exactOptional(v.literal(true)),
  }),
  /** What this frame will report once a second search, two animation frames later, confirms it. It changes nothing; it saves a round trip. */
  v.strictObject({ type: v.literal('unconfirmed'), reports }),
  v.strictObject({ type: v.literal('used'), step, how: v.picklist(['click', 'change', 'submit']) }),
  /** The control is still there long after its use: the use came to nothing. */
  v.strictObject({ type: v.literal('stayed'), step }),
  v.strictObject({ type: v.literal('route') }),
  /** The user came to this tab; `focus` when the keyboard is in this very frame now. */
  v.strictObject({ type: v.literal('attention'), focus: v.boolean() }),
  /** The focus leaves the bubble: it came from another frame. */
  v.strictObject({ type: v.literal('focus-back') }),
  v.strictObject({ type: v.literal('act'), action: v.picklist(BUBBLE_ACTS), step }),
]);

/** What a document of an official page says, or null. */
export function readFromFrame(message: unknown): v.InferOutput<typeof FromFrameSchema> | null {
  const read = v.safeParse(FromFrameSchema, message);
  return read.success ? read.output : null;
}

/** What a page of the extension may ask for; that it is one, the background sees by the sender, and it adds the time. */
const pageEvent = v.variant('type', [
  v.strictObject({ type: v.picklist(['start', 'restart']), guide }),
  v.strictObject({ type: v.picklist(['stop', 'forget', 'end-wait', 'begin-wait', 'check', 'code-read']) }),
  v.strictObject({ type: v.literal('told'), answers: v.unknown() }),
  v.strictObject({ type: v.literal('remind'), on: v.boolean() }),
  v.strictObject({ type: v.picklist(['choose', 'opened']), step }),
  v.strictObject({ type: v.picklist(['confirm', 'saved', 'not-saved', 'back']), from: step }),
  v.strictObject({ type: v.literal('troubles'), of: v.nullable(step) }),
  /** "Ça ne marche pas". */
  v.strictObject({ type: v.literal('trouble') }),
]);

export const MessageSchema = v.variant('to', [
  /** The content script asks for its notice; the next ones come at each change. */
  v.strictObject({ to: v.literal('notice') }),
  /** It asks for the scripts of the guide that runs. */
  v.strictObject({ to: v.literal('scripts') }),
  /** The discreet offer on official pages: the content script asks, the offer's own script tells the answer. */
  v.strictObject({ to: v.literal('offer'), type: v.picklist(['may-i', 'accept', 'refuse']) }),
  v.strictObject({ to: v.literal('guide'), event: pageEvent }),
  v.variant('type', [
    /** From our own pages. `begin` records from now on, `end` keeps what there is, `erase` leaves nothing. */
    v.strictObject({ to: v.literal('walk'), type: v.picklist(['begin', 'end', 'erase']) }),
    /** What a frame saw; the answer is the order that holds now. The copy has a form of its own (walk/walk-file.ts). */
    v.strictObject({ to: v.literal('walk'), type: v.literal('look'), step, copy: v.unknown() }),
  ]),
]);

/** One message to the background, from a content script or a page of the extension, or null. */
export function readMessage(raw: unknown): v.InferOutput<typeof MessageSchema> | null {
  const read = v.safeParse(MessageSchema, raw);
  return read.success ? read.output : null;
}
