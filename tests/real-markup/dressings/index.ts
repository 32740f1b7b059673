import type { Dressing } from '../dressing.ts';
import { bootstrap } from './bootstrap.ts';
import { dsfr } from './dsfr.ts';
import { material } from './material.ts';
import { primefaces } from './primefaces.ts';
import { primeng } from './primeng.ts';

export const DRESSINGS: readonly Dressing[] = [
  dsfr,
  bootstrap(3),
  bootstrap(4),
  bootstrap(5),
  material,
  primeng,
  primefaces,
];
