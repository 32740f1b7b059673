/** What is said of a control, whatever it is made of. `mark` is the attribute by which the tests know it again. */
export interface Control {
  readonly label: string;
  readonly mark?: string;
  /** Where a link leads, if it matters. */
  readonly href?: string;
}

export interface IconControl extends Control {
  readonly icon: Icon;
  readonly orange?: true;
}

export type Icon = 'pen' | 'magnifier' | 'trash' | 'printer' | 'brush' | 'plus';

interface FieldControl extends Control {
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'search';
  readonly hint?: string;
}

interface PageParts {
  readonly title: string;
  readonly heading: string;
  /** Entries of the site's menu, and what stands at the right of its banner. */
  readonly menu?: readonly Control[];
  readonly tools?: readonly Control[];
  readonly body: string;
}

/** The components of one framework, as its documentation has them: each scene is drawn in all of them. */
export interface Dressing {
  readonly name: string;
  readonly styles: readonly string[];
  /** Markup that a framework draws from, in the page; left out where it is what is shown. */
  readonly drawnBy?: 'angular';
  page(parts: PageParts): string;
  button(control: Control): string;
  /** Beside the main button of a form. */
  secondary(control: Control): string;
  link(control: Control): string;
  iconButton(control: IconControl): string;
  /** A card that leads somewhere, with a few words of what is there. */
  tile(control: Control & { readonly text: string }): string;
  /** Tabs, the first of them chosen, and what it shows. */
  tabs(tabs: readonly Control[], shown: string): string;
  /** One of several to be chosen, each in a box with words of its own. */
  choices(legend: string, choices: readonly (Control & { readonly text: string })[]): string;
  checkbox(control: Control): string;
  field(control: FieldControl): string;
  form(body: string): string;
  section(heading: string, body: string): string;
  table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string;
  sideMenu(title: string, entries: readonly (Control & { readonly current?: true })[]): string;
  dialog(title: string, body: string): string;
}

let last = 0;
/** An id for what refers to something. */
export const newId = (): string => {
  last += 1;
  return `c-${last}`;
};

/** " data-truth=…", or nothing. */
export const marked = ({ mark }: Control): string => (mark === undefined ? '' : ` ${mark}`);
