import { hash } from 'node:crypto';
import type { Walk } from '../../extension/guide/walk/walk.ts';
import { markedPage, readAgain } from '../../tests/support/locator/walk-replay.ts';

/** In a page of a walk: what was rightly pressed there leads on, and where nothing was, any press. */
const leadingOn = (next: string): string => `(() => {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const places = all(document).filter((one) => one.getAttribute('data-pressed') === 'right');
  addEventListener('click', (event) => {
    event.preventDefault();
    if (places.length === 0 || event.composedPath().some((one) => places.includes(one))) location.assign(${JSON.stringify(next)});
  });
  addEventListener('submit', (event) => event.preventDefault());
})();`;

/**
 * A page of a walk at the path that is its number: https://host/3. Any other path is the first.
 * @returns its html, and the policy that lets nothing run in it but what leads on
 */
export function walkPage(walk: Walk, path: string): { readonly html: string; readonly policy: string } {
  const wanted = Number(path.slice(1));
  const at = Number.isInteger(wanted) && wanted > 0 && wanted < walk.pages.length ? wanted : 0;
  const next = (at + 1) % walk.pages.length;
  const script = leadingOn(`https://${walk.pages[next]?.host}/${next}`);
  const page = walk.pages[at];
  return {
    html: (page === undefined ? '' : markedPage(readAgain(page)))
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace('</body>', () => `<script>${script}</script></body>`),
    policy: `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-${hash('sha256', script, 'base64')}'`,
  };
}
