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
  /** Accessible names. */
  readonly names: readonly string[];
  /** The same in other words: what a name must say in any order, and what it may say besides (extension/locate/text/phrases.ts). */
  readonly says?: readonly Phrase[];
  /** Names too common to decide alone ("Accéder"): they need the section, the icon or the words near to agree. */
  readonly weakNames?: readonly string[];
  /** Words by which it is another one, or is not there yet or no more. */
  readonly not?: Refused<Place>;
  /** Whole names of links in the bar of the site that only inform about the subject, where a button does something. */
  readonly topics?: readonly string[];
  readonly icon?: IconToken;
  readonly colour?: 'orange';
  /** It may lead to a site of any name: that of the Ordre's log-in is in no public source. */
  readonly anyHost?: true;
  /** Words of an address that leads where the target leads. */
  readonly href?: string;
  /** The section that must hold the target, by its heading or label; a nearest heading in `not` rules the target out. */
  readonly section?: SectionHint;
  /** Words expected near the target: in its row, its paragraph, its description. */
  readonly near?: readonly string[];
  /** What the page, or the target's form, must be about. */
  readonly about?: readonly string[];
  /** Fields that the target's form must hold, by their names. */
  readonly form?: readonly string[];
  /** For text fields: types, autocomplete tokens and input modes that speak for the target. */
  readonly input?: readonly string[];
  /** Where the page has a password field, only a field of the same form is the target. */
  readonly besidePassword?: true;
  /** Of equal ones, the one with the strongest name, wholly; several of one strength stay an ambiguity. */
  readonly strengths?: Strengths;
  /** Of several fields of one form that fit, the first is the target (e-mail then mobile; code then confirmation). */
  readonly first?: boolean;
}

/**
 * Where the words stand by which a control is another one: `name`, whatever else speaks for it; `near`, about its form or in the sentence a
 * number stands in; `form`, fields of its form; `openForm`, fields of its form tag that can be typed in now, where the target is behind the
 * user; `section`, its nearest heading, its row; `entry`, of the row or card it belongs to, which is over then; `notice`, an alert after
 * which it is dead although it is still shown.
 */
type Place = 'name' | 'near' | 'form' | 'openForm' | 'section' | 'entry' | 'notice';

/** The same of pages: their headings and titles; the current entry of a menu or of tabs. */
type PagePlace = 'title' | 'currentEntry';

export interface Phrase {
  /** All must be said, each in one of these ways. */
  readonly concepts: readonly (readonly string[])[];
  /** Words that neither help nor hurt. */
  readonly fillers?: readonly string[];
  /** Only for controls of these kinds; left out: for all. */
  readonly kinds?: readonly TargetKind[];
}

/** Patterns that say what is looked for more or less well: the more, the stronger. */
export type Strengths = readonly { readonly strength: number; readonly says: readonly string[] }[];

export interface SectionHint {
  readonly names: readonly string[];
  /** Of equal targets, the one under the strongest heading, or in the row that says it. */
  readonly strengths?: Strengths;
  readonly required: boolean;
  /**
   * Only the nearest heading counts: under "Horaires" inside "Coordonnées" one changes the hours. Where another section bears our
   * name, what is under a heading of its own is not ours.
   */
  readonly nearest?: boolean;
  /** Sections of the form that the control belongs to are its own: a bar below all of them saves them all. */
  readonly ofForm?: true;
  /** A control that names the section itself ("Modifier mes coordonnées professionnelles") needs no heading of it. */
  readonly byOwnName?: true;
}

export interface Descriptor extends Hint {
  readonly id: StepId;
  readonly page: PageGate;
  /** Looked for only where nothing of the kind of the first hint is there at all. */
  readonly fallback?: Hint;
  /** ISO date on which this descriptor was last checked against the stored pages. */
  readonly checked: string;
}

export type TargetKind = 'button' | 'link' | 'tab' | 'menuitem' | 'checkbox' | 'radio' | 'textbox' | 'image' | 'text';

export type IconToken = 'pen' | 'magnifier' | 'qr-code';

