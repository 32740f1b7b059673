import { bubbleText } from '../../../shared/messages/fr/bubble.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import type { PageStatus } from '../../guide/session/page-status.ts';

const text = panelText.pageStatus;

/** How the step looks on the official page right now. */
export function pageSentence(pageStatus: PageStatus | null): string {
  if (pageStatus === null || pageStatus.tabs === 0) return text.noTab;
  if (pageStatus.level === 'sure' || pageStatus.level === 'renewal') return text.sure;
  if (pageStatus.level === 'likely') return text.likely;
  switch (pageStatus.reason) {
    case 'disabled':
      return bubbleText.disabled;
    case 'covered':
    case 'hidden':
      return bubbleText.hidden;
    case 'ambiguous':
      return bubbleText.ambiguous;
    case 'absent':
      return bubbleText.notFound;
    case 'searching':
      return '';
    case 'undrawn':
      return bubbleText.undrawn;
    case 'unseen':
      return bubbleText.unseen;
    case 'unknown-host':
      return text.unknownHost;
    case 'page-too-large':
      return bubbleText.tooLarge;
    case 'unreadable':
      return bubbleText.unreadable;
    case 'sends-elsewhere':
      return bubbleText.sendsElsewhere;
    case 'wrong-page':
    case null:
      return bubbleText.wrongPage;
  }
}

/** Whether the step's own words on where to look help: it is on that page, and not surely ringed. */
export const isToLookFor = (pageStatus: PageStatus | null): boolean =>
  pageStatus !== null && (pageStatus.level === 'likely' || LOOK_FOR.has(pageStatus.reason));

const LOOK_FOR: ReadonlySet<PageStatus['reason']> = new Set([
  ...(['absent', 'ambiguous', 'covered', 'hidden', 'page-too-large', 'unreadable', 'undrawn', 'unknown-host'] as const),
]);
