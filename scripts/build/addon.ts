import { spawnSync } from 'node:child_process';

/** Compiles our PC/SC addon unless it is newer than its source (scripts/setup/pcsclite.mjs). @throws when it does not compile */
export function ensureAddon(): void {
  const script = "import { buildPcsclite } from './scripts/setup/pcsclite.mjs'; buildPcsclite();";
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the PC/SC addon was not compiled');
}