/** Words by which pages are told, and what stands on them that is no step's. */
export interface PageWords {
  /** On which no step may point at anything. */
  readonly refused: RefusedPages;
  /** Parts of an address of pages that tell about things, or look for them: no step is there, and no link of a step leads there. */
  readonly informationalPaths: string;
  /** Headings, wholly, of boxes that tell about steps and hold links to more about them. */
  readonly help: readonly string[];
  /** What the name of a site in its banner leads to, by its title, wholly. */
  readonly home: readonly string[];
  /** Names, wholly, that say nothing: what is left of a control whose author named it for no one. */
  readonly nameless: readonly string[];
  /** Names, wholly, of what opens the menu of a site. */
  readonly menu: readonly string[];
  /** An address of what is there to be kept or watched. */
  readonly file: string;
  /** Of class lists: the name or logo of the site. */
  readonly brand: string;
  /** Of class lists: with it pages without heading tags mark their titles. */
  readonly titleClass: string;
  /** Banners that ask about cookies answer to none of our steps: a selector. */
  readonly consent: string;
  /** Where a page says where one is, its way back up, its tags: a selector. */
  readonly breadcrumbs: string;
  /** In dialogs that ask whether one is still there. */
  readonly sessionTimeoutPrompts: readonly string[];
  /** What logs out, by its name, wholly, or by where it leads: somebody is logged in where it is. */
  readonly logOut: { readonly names: readonly string[]; readonly address: string };
  readonly login: LoginWords;
  readonly phrases: PhraseWords;
  /** What something is said not to be. */
  readonly denial: string;
  readonly periods: PeriodWords;
  readonly counts: CountWords;
  readonly fields: FieldWords;
  readonly icons: IconWords;
}

/** Words of the entries of lists. */
export interface PeriodWords {
  /** How the names of the months begin, each with its place in the year, from 0. */
  readonly months: Readonly<Record<string, number>>;
  /** What goes on, whatever else happened before. */
  readonly ongoing: string;
}

/** Words around a number. */
export interface CountWords {
  /** Units of time, which stand after one that runs down. */
  readonly unit: string;
  /** What goes on with the sentence, and does not say what was counted. */
  readonly goesOn: string;
  /** What holds a number that runs down, by what its authors call it: a selector. */
  readonly running: string;
}

/** Words of forms and their fields. */
interface FieldWords {
  /** What one of the boxes of a code is called, wholly. */
  readonly digitBox: string;
  /** Which of several boxes it is, at the end of what they are called: "Nouveau code, chiffre 1". */
  readonly ofDigit: string;
  /** The caption of a button that sends and has none of its own. */
  readonly submit: string;
  /** Of a field that looks for something. */
  readonly search: string;
}

/**
 * Words that name an icon in class lists, sprite fragments, file names, ligatures, titles: after splitting at anything that is not a
 * letter.
 */
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
  /** That carry no concept of their own, wholly. */
  readonly fillers: readonly string[];
  /** That turn what is said into its contrary, a question or a story about it, unless the phrase holds them itself. */
  readonly contrary: readonly string[];
  /** What one says before one says what is to be done. */
  readonly opening: string;
  /** "A l'aide de ma carte" has nothing to do with help: read as the short word for it, between blanks. */
  readonly byMeansOf: string;
  readonly by: string;
  /** How many there are of something: "Mes données professionnelles (3 mises à jour)" is about no update. */
  readonly counts: string;
}

interface RefusedPages {
  /** In the title or the first heading. */
  readonly titles: readonly string[];
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

/** Words of pages where one logs in. */
export interface LoginWords {
  readonly titles: readonly string[];
  /** Names of the field for the identifier. */
  readonly identifier: readonly string[];
  /** Names of what helps those who have forgotten it. */
  readonly forgotten: readonly string[];
  /** Pages that ask for an identity before the user has an access, and for no password. */
  readonly registration: readonly string[];
  /** A password field under these is for choosing one: no log-in. */
  readonly passwordCreation: readonly string[];
}

/** All that must hold before anything is looked for. */
export interface PageGate {
  /** Host names, exact, or with a leading "*." for subdomains. */
  readonly hosts: readonly string[];
  /** Of these, hosts on which the target is behind the user already. */
  readonly notHosts?: readonly string[];
  /** Pattern on the whole address, whatever its case; left out where nothing is known of it. */
  readonly address?: string;
  /** At least one heading, title or landmark label of the page must match one of these. */
  readonly headings?: readonly string[];
  /** Pages refused for every target, and what leads to no step. */
  readonly words: PageWords;
  /** Words of pages on which it is not. */
  readonly not?: Refused<PagePlace>;
  /** In the banner or the menu of the whole site: there also on pages that tell about things (help, news), which are refused else. */
  readonly inSiteChrome?: true;
  /** Refused where a control to log out shows that somebody is logged in already. */
  readonly refuseWhenSignedIn?: true;
  /**
   * Is the target on a page where one logs in? `never` (the default) refuses such pages, `only` refuses all others,
   * `without-password` refuses those that ask for a password.
   */
  readonly login?: 'never' | 'may' | 'only' | 'without-password';
}
