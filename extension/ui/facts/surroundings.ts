import browser from 'webextension-polyfill';
import type { Surroundings } from './chain.ts';

/** Order matters: Edge and others also name Chrome in their user agent. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/Firefox\/(\d+)/, 'Firefox'],
  [/Edg\/(\d+)/, 'Edge'],
  [/OPR\/(\d+)/, 'Opera'],
  [/Chrome\/(\d+)/, 'Chrome ou Chromium'],
];

/** @returns e.g. « Firefox 153 », or the bare user agent of a browser no line knows */
function browserName(userAgent: string): string {
  for (const [pattern, name] of NAMES) {
    const version = pattern.exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return userAgent;
}

/** This browser and this extension. */
export const surroundings = (): Surroundings => ({
  browser: browserName(navigator.userAgent),
  extensionVersion: browser.runtime.getManifest().version,
});
