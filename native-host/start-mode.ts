import { CHROMIUM_EXTENSION_IDS, FIREFOX_EXTENSION_ID } from '../shared/protocol/extension-ids.ts';

/** Who started us: a browser that speaks native messaging, a browser's extension that may not, or a person. */
type StartMode =
  | { readonly mode: 'messaging'; readonly caller: string | null }
  | { readonly mode: 'refused'; readonly caller: string }
  | { readonly mode: 'command-line' };

const CHROMIUM_ORIGIN = /^chrome-extension:\/\/([^/]*)\/?$/;

/**
 * Tells a browser from a person by the arguments (docs/sources/native-messaging.md 4.4): Chromium gives its extension's origin (on Windows
 * also --parent-window), Firefox the manifest's path and the extension's id, and Firefox as a Snap nothing at all, but a pipe as stdin.
 * The browser has already checked its extension against the manifest; we check again.
 * @param args arguments after the program's name
 * @param stdinIsPipe stdin is a pipe or socket: neither terminal nor file
 */
export function startMode(args: readonly string[], stdinIsPipe: boolean): StartMode {
  const words = args.filter((arg) => !arg.startsWith('--parent-window='));
  const [first, second] = words;
  if (first === undefined) {
    const fromBrowser = args.length > 0 || stdinIsPipe;
    return fromBrowser ? { mode: 'messaging', caller: null } : { mode: 'command-line' };
  }
  if (first.startsWith('chrome-extension://')) {
    const id = CHROMIUM_ORIGIN.exec(first)?.[1] ?? '';
    return CHROMIUM_EXTENSION_IDS.some((known) => known === id)
      ? { mode: 'messaging', caller: id }
      : { mode: 'refused', caller: first };
  }
  if (/\.json$/i.test(first) && second !== undefined && !second.startsWith('-')) {
    return second === FIREFOX_EXTENSION_ID
      ? { mode: 'messaging', caller: second }
      : { mode: 'refused', caller: second };
  }
  return { mode: 'command-line' };
}
