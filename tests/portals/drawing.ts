import type { StepId } from '../../shared/guides/guide.ts';
import type { Session } from './session.ts';

/** Where a control is: CSS, ` >>> ` enters a shadow root (open or closed). Known to the tests, never written in the page. */
export interface Truth {
  /** CSS of the frame in the top document, when the control is in one. */
  readonly frame?: string;
  /** The control that a ring should enclose. */
  readonly at: string;
  /** Other right answers of the same step (the group of two fields, the form's button). */
  readonly or?: readonly string[];
  /** What opens the closed menu, tab or `<details>` that holds it. Ringing this while it is closed is right. */
  readonly opener?: string;
  /** What is really clicked or typed in, when it is not `at` (one of several boxes, a hidden checkbox's label). */
  readonly submit?: string;
  /** What brings back a target that has ended, where its name says so. */
  readonly renewal?: string;
  /** The page is drawn so that words are as good as a ring on the opener. */
  readonly wordsWillDo?: true;
}

export interface View {
  readonly session: Session;
  /** Sentences to show because the last answer was refused. */
  readonly errors: readonly string[];
  /** Milliseconds on the portals' clock. */
  readonly now: number;
}

/** One page as a drawing makes it: the document's title and what goes into the body (or a whole `<frameset>`). */
export interface Sheet {
  readonly title: string;
  readonly body: string;
}

/**
 * One way to draw all the screens of one portal.
 * `pages`: full reloads; `late`: fragments fetched and inserted some time after load, the address follows;
 * `one-address`: the same, and the address never changes.
 */
export interface Drawing<Screen extends string> {
  readonly way: 'pages' | 'late' | 'one-address';
  readonly style: string;
  /** Header, footer and the place of the body. */
  readonly around: (body: string) => string;
  readonly screens: Readonly<Record<Screen, (view: View) => Sheet>>;
  /** Further screens of this drawing only, by path: frames and menus. */
  readonly extra?: Readonly<Record<string, (view: View) => Sheet>>;
  /** The document type: the oldest pages have none and are drawn in quirks mode. */
  readonly doctype?: string;
  /** Own code of the page: custom elements, menus. */
  readonly script?: string;
  readonly truth: Readonly<Partial<Record<StepId, Truth>>>;
}

export type WalletScreen =
  | 'start'
  | 'connect'
  | 'card-wait'
  | 'number'
  | 'signed-in'
  | 'terms'
  | 'qr'
  | 'qr-expired'
  | 'code'
  | 'pin'
  | 'done';
export type OrdreScreen = 'home' | 'login' | 'apps';
export type EpopScreen = 'home' | 'list' | 'record' | 'form' | 'saved';

/** Sentences of refusal as a list with an alert role; nothing when there are none. */
export const alertOf = (errors: readonly string[], cssClass = 'erreur'): string =>
  errors.length === 0 ? '' : `<div class="${cssClass}" role="alert">${errors.map((e) => `<p>${e}</p>`).join('')}</div>`;
