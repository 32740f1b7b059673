import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIREFOX_EXTENSION_ID } from '../shared/protocol/extension-ids.ts';
import { DIST, FILES, VERSION } from './package/names.ts';
import { program } from './steps.ts';

// Hands the packed extensions to the stores by `wxt submit` (RELEASING.md): `npm run submit -- --dry-run` checks packages and accounts and
// sends nothing. Accounts come from the environment or .env.submit, which is never committed.

/** What each store needs: its packages, and the names under which `wxt submit` looks for the account. */
const STORES = {
  chrome: {
    zips: { CHROME_ZIP: FILES.store('chrome') },
    account: [
      'CHROME_EXTENSION_ID',
      'CHROME_PUBLISHER_ID',
      'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
      'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
    ],
  },
  edge: { zips: { EDGE_ZIP: FILES.store('edge') }, account: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY'] },
  firefox: {
    zips: { FIREFOX_ZIP: FILES.store('firefox'), FIREFOX_SOURCES_ZIP: FILES.sources },
    account: ['FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
  },
} as const satisfies Record<string, { zips: Record<string, string>; account: readonly string[] }>;

/** Fault of a package: missing, or not the one whose sum was written (and signed). */
function problemOf(file: string, sums: string): string | null {
  if (!existsSync(file)) return `${file} is not there: first npm run package`;
  const sum = hash('sha256', readFileSync(file));
  return sums.includes(sum) ? null : `${file} is not the one in ${FILES.checksums}: npm run package again`;
}

if (existsSync('.env.submit')) process.loadEnvFile('.env.submit');
const dry = process.argv.includes('--dry-run');
const sums = existsSync(FILES.checksums) ? readFileSync(FILES.checksums, 'utf8') : '';
const problems = Object.values(STORES).flatMap(({ zips }) =>
  Object.values(zips).flatMap((file) => problemOf(file, sums) ?? []),
);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
const ready = Object.entries(STORES).filter(([store, { account }]) => {
  const missing = account.filter((name) => (process.env[name] ?? '') === '');
  if (missing.length > 0) console.log(`${store}: left out, without ${missing.join(', ')}`);
  return missing.length === 0;
});
if (ready.length === 0) {
  console.error('No account of any store: see RELEASING.md');
  process.exit(1);
}
console.log(`${dry ? 'Dry run of' : 'Submitting'} version ${VERSION} (${join(DIST, 'stores')})`);
Object.assign(process.env, {
  CHROME_API_VERSION: 'v2',
  FIREFOX_EXTENSION_ID,
  ...Object.assign({}, ...ready.map(([, { zips }]) => zips)),
});
process.exitCode = await program(process.execPath, [
  'node_modules/wxt/bin/wxt.mjs',
  'submit',
  ...(dry ? ['--dry-run'] : []),
])();
