/** Name of the port that a panel beside a page keeps open (contracts/voice.ts). */
export const PANEL_PORT = 'panel-beside';
/** The same of a popup over a page. */
export const POPUP_PORT = 'popup-over';

/** Scripts that a document may have before it joins, by their names without the ending. */
export const SCRIPTS_HERE = ['guide', 'overlay', 'teach'] as const;
export type ScriptHere = (typeof SCRIPTS_HERE)[number];

/** What a document says of itself when it joins the background. */
export interface Joining {
  /** True for its first connection, false for its later ones, after the background slept. */
  readonly fresh: boolean;
  /** Host of the page whose link or frame led to it; empty where the browser tells none. */
  readonly from: string;
  /** The scripts it has already: they came with the page, or were put in before the background slept. */
  readonly has: readonly ScriptHere[];
}

const FRESH = 'frame-fresh';
const AGAIN = 'frame-again';

/** In the name of the port, because the background decides what to bring before a first message could say it. */
export const portName = ({ fresh, from, has }: Joining): string => [fresh ? FRESH : AGAIN, from, ...has].join(' ');

/** Null for ports that are something else. */
export function readPortName(name: string): Joining | null {
  const [kind, from = '', ...has] = name.split(' ');
  if (kind !== FRESH && kind !== AGAIN) return null;
  return { fresh: kind === FRESH, from, has: SCRIPTS_HERE.filter((script) => has.includes(script)) };
}
