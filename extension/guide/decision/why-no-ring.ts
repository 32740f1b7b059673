import { bubbleText } from '../../../shared/messages/fr/bubble.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import type { NoRingReason } from '../session/page-status.ts';

/** Why there is no ring, in bubble and panel. A page that is still being made lacks nothing. */
export const WHY_NO_RING: Readonly<Record<NoRingReason, string>> = {
  'session-over': bubbleText.sessionOver,
  maintenance: bubbleText.maintenance,
  error: bubbleText.error,
  'wrong-page': bubbleText.wrongPage,
  absent: bubbleText.notFound,
  ambiguous: bubbleText.ambiguous,
  disabled: bubbleText.disabled,
  covered: bubbleText.hidden,
  hidden: bubbleText.hidden,
  'page-too-large': bubbleText.tooLarge,
  unreadable: bubbleText.unreadable,
  undrawn: bubbleText.undrawn,
  searching: '',
  unseen: bubbleText.unseen,
  'unknown-host': panelText.pageStatus.unknownHost,
  'sends-elsewhere': bubbleText.sendsElsewhere,
};
