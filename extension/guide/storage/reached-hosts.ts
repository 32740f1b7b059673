import browser from 'webextension-polyfill';
import { standingOf } from '../../../shared/portals.ts';

const KEY = 'hosts-reached';

/**
 * Hosts that are not known, but to which a page of a known one has led since the browser started: the log-in of the Ordre stands on one.
 * Kept for the browser session, because the background sleeps while a password is typed.
 */
export async function loadReachedHosts(): Promise<readonly string[]> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY).catch(() => ({ [KEY]: [] }));
  return Array.isArray(stored)
    ? stored.filter((host) => typeof host === 'string' && standingOf(host) === 'matches')
    : [];
}

export const saveReachedHosts = (hosts: readonly string[]): Promise<void> =>
  browser.storage.session.set({ [KEY]: hosts });
