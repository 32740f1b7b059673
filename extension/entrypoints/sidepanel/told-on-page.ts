import type { PageStatus } from '../../guide/session/page-status.ts';

/** Whether the bubble on the page tells a screen reader of the step: the panel says it once more to nobody. */
export const isToldOnPage = (pageStatus: PageStatus | null): boolean => pageStatus?.bubble === 'open';
