import type { PageWords } from '../../../shared/guides/descriptor.ts';
import type { LabelMap } from './labels.ts';

/** Names of a control, folded: the accessible name first, then other words that stand for it (title, heading of a tile…). */
export interface Names {
  readonly main: string;
  readonly others: readonly string[];
  /** A field's name and its description: it may say what the name leaves out, and rules nothing out ("Pas d'adresse MSSanté."). */
  readonly described?: string;
}

export interface NameSources {
  labels(element: Element): LabelMap;
  readonly words: PageWords;
}
