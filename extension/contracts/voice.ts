import type { Step } from '../../shared/guides/guide.ts';

/**
 * What the page in front shows of the bubble. `folded`: its chip alone, by the user's wish or from the start of a step that is done
 * elsewhere. `none`: no official page is in front, or its words cannot be read there.
 */
export type BubbleState = 'open' | 'folded' | 'none';

/** Whether the panel says the step in full: title, danger, help, remark, "C’est fait". Else the bubble does: one of them always, and never both. */
export const panelSpeaks = (bubble: BubbleState): boolean => bubble !== 'open';

/**
 * How the bubble of a step begins on an official page. Of a step that is done elsewhere the user looks away from the page: beside an open
 * panel the bubble would be the second voice, or with a native window the third.
 */
export const bubbleBegins = ({ place }: Step, hasPanel: boolean): 'open' | 'folded' =>
  hasPanel && place !== 'portal' ? 'folded' : 'open';
