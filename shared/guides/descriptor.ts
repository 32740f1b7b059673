import type { StepId } from './guide.ts';
import type { Refused } from './refused.ts';

/**
 * What a target looks like, as reviewed data (extension/locate finds it). All patterns are regular-expression sources applied
 * to folded text: lower case, no accents, unified apostrophes, single blanks, no punctuation at the ends. The engine anchors
 * them: a pattern that covers the whole text counts most, one that only occurs in it counts by how much of it it covers.
 */
export interface Hint {
  /** What the target may be. */
  readonly kinds: readonly TargetKind[];
  readonly names: readonly string[];
  /** Phrases: concepts that a name must hold in any order, and words it may hold besides (extension/locate/text/phrases.ts). */
  readonly says?: readonly Phrase[];
  /** A name that says more than these is another's: "Enregistrer le PDF" saves something else. */
  readonly saysNoMore?: true;
  /** Names too common to decide alone ("Accéder"): they need the section, the icon or the words near to agree. */
  readonly weakNames?: readonly string[];
  /** Words that show that a control is another one, or that the target is not there yet or no more. */
  readonly not?: Refused<Place>;
  /** Whole names of links in the site's bar that only inform about the subject. */
  readonly topics?: readonly string[];
  /** What the target is on its page, where rules are for targets of one sort. */
  readonly part?: 'menu-entry' | 'see-entry' | 'change-section' | 'choice';
  readonly icon?: IconToken;
  readonly colour?: 'orange';
  /** Its link may lead to any host: the name of the Ordre's log-in host is in no public source. */
  readonly anyHost?: true;
  /** Patterns of the address that the target links to. */
  readonly href?: string;
  /** The section that must hold the target, by its heading or label; a nearest heading in `not` rules the target out. */
  readonly section?: SectionHint;
  /** Words that a picture or a number must have beside it. */
  readonly near?: readonly string[];
  readonly about?: readonly string[];
  readonly form?: readonly string[];
  /** What pages say of themselves on which such a form is read again before it is sent: rows of a name and a value, and no fields. */
  readonly summary?: readonly string[];
  /** Where the page has a password field, only a field of the same form is the target. */
  readonly besidePassword?: true;
  /** Among equals the one whose whole name is strongest; several of the same strength stay an ambiguity. */
  readonly strengths?: Strengths;
  /** Of several fields of one form that fit, the first is the target (e-mail then mobile; code then confirmation). */
  readonly first?: boolean;
}

/**
 * Where the words stand by which a control is another one: `name`, whatever else speaks for it; `near`, about its form or in the sentence a
 * number stands in; `form`, fields of its form; `firstField`, the first of
 * them; `openForm`, fields of its form tag that can be typed in now, where the target is behind the user; `section`, its nearest heading,
 * its row; `around`, any heading above it, however a nearer one is called; `entry`, of the row or card it belongs to, which is over then;
 * `notice`, an alert after which it is dead although it is still shown.
 */
type Place = 'name' | 'near' | 'form' | 'firstField' | 'openForm' | 'section' | 'around' | 'entry' | 'notice';

/** Places of a page in which words refuse it: headings and titles; the current entry of a menu or of tabs. */
type PagePlace = 'title' | 'currentEntry';

export interface Phrase {
  /** Concepts; the name must hold each of them in one of its wordings. */
  readonly concepts: readonly (readonly string[])[];
  /** Words that neither help nor hurt. */
  readonly fillers?: readonly string[];
  /** Only for controls of these kinds; left out: for all. */
  readonly kinds?: readonly TargetKind[];
}

/** Patterns with their strength: the higher the number, the better the match. */
export type Strengths = readonly { readonly strength: number; readonly says: readonly string[] }[];

export interface SectionHint {
  readonly names: readonly string[];
  /** Words of a heading that names whose it is; one of ours without them is as the next heading outwards that names an owner. */
  readonly owner?: readonly string[];
  /** Of equal targets, the one under the strongest heading, or in the row that says it. */
  readonly strengths?: Strengths;
  readonly required: boolean;
  /**
   * Only the nearest heading counts: under "Horaires" inside "Coordonnées" one changes the hours. Where another section bears our name, a
   * part with a heading of its own is not ours.
   */
  readonly nearest?: boolean;
  /** Titles that name nobody: in a dialog that is called so, the page behind says whose it is. */
  readonly unnamed?: readonly string[];
  /** Sections of the form that the control belongs to are its own: a bar below all of them saves them all. */
  readonly ofForm?: true;
  /** A control that names the section itself ("Modifier mes coordonnées professionnelles") needs no heading of it. */
  readonly byOwnName?: true;
}

