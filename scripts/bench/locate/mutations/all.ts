import { gone } from './gone.ts';
import { redrawing } from './icons.ts';
import { kinds } from './kinds.ts';
import { lookAlikes } from './look-alikes.ts';
import { looks } from './looks.ts';
import type { Mutation } from './mutation.ts';
import { renaming } from './names.ts';
import { places } from './places.ts';

export const MUTATIONS: readonly Mutation[] = [
  ...looks,
  renaming,
  redrawing,
  ...kinds,
  ...places,
  ...lookAlikes,
  ...gone,
];

/** Mutations that may be combined. */
export const COMBINED: readonly Mutation[] = MUTATIONS.filter((one) => one.after === 'found' && one.combines !== false);

/** The name of the row for so many at once. */
export const THREE = 'three at once';
