import type { StepId } from './guide.ts';

/**
 * What a target looks like, as reviewed data (extension/locate finds it). All words are matched after folding: lower case, no
 * accents, unified apostrophes, single blanks. Patterns are regular-expression sources applied to folded text.
 */
export interface Descriptor {
  readonly id: StepId;
  readonly page: PageGate;
  /** The section that must hold the target, by its heading or label. */
  readonly section?: { readonly names: readonly string[]; readonly required: boolean };
  readonly kinds: readonly TargetKind[];
  /** Accessible-name patterns, strongest first. */
  readonly names: readonly string[];
  /** Names that must never be pointed at, even if another signal fits. */
  readonly notNames?: readonly string[];
  readonly icon?: IconToken;
  readonly colour?: 'orange';
  /** Words expected near the target. */
  readonly near?: readonly string[];
  /** Among equals, which one (0 first), only where the page's order is meaningful (two fields of one form). */
  readonly rank?: number;
  /** ISO date on which this descriptor was last checked against the stored pages. */
  readonly checked: string;
}

export type TargetKind =
  | 'button'
  | 'link'
  | 'tab'
  | 'menuitem'
  | 'checkbox'
  | 'radio'
  | 'textbox'
  | 'image'
  | 'group'
  | 'text';

export type IconToken = 'pen' | 'magnifier' | 'qr-code';

/** All that must hold before anything is looked for. */
export interface PageGate {
  /** Host names, exact, or with a leading "*." for subdomains. */
  readonly hosts: readonly string[];
  /** Pattern on the path; left out where the path is unknown. */
  readonly path?: string;
  /** At least one heading, title or landmark label of the page must match one of these. */
  readonly headings?: readonly string[];
  /** Pages of which a heading or title matches one of these are refused (error, maintenance, log-out). */
  readonly notHeadings?: readonly string[];
  /** True for targets on a page where one logs in; all others refuse pages with a password field. */
  readonly login?: boolean;
}
