import type { PageControl } from '../page/control.ts';
import type { Names } from '../page/names.ts';
import type { Page } from '../page/page.ts';
import type { Asked } from '../rules/asked.ts';
import type { ExclusionId, Unspoken } from '../rules/exclusions.ts';
import type { GateId } from '../rules/gate.ts';
import type { NestingId } from '../rules/nesting.ts';
import type { SightExclusionId } from '../rules/sight-exclusions.ts';
import type { TieBreakId } from '../rules/tie-breaks.ts';

/** Hears why each rule decided as it did (explain.ts). */
export interface Trace {
  /** A rule of the gate has shut the page. */
  shut(by: GateId): void;
  /** The names of a kind of control say nothing of the target, or rule it out. */
  unnamed(page: Page, names: Names, by: Unspoken | ExclusionId): void;
  /** A control of a fitting name was looked at by itself. */
  heard(page: Page, control: PageControl, by: Unspoken | ExclusionId | null): void;
  /** A candidate was looked at in its place. */
  judged(candidate: Asked, by: Unspoken | ExclusionId | null): void;
  /** Something to look at was looked at: a code, a number. */
  sighted(page: Page, element: Element, by: SightExclusionId | null): void;
  /** Of two controls one around the other, this one is not what is pressed. */
  nested(element: Element, by: NestingId): void;
  /** Of equals, this rule chose one. */
  broken(by: TieBreakId): void;
}

/** Who hears, while a search runs that somebody asks about; the scripts in pages have neither this nor what is told to it. */
export let trace: Trace | undefined;

/** What a search finds, every decision of it told. */
export function traced<T>(to: Trace, search: () => T): T {
  trace = to;
  try {
    return search();
  } finally {
    trace = undefined;
  }
}
