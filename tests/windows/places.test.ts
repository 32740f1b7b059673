// @module-tag beyond
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WINDOWS } from '../../scripts/package/names.ts';
import { startWindows } from '../support/windows/fresh-windows.ts';
import type { Windows } from '../support/windows/wine.ts';

/** What technicians name, and what roaming and redirected profiles do to the folders of a user. */
describe('the Windows program, told to write', { timeout: 120_000 }, () => {
  let windows: Windows;
  const PROGRAM = 'C:\\Compagnon e-CPS\\compagnon-ecps.exe';
  const run = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const { code, stdout, stderr } = await windows.run({ program: PROGRAM, args, env });
    return { code, said: `${stdout.toString('utf8')}${stderr}`.replaceAll('\u00a0', ' ') };
  };

  beforeAll(async () => {
    windows = startWindows();
    const folder = join(windows.drive, 'Compagnon e-CPS');
    for (const name of ['compagnon-ecps.exe', 'koffi.node']) cpSync(join(WINDOWS, name), join(folder, name));
    mkdirSync(join(windows.drive, 'Rapports d’été'));
  }, 120_000);
  afterAll(() => windows.close());

  it('a report under a name with blanks and accents writes it', async () => {
    const { said } = await run(['diagnose', '--report', 'C:\\Rapports d’été\\poste n° 2.html']);
    expect(said).toBe('Rapport écrit : C:\\Rapports d’été\\poste n° 2.html\n');
    expect(existsSync(join(windows.drive, 'Rapports d’été', 'poste n° 2.html'))).toBe(true);
  });

  it.each([
    ['C:\\Rapports d’été\\a?b.html', 'ce nom ne convient pas ici. Choisissez un autre nom, puis recommencez.'],
    [`C:\\${'a'.repeat(300)}.html`, 'ce nom ne convient pas ici. Choisissez un autre nom, puis recommencez.'],
    ['Q:\\x.html', 'ce dossier n’existe pas. Créez-le ou choisissez-en un autre, puis recommencez.'],
    ['\\\\serveur\\partage\\x.html', 'ce dossier n’existe pas. Créez-le ou choisissez-en un autre, puis recommencez.'],
  ])('a report to %s says why not, and what helps', async (file, why) => {
    expect(await run(['diagnose', '--report', file])).toEqual({
      code: 4,
      said: `Impossible d’écrire ${file} : ${why}\n`,
    });
  });

  it('a link into a profile on a share or drive that is not there says so in a sentence', async () => {
    const away = { LOCALAPPDATA: '\\\\serveur\\profils\\claire\\AppData\\Local' };
    const { code, said } = await run(['register'], away);
    expect([code, said]).toEqual([4, expect.stringMatching(/^Impossible d’écrire \\\\serveur\\profils\\claire/)]);
    expect((await run(['unregister'], away)).code).toBe(0);
    const drive = await run(['register', '--browser', 'chrome', '--manifest-dir', 'Q:\\liens']);
    expect([drive.code, drive.said]).toEqual([4, expect.stringMatching(/^Impossible d’écrire Q:\\liens/)]);
  });
});
