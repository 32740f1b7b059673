import type { StrangersPage } from '../../support/locator/strangers.ts';
import type { Shell } from './shells.ts';

/** `there`: what a step looks for is plainly on the page and marked (`data-truth`, `data-may`); `tempting`: it is not, and something resembles it. */
export interface Drawn extends StrangersPage {
  readonly group: 'there' | 'tempting';
}

export const ORDRE = 'https://www.ordre.pharmacien.fr';
export const EPOP = 'https://e-pop.ordre.pharmacien.fr';
export const WALLET = 'https://wallet.esw.esante.gouv.fr';

let drawn = 0;

const drawing =
  (group: Drawn['group']) =>
  (name: string, address: string, shell: Shell, title: string) =>
  (body: string, banner = '', frames: Readonly<Record<string, string>> = {}): Drawn => {
    drawn += 1;
    // Each has an address of its own, so that one may follow the other in a tab.
    const url = `${address}${address.includes('?') ? '&' : '?'}p=${drawn}`;
    return { name, group, url, documents: new Map([[url, shell(title, body, banner)], ...Object.entries(frames)]) };
  };

export const there = drawing('there');
export const tempting = drawing('tempting');
