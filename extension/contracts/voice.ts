import type { Step } from '../../shared/guides/guide.ts';

/**
 * What the page in front shows of the bubble. `folded`: its chip alone, by the user's wish or from the start of a step that is done
 * elsewhere. `none`: no official page is in front, or its words cannot be read there.
 */
export type BubbleState = 'open' | 'folded' | 'none';

/** Who says a step in full: title, danger, help, remark, "C’est fait". The other one keeps to the map, or to its chip. */
type Speaker = 'bubble' | 'panel';

interface Voice {
  /** How the bubble of a step begins on an official page: beside an open panel, or where no panel is open to say the step. */
  readonly begins: { readonly besidePanel: 'open' | 'folded'; readonly alone: 'open' | 'folded' };
  readonly speaks: Readonly<Record<BubbleState, Speaker>>;
}

/** An open bubble speaks, else the panel does: one of them always, and never both. */
const speaks = { open: 'bubble', folded: 'panel', none: 'panel' } as const;
const onPage: Voice = { begins: { besidePanel: 'open', alone: 'open' }, speaks };
/** The user looks away from the page: beside an open panel the bubble would be the second voice, or with a native window the third. */
const elsewhere: Voice = { begins: { besidePanel: 'folded', alone: 'open' }, speaks };

/** Who says a step, by the place where it is done and by what the page in front shows. */
export const VOICES: Readonly<Record<Step['place'], Voice>> = {
  portal: onPage,
  'other-site': elsewhere,
  phone: elsewhere,
  mailbox: elsewhere,
  'native-window': elsewhere,
  desk: elsewhere,
};
