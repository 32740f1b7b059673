import * as v from 'valibot';
import { GUIDE_IDS } from '../../../shared/guides/guide.ts';
import { GUIDES } from '../../../shared/guides/guides.ts';
import { NO_MATCH_REASONS } from '../../locate/match.ts';
import { BUBBLE_ACTS } from '../decision/acts.ts';
import { REFUSALS } from '../session/refusals.ts';
import type { StepReport } from '../session/step-report.ts';
import type {
  FromFrame,
  NoticeQuestion,
  OfferMessage,
  PageEvent,
  ScriptsQuestion,
  SessionCommand,
} from './messages.ts';
import type { TeachAnswer, TeachCommand } from './teach-messages.ts';
import type { WalkCommand, WalkMessage } from './walk-messages.ts';

/**
 * Form of the messages to the background: content scripts stand in the pages' own processes, so their messages are validated before use. A
 * message without a known form is dropped.
 */
const STEPS = GUIDE_IDS.flatMap((id) => GUIDES[id].steps.map((step) => step.id));
const step = v.picklist(STEPS);
const guide = v.picklist(GUIDE_IDS);

const report = v.variant('level', [
  v.strictObject({
    level: v.literal('sure'),
    via: v.picklist(['target', 'opener', 'renewal']),
    done: v.boolean(),
    byNameOnly: v.exactOptional(v.literal(true)),
  }),
  v.strictObject({ level: v.literal('likely') }),
  v.strictObject({ level: v.literal('none'), reason: v.picklist(NO_MATCH_REASONS) }),
]) satisfies v.GenericSchema<unknown, StepReport>;

/** At most one report a step: there are no other keys. */
const reports = v.strictObject(v.entriesFromList(STEPS, v.exactOptional(report)));

const fromFrame = v.variant('type', [
  v.strictObject({
    type: v.literal('report'),
    reports,
    hidden: v.boolean(),
    shows: v.picklist(['everything', 'folded', 'no-words', 'nothing']),
    isBusy: v.exactOptional(v.literal(true)),
  }),
  v.strictObject({ type: v.literal('unconfirmed'), reports }),
  v.strictObject({ type: v.literal('used'), step, how: v.picklist(['click', 'change', 'submit']) }),
  v.strictObject({ type: v.picklist(['in-vain', 'stayed']), step }),
  v.strictObject({ type: v.literal('route') }),
  v.strictObject({ type: v.literal('attention'), focus: v.boolean() }),
  v.strictObject({ type: v.literal('focus-back') }),
  v.strictObject({ type: v.literal('act'), action: v.picklist(BUBBLE_ACTS), step }),
]);

/** What a document of an official page says, or null. */
export function readFromFrame(message: unknown): FromFrame | null {
  const read = v.safeParse(fromFrame, message);
  return read.success ? read.output : null;
}

/** What a page of the extension asks for; that it is one, the background sees by the sender. */
const pageEvent = v.variant('type', [
  v.strictObject({ type: v.literal('start'), guide }),
  v.strictObject({ type: v.literal('restart'), guide }),
  v.strictObject({ type: v.literal('stop') }),
  v.strictObject({ type: v.literal('forget') }),
  v.strictObject({ type: v.literal('remind'), on: v.boolean() }),
  v.strictObject({ type: v.literal('end-wait') }),
  v.strictObject({ type: v.literal('begin-wait') }),
  v.strictObject({ type: v.literal('choose'), step }),
  v.strictObject({ type: v.literal('confirm'), from: step }),
  v.strictObject({ type: v.literal('saved'), from: step }),
  v.strictObject({ type: v.literal('opened'), step }),
  v.strictObject({ type: v.literal('back'), from: step }),
  v.strictObject({ type: v.literal('trouble') }),
]) satisfies v.GenericSchema<unknown, PageEvent>;

const teach = v.variant('type', [
  v.strictObject({ to: v.literal('teach'), type: v.literal('pick'), step, proposes: v.exactOptional(v.literal(true)) }),
  v.strictObject({
    to: v.literal('teach'),
    type: v.literal('refused'),
    step,
    why: v.picklist([...REFUSALS, 'cancelled']),
  }),
  // The teaching has a form of its own (calibration.ts).
  v.strictObject({ to: v.literal('teach'), type: v.literal('chosen'), step, teaching: v.unknown() }),
]);

const message = v.variant('to', [
  v.strictObject({ to: v.picklist(['notice', 'scripts']) }),
  v.strictObject({ to: v.literal('offer'), type: v.picklist(['may-i', 'accept', 'refuse']) }),
  v.strictObject({ to: v.literal('guide'), event: pageEvent }),
  teach,
  v.variant('type', [
    v.strictObject({ to: v.literal('walk'), type: v.picklist(['begin', 'end', 'erase']) }),
    // The copy has a form of its own (walk/walk-file.ts).
    v.strictObject({ to: v.literal('walk'), type: v.literal('look'), step, copy: v.unknown() }),
  ]),
]);

type BackgroundMessage =
  | NoticeQuestion
  | ScriptsQuestion
  | OfferMessage
  | SessionCommand
  | TeachCommand
  | TeachAnswer
  | WalkCommand
  | WalkMessage;

/** One message to the background, from a content script or a page of the extension, or null. */
export function readMessage(raw: unknown): BackgroundMessage | null {
  const read = v.safeParse(message, raw);
  return read.success ? read.output : null;
}