export interface Descriptor extends Hint {
  readonly id: StepId;
  readonly page: PageGate;
  /** A second hint, used only where the page has no control of the first hint's kind. */
  readonly fallback?: Hint;
  /** The control that brings the target back, on pages that say it has ended. */
  readonly renewal?: Hint & { readonly page: PageGate };
  /** What pages say of the form once it was sent. */
  readonly became?: BecameWords;
  /** ISO date on which this descriptor was last checked against the stored pages. */
  readonly checked: string;
}

/** What pages say of a form that was sent: in notices, titles and pages of a few words (extension/locate/decide/became.ts). */
export interface BecameWords {
  /** It is saved, where a notice says each concept of one of these, and else fillers alone. */
  readonly saved: readonly Phrase[];
  /** A title alone says so with one of these: without a verb it may name what is below it. */
  readonly stated: readonly string[];
  /** The site asks for something more. */
  readonly more: readonly string[];
  /** Names of fields for a code that the site has sent. */
  readonly code: readonly string[];
  readonly refused: readonly string[];
}

export type TargetKind = 'button' | 'link' | 'tab' | 'menuitem' | 'checkbox' | 'radio' | 'textbox' | 'image' | 'text';

export type IconToken = 'pen' | 'magnifier' | 'qr-code';

/** Words by which pages are told, and what stands on them that is no step's. */
export interface PageWords {
  /** Pages on which no step may point at anything. */
  readonly refused: RefusedPages;
  /** Address parts of pages of help, news or search: no step is there, and no link of a step leads there. */
  readonly informationalPaths: string;
  /** Those of them that may tell about faults without one. */
  readonly helpPaths: string;
  /** Headings, wholly, of boxes that tell about steps and hold links to more about them. */
  readonly help: readonly string[];
  /** Whole titles of links in a banner that lead to the first page of the site. */
  readonly home: readonly string[];
  /** Whole names that say nothing, as of a control without a name for its users. */
  readonly nameless: readonly string[];
  readonly menu: readonly string[];
  readonly file: string;
  /** Of class lists: the name or logo of the site. */
  readonly brand: string;
  /** Of class lists: with it pages without heading tags mark their titles. */
  readonly titleClass: string;
  /** Banners that ask about cookies answer to none of our steps: a selector. */
  readonly consent: string;
  /** Breadcrumbs and tags: a selector. */
  readonly breadcrumbs: string;
  /** Words of dialogs that ask whether the user is still there. */
  readonly sessionTimeoutPrompts: readonly string[];
  /** The log-out control, by its whole name or its address: where it is, somebody is logged in. */
  readonly logOut: { readonly names: readonly string[]; readonly address: string };
  readonly login: LoginWords;
  readonly phrases: PhraseWords;
  /** Negations: words after these say what something is not. */
  readonly denial: string;
  readonly periods: PeriodWords;
  readonly counts: CountWords;
  readonly fields: FieldWords;
  readonly icons: IconWords;
}

export interface PeriodWords {
  /** Beginnings of the names of the months, each with its index from 0. */
  readonly months: Readonly<Record<string, number>>;
  /** Words of an entry that is still running, whatever dates it has. */
  readonly ongoing: string;
}

export interface CountWords {
  /** Units of time after a countdown. */
  readonly unit: string;
  /** Words that continue the sentence after a number and do not say what was counted. */
  readonly goesOn: string;
  /** Containers of a countdown, by their class names: a selector. */
  readonly running: string;
}

interface FieldWords {
  /** Whole name of one of the boxes of a code. */
  readonly digitBox: string;
  /** Which of several boxes it is, at the end of what they are called: "Nouveau code, chiffre 1". */
  readonly ofDigit: string;
  readonly submit: string;
  readonly search: string;
}

