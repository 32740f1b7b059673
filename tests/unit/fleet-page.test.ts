import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXIT_CODES } from '../../native-host/cli/diagnose.ts';
import { MSI_MARK } from '../../scripts/package/windows-msi.ts';
import { DOWNLOADS } from '../../shared/downloads.ts';

/** What an IT provider copies out of docs/deploiement.md is what the packages and the program do. */
describe('docs/deploiement.md', () => {
  const page = readFileSync('docs/deploiement.md', 'utf8');

  it('names the packages as they are called', () => {
    for (const id of ['windows', 'windows-fleet', 'debian'] as const) expect(page).toContain(DOWNLOADS[id].file);
  });

  it('gives the codes of `diagnose` as the program does', () => {
    const { ready, 'not-yet': notYet, 'not-here': notHere, 'not-known': notKnown } = EXIT_CODES;
    expect(page).toContain(`${ready} oui, ${notYet} pas encore, ${notHere} pas ici, ${notKnown} non connu`);
  });

  it('gives a command that Windows finds, for nothing is put into PATH', () => {
    const folder = /StrCpy \$INSTDIR "\$PROGRAMFILES64\\([^"]+)"/.exec(
      readFileSync('scripts/package/installer.nsi', 'utf8'),
    )?.[1];
    expect(page).toContain(`"C:\\Program Files\\${folder}\\compagnon-ecps.exe" diagnose --json`);
  });

  it('detects the MSI by the value that it writes', () => {
    expect(page).toContain(`\`HKEY_LOCAL_MACHINE\\${MSI_MARK.replace(/^Software/, 'SOFTWARE')}\`, valeur \`Msi\``);
  });

  it('lists every code with which the installer ends', () => {
    const codes = [...readFileSync('scripts/package/installer.nsi', 'utf8').matchAll(/!insertmacro Refuse (\d+) /g)];
    const listed = [...page.matchAll(/^\| (\d+) +\|/gm)].map(([, code]) => code);
    for (const [, code] of codes) expect(listed).toContain(code);
  });
});
