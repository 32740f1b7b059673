import type { GuideId, StepId } from '../../../shared/guides/guide.ts';
import type { TriesChange } from '../../../shared/protocol/tries-change.ts';
import { afterCount, codeIn, codeOutcome } from './card-code.ts';
import { mayBeSame, withCardRead } from './card-read.ts';
import { cardIn, type KeptCard, type Slot } from './cards.ts';
import { NOTHING_OBSERVED, type Observed, ofDay, type TypedCode } from './observed.ts';
import { reduce } from './reduce.ts';
import { NEW_SESSION, type Session, type SessionEvent } from './session.ts';

/** What is so, over time. One writer, the background; our pages and the bubble decide from the same value. */
export interface Evidence extends Observed {
  readonly session: Session;
  /** Their answers, as they are kept. */
  readonly told: unknown;
}

export const NO_EVIDENCE: Evidence = { ...NOTHING_OBSERVED, session: NEW_SESSION, told: null };

export type EvidenceEvent =
  | { readonly type: 'card'; readonly slot: Slot; readonly read: KeptCard | null; readonly now: number }
  /** The tries were counted again. @param tries now; null where the card does not tell */
  | {
      readonly type: 'count';
      readonly change: TriesChange;
      readonly isAsked: boolean;
      readonly tries: number | null;
      readonly now: number;
    }
  /** « J’ai mon code ». */
  | { readonly type: 'code-read' }
  /** What can go wrong at a step is shown, or the step again. */
  | { readonly type: 'troubles'; readonly of: StepId | null }
  /** The person answered a question: it outweighs what they began before. */
  | { readonly type: 'told'; readonly answers?: unknown }
  | SessionEvent;

/** The evidence after an event: only a reading that contradicts a fact takes it away. The same object where nothing changes. */
export function reduceEvidence(before: Evidence, event: EvidenceEvent): Evidence {
  switch (event.type) {
    case 'card':
      return withCard(before, event);
    case 'count':
      return withCount(before, event);
    case 'code-read':
      return before.code === null || before.code.isRead
        ? before
        : { ...before, code: { ...before.code, isRead: true } };
    case 'troubles':
      return before.troubles === event.of ? before : { ...before, troubles: event.of };
    case 'told':
      return { ...before, insists: false, told: event.answers };
    case 'forget': {
      // A card that lies there is read, not remembered.
      const inside = cardIn(before);
      const cards = inside === undefined ? [] : [inside];
      return { ...NO_EVIDENCE, slot: before.slot, cards, session: reduce(before.session, event) };
    }
    default:
      return withSession(before, event);
  }
}

function withSession(before: Evidence, event: SessionEvent): Evidence {
  const session = reduce(before.session, event);
  const code = codeIn(before.code, before.session, session);
  const insists = event.type === 'start' ? insistsAfter(event.guide, before.insists) : before.insists;
  if (session === before.session && code === before.code && insists === before.insists) return before;
  return { ...before, session, code, insists };
}

/** Whoever has an e-CPS logs in with it: that says nothing of the card. */
const insistsAfter = (started: GuideId, before: boolean): boolean =>
  started === 'sign-in' ? before : started === 'activate-with-card';

function withCard(evidence: Evidence, { slot: seen, read, now }: Extract<EvidenceEvent, { type: 'card' }>): Evidence {
  const before = ofDay(evidence, now);
  const cards = read === null ? before.cards : withCardRead(before.cards, read);
  const slot = seen.state === before.slot?.state && seen.key === before.slot.key ? before.slot : seen;
  if (slot === before.slot && cards === before.cards) return before;
  const after: Evidence = { ...before, cards, slot };
  return { ...after, code: codeWith(after, before) };
}

/** A code belongs to the card that it was typed for: another one whose tries are read has its own. */
function codeWith(after: Evidence, before: Evidence): TypedCode | null {
  const { code, slot } = after;
  const own = cardIn(after);
  if (code === null || code.key === null || slot?.key == null || code.key === slot.key) return code;
  if (own === undefined || own.tries === null) return code;
  const typed = before.cards.find(({ key }) => key === code.key);
  // Of another run it may be the same card, unless it has more tries than that was left with.
  const isPerhapsSame = mayBeSame(code.key, own.key) && own.tries <= (typed?.tries ?? own.tries);
  return isPerhapsSame ? { ...code, key: own.key } : null;
}

function withCount(
  before: Evidence,
  { change, isAsked, tries, now }: Extract<EvidenceEvent, { type: 'count' }>,
): Evidence {
  const outcome = codeOutcome(change, isAsked);
  if (outcome === null) return before;
  const key = before.slot?.key ?? null;
  const code = afterCount(before.code, before.session, { outcome, key, isRead: false, at: now });
  // The right code gives the tries back, although a card to which it was given does not tell them.
  const cards =
    outcome === 'right' ? before.cards.map((card) => (card.key === key ? { ...card, tries } : card)) : before.cards;
  return code === before.code && outcome !== 'right' ? before : { ...before, code, cards };
}
