import { address } from './addresses.ts';
import { EPOP, ORDRE, WALLET } from './drawings.ts';
import { STRAYS } from './strays.ts';

/** The page at https://localhost:<port>/, for looking at the portals by hand: choose the drawings, open any page. */
export function indexPage(drawings: Readonly<Record<'wallet' | 'ordre' | 'epop', string>>): string {
  const choice = (portal: 'wallet' | 'ordre' | 'epop', names: readonly string[]): string =>
    `<p>${portal}: ${names
      .map((name) => (name === drawings[portal] ? `<b>${name}</b>` : `<a href="/?${portal}=${name}">${name}</a>`))
      .join(' · ')}</p>`;
  const link = (href: string): string => `<li><a href="${href}">${href}</a></li>`;
  return `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Practice portals</title><body style="font:16px sans-serif;max-width:50rem;margin:2rem auto">
<h1>Practice portals</h1><p>Pages of our own under official host names. Open them in a browser started with
<code>--host-resolver-rules="MAP * 127.0.0.1:PORT" --ignore-certificate-errors</code>.</p>
<h2>Drawings</h2>${choice('wallet', Object.keys(WALLET))}${choice('ordre', Object.keys(ORDRE))}${choice('epop', Object.keys(EPOP))}
<h2>Entrances</h2><ul>${link(address('wallet'))}${link(address('wallet', '/auth'))}${link(address('wallet', '/activation'))}${link(address('ordre'))}${link(address('login'))}${link(address('epop'))}</ul>
<h2>Pages without a target</h2><ul>${STRAYS.map(({ host, path }) => link(`https://${host}${path}`)).join('')}</ul></body></html>`;
}
