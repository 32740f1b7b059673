import { bubbleText } from '../../../shared/messages/fr/bubble.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import type { NoRingReason, PageStatus } from '../../guide/session/page-status.ts';

const text = panelText.pageStatus;

interface Unringed {
  readonly says: string;
  /** Whether the step's own words on where to look help: it is on that page. */
  readonly isToLookFor: boolean;
}

const UNRINGED: Readonly<Record<NoRingReason, Unringed>> = {
  disabled: { says: bubbleText.disabled, isToLookFor: false },
  covered: { says: bubbleText.hidden, isToLookFor: true },
  hidden: { says: bubbleText.hidden, isToLookFor: true },
  ambiguous: { says: bubbleText.ambiguous, isToLookFor: true },
  absent: { says: bubbleText.notFound, isToLookFor: true },
  searching: { says: '', isToLookFor: false },
  undrawn: { says: bubbleText.undrawn, isToLookFor: true },
  unseen: { says: bubbleText.unseen, isToLookFor: false },
  'unknown-host': { says: text.unknownHost, isToLookFor: true },
  'page-too-large': { says: bubbleText.tooLarge, isToLookFor: true },
  unreadable: { says: bubbleText.unreadable, isToLookFor: true },
  'sends-elsewhere': { says: bubbleText.sendsElsewhere, isToLookFor: false },
  'session-over': { says: bubbleText.sessionOver, isToLookFor: false },
  maintenance: { says: bubbleText.maintenance, isToLookFor: false },
  error: { says: bubbleText.error, isToLookFor: false },
  'wrong-page': { says: bubbleText.wrongPage, isToLookFor: false },
};

/** How the step looks on the official page right now. */
export function pageSentence(pageStatus: PageStatus | null): string {
  if (pageStatus === null || pageStatus.tabs === 0) return text.noTab;
  if (pageStatus.level === 'sure' || pageStatus.level === 'renewal') return text.sure;
  return pageStatus.level === 'likely' ? text.likely : UNRINGED[pageStatus.reason ?? 'wrong-page'].says;
}

/** Whether the step's own words on where to look help: it is on that page, and not surely ringed. */
export const isToLookFor = (pageStatus: PageStatus | null): boolean =>
  pageStatus !== null && (pageStatus.level === 'likely' || UNRINGED[pageStatus.reason ?? 'wrong-page'].isToLookFor);
