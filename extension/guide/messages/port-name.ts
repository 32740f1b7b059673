/** Begins the name of the port that a panel beside a page keeps open (contracts/voice.ts). */
export const PANEL_PORT = 'panel-beside';
export const POPUP_PORT = 'popup-over';

/** Of a surface, with the window it is in. */
export const surfacePort = (kind: typeof PANEL_PORT | typeof POPUP_PORT, window: number | undefined): string =>
  `${kind} ${window ?? ''}`;

/** Which surface a port is of, and its window; null where it tells none. */
export function readSurfacePort(name: string): { readonly kind: string; readonly window: number | null } {
  const [kind = '', window = ''] = name.split(' ');
  return { kind, window: window === '' ? null : Number(window) };
}

export interface Joining {
  /** True for its first connection, false for its later ones, after the background slept. */
  readonly fresh: boolean;
  /** Host of the page whose link or frame led to it; empty where the browser tells none. */
  readonly from: string;
}

const FRESH = 'frame-fresh';
const AGAIN = 'frame-again';

/** In the name of the port, because the background orders before a first message could say it. */
export const portName = ({ fresh, from }: Joining): string => `${fresh ? FRESH : AGAIN} ${from}`;

/** Null for ports that are something else. */
export function readPortName(name: string): Joining | null {
  const [kind, from = ''] = name.split(' ');
  if (kind !== FRESH && kind !== AGAIN) return null;
  return { fresh: kind === FRESH, from };
}
