import type { Descriptor } from '../../../shared/guides/descriptor.ts';

/** To the pickers of a tab. What the step looks like and is called travels with the order, so that the picker carries no targets. */
export type PickerOrder =
  | {
      readonly to: 'picker';
      readonly type: 'start';
      readonly target: Descriptor;
      readonly title: string;
      readonly proposes?: true;
    }
  | { readonly to: 'picker'; readonly type: 'stop' };