/** Words that name an icon in class lists, sprite fragments, file names, ligatures, titles: after splitting at anything that is not a letter. */
export interface IconWords {
  readonly of: Readonly<Record<IconToken, readonly string[]>>;
  /** Beside an icon word, they turn it into something else. */
  readonly spoilers: readonly string[];
  /** Common icons that are none of ours: what carries one needs no closer look. */
  readonly others: string;
  /** Kinds of lists, not pictures: TreeView, list-view. */
  readonly views: string;
  /** Characters that draw an icon, in fonts and as emoji; private-use ones only with the font that gives them this meaning. */
  readonly glyphs: readonly { readonly signs: string; readonly token: IconToken; readonly font?: string }[];
  /** Pictures of what no step does: what shows one of them alone is none of ours, whatever it is called. */
  readonly contrary: string;
}

/** Words of names beside the concepts that a phrase asks for. */
export interface PhraseWords {
  /** Whole words that carry no concept of their own. */
  readonly fillers: readonly string[];
  /** Words that turn a name into its contrary, a question or a story about it, unless the phrase holds them itself. */
  readonly contrary: readonly string[];
  /** Openings before the action ("C'est parti, …"). */
  readonly opening: string;
  /** "A l'aide de ma carte" has nothing to do with help: read as the short word for it, between blanks. */
  readonly byMeansOf: string;
  readonly by: string;
  /** How many there are of something: "Mes données professionnelles (3 mises à jour)" is about no update. */
  readonly counts: string;
}

/** What a page says has happened to it, in the order in which it is asked. */
export const PAGE_FAULTS = ['session-over', 'maintenance', 'error'] as const;
export type PageFault = (typeof PAGE_FAULTS)[number];

/** Words of a fault: in the title or the first heading; in an alert, or on a page of a few words. */
export interface FaultWords {
  readonly titles: readonly string[];
  readonly notices: readonly string[];
}

interface RefusedPages {
  /** In the title or the first heading. */
  readonly titles: readonly string[];
  /** Those of all these, and of notices, that say what has happened. */
  readonly faults: Readonly<Record<PageFault, FaultWords>>;
  /** In a dialog, an alert, or on a page of a few words; `failures` of those where one can log in again. */
  readonly notices: readonly string[];
  readonly failures: readonly string[];
  /** Right below one of the main headings. */
  readonly viewingSomebodyElse: readonly string[];
  /** What the title of a form begins with when something in it is to be mended (RGAA 11.11 and the like), the form being there. */
  readonly faulted: string;
  /** Fields in which something is to be mended: a selector. */
  readonly faultyFields: string;
}

export interface LoginWords {
  readonly titles: readonly string[];
  /** Names of the field for the identifier. */
  readonly identifier: readonly string[];
  /** Names of what sends a log-in and many a form. */
  readonly goingOn: readonly string[];
  readonly forgotten: readonly string[];
  /** Pages that ask for an identity before the user has an access, and for no password. */
  readonly registration: readonly string[];
  /** A password field under these is for choosing one: no log-in. */
  readonly passwordCreation: readonly string[];
}

/** The page gate: everything that must hold before anything is searched. */
export interface PageGate {
  /** Host names, exact, or with a leading "*." for subdomains. */
  readonly hosts: readonly string[];
  readonly notHosts?: readonly string[];
  /** Pattern on the whole address, whatever its case; left out where nothing is known of it. */
  readonly address?: string;
  /** At least one heading, title or landmark label of the page must match one of these. */
  readonly headings?: readonly string[];
  /** Where an entry that `not` names may be the open one by its look alone, a heading must say one of these. */
  readonly ownHeadings?: readonly string[];
  /** Pages refused for every target, and what leads to no step. */
  readonly words: PageWords;
  /** Words of pages that do not have the target. */
  readonly not?: Refused<PagePlace>;
  /** In the banner or the menu of the whole site: there also on pages that tell about things (help, news), which are refused else. */
  readonly inSiteChrome?: true;
  /** Refuses pages on which a log-out control shows that somebody is logged in already. */
  readonly refuseWhenSignedIn?: true;
  /**
   * Is the target on a page where one logs in? `never` (the default) refuses such pages, `only` refuses all others,
   * `without-password` refuses those that ask for a password.
   */
  readonly login?: 'never' | 'may' | 'only' | 'without-password';
}
