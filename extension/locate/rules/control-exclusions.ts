import { wordsIn } from '../page/words.ts';
import { fold } from '../text/fold.ts';
import { occurs } from '../text/patterns.ts';
import type { NameGroup } from './candidate.ts';
import type { Exclusion } from './exclusion.ts';
import type { ControlEvidence } from './signals.ts';

// Exclusions by a control's names and by its own attributes (exclusion.ts).

/** By its names; evaluated once for all controls of the same name. */
export const BY_NAME = [
  {
    id: 'never-this-name',
    cost: 'words',
    when: ({ called, hint }) => called.some((one) => occurs(hint.not?.name, one)),
  },
] as const satisfies readonly Exclusion<NameGroup>[];

/** By its own attributes, for every control with a fitting name. */
export const BY_CONTROL = [
  {
    id: 'contrary-icon',
    cost: 'words',
    when: ({ control, hint }) =>
      hint.icon !== undefined && control.icon?.token === 'contrary' && fold(wordsIn(control.element)) === '',
  },
] as const satisfies readonly Exclusion<ControlEvidence>[];
