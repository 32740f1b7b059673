import * as dom from '../../dom/reads.ts';
/** The address of data in a computed `background-image` or `mask-image`; '' where there is none. */
export const dataAddressIn = (picture: string): string => /url\("?(data:[^"]*)/.exec(picture)?.[1] ?? '';

/**
 * The drawing that an address itself holds (`data:image/svg+xml`); null for all other addresses and for longer ones. Nothing is
 * fetched.
 * @param longest in characters of the address
 */
export function drawingIn(address: string, longest: number): Element | null {
  if (address.length > longest) return null;
  const [, how = '', what = ''] = /^\s*data:image\/svg\+xml([^,]*),([\s\S]*)$/i.exec(address) ?? [];
  if (what === '') return null;
  try {
    const source = /;base64$/i.test(how) ? atob(what) : decodeURIComponent(what);
    return dom.documentElement(new DOMParser().parseFromString(source, 'image/svg+xml'));
  } catch {
    return null; // Badly written: it draws nothing in the page either.
  }
}
