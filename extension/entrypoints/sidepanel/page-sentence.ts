import { bubbleText } from '../../../shared/messages/fr/bubble.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import type { NoRingReason, PageStatus } from '../../guide/session/page-status.ts';

const text = panelText.pageStatus;

/** Whether the step's own words on where to look help: it is on that page. */
const IS_TO_LOOK_FOR: Readonly<Record<NoRingReason, boolean>> = {
  disabled: false,
  covered: true,
  hidden: true,
  ambiguous: true,
  absent: true,
  searching: false,
  undrawn: true,
  unseen: false,
  'unknown-host': true,
  'page-too-large': true,
  unreadable: true,
  'sends-elsewhere': false,
  'session-over': false,
  maintenance: false,
  error: false,
  'wrong-page': false,
};

/** How the step looks on the official page right now; null where none is open: what opens it says that. */
export function pageSentence({ tabs, level, reason }: PageStatus): string | null {
  if (tabs === 0) return null;
  if (level === 'sure' || level === 'renewal') return text.sure;
  return level === 'likely' ? text.likely : (bubbleText.noRing[reason ?? 'wrong-page'] ?? '');
}

/** Whether the step's own words on where to look help: it is on that page, and not surely ringed. */
export const isToLookFor = ({ level, reason }: PageStatus): boolean =>
  level === 'likely' || IS_TO_LOOK_FOR[reason ?? 'wrong-page'];
