import type { Hint } from '../../../shared/guides/descriptor.ts';
import * as dom from '../../dom/reads.ts';
import { tintAround } from '../look/colour.ts';
import type { PageControl } from '../page/control.ts';
import { factAbout } from '../page/facts.ts';
import { fitsAddress } from '../text/patterns.ts';
import type { CandidateInPlace } from './candidate-in-place.ts';
import { SOURCE_WEIGHTS, WEIGHTS } from './weights.ts';

// All that speaks for a control, in points, each by its name: the sum decides (weights.ts, decide.ts).

/** What the names of a control say about a target, in points. */
export interface NameEvidence {
  readonly name: number;
  /** One of them is a name too common to decide alone. */
  readonly weak: boolean;
}

/** A control and what its names say. */
export interface ControlEvidence {
  readonly control: PageControl;
  readonly hint: Hint;
  readonly evidence: NameEvidence;
}

const addressAgrees = (element: Element, pattern: string): boolean =>
  fitsAddress(
    pattern,
    dom.getAttribute(element, 'href') ??
      dom.getAttribute(element, 'formaction') ??
      dom.getAttribute(element, 'data-href') ??
      '',
  );

export const namePoints = ({ name, weak }: NameEvidence): number => Math.max(name, weak ? WEIGHTS.weakName : 0);

export const iconPoints = ({ control, hint }: ControlEvidence): number =>
  hint.icon !== undefined && control.icon?.token === hint.icon ? WEIGHTS.icon : 0;

export const addressPoints = ({ control, hint }: ControlEvidence): number =>
  hint.href !== undefined && addressAgrees(control.element, hint.href) ? WEIGHTS.href : 0;

/** Of the control alone: summed for every control of a page whose kind fits and whose names allow it. */
export const CONTROL_SIGNALS = {
  /** It is called so, or in other words; or so only in a title, a placeholder, the heading of a tile. */
  name: ({ evidence }) => namePoints(evidence),
  /** A word of its classes, its file, its title names the icon; beside a name that agrees it adds little. */
  icon: (judged) => {
    const name = namePoints(judged.evidence);
    const picture = iconPoints(judged);
    return name > 0 && picture > 0 ? Math.max(0, picture - name) + WEIGHTS.both : picture;
  },
  address: addressPoints,
  /** It is a control by its tag, by its role, or by its script only. */
  source: ({ control }) => SOURCE_WEIGHTS[control.kind.source],
} as const satisfies Readonly<Record<string, (judged: ControlEvidence) => number>>;

const SECTIONS = {
  near: WEIGHTS.section,
  outer: WEIGHTS.outerSection,
  page: WEIGHTS.pageSection,
  no: 0,
  refused: 0,
} as const;

/** Of its place and its look: for the few best. */
export const PLACE_SIGNALS = {
  /** Its styles name the icon, or its drawing has the shape of one; beside another witness it adds little. */
  'icon-look': ({ showsIcon, icon, candidate }) =>
    !showsIcon ? 0 : candidate.witnessed ? WEIGHTS.both : icon?.by === 'word' ? WEIGHTS.icon : WEIGHTS.iconShape,
  /** The nearest heading, one further out, or only the page as a whole names the section. */
  section: ({ section }) => (section === null ? 0 : SECTIONS[section]),
  /** Orange, as the portal draws it; another colour speaks against it. */
  colour: ({ hint, element, icon }) => {
    if (hint.colour !== 'orange') return 0;
    const tint = tintAround(element, icon?.element ?? null);
    return tint === 'orange' ? WEIGHTS.orange : tint === 'other' ? WEIGHTS.otherColour : 0;
  },
} as const satisfies Readonly<Record<string, (judged: CandidateInPlace) => number>>;

export type SignalId = keyof typeof CONTROL_SIGNALS | keyof typeof PLACE_SIGNALS;

const sumOfPoints = factAbout((_, judged: CandidateInPlace) =>
  Object.values(PLACE_SIGNALS).reduce((sum, points) => sum + points(judged), judged.candidate.points),
);

/** All that speaks for a candidate, in points. */
export const totalPoints = (judged: CandidateInPlace): number => sumOfPoints(judged.page, judged);
