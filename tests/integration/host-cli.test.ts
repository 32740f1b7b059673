import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../native-host/pcsc/limits.ts';
import { BUNDLE, programIn, START, writeBundle } from '../../scripts/build/host.ts';
import { cliText } from '../../shared/messages/fr/command-line.ts';
import { HOST_NAME, VERSION } from '../../shared/protocol/version.ts';
import { startPcscd } from '../support/card/pcscd.ts';
import { titleOf } from '../support/desks/desks.ts';
import { during } from '../support/during.ts';
import { HOST_PROGRAM, runHost } from '../support/host/host.ts';
import { asRedHat } from '../support/system/red-hat.ts';
import { until } from '../support/until.ts';
import { cardNamed } from '../virtual-card/cards.ts';
import { lateAt } from '../virtual-card/faults.ts';
import { type InsertedCard, insertCard } from '../virtual-card/insert.ts';

/** A home of its own for every test: nothing of the machine's user is read or written. */
let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'home-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));
const run = (...args: readonly string[]) => runHost(args, { HOME: home, XDG_CONFIG_HOME: '', XDG_DATA_HOME: '' });

describe('diagnose', () => {
  it('without pcscd says so and ends', async () => {
    using _redHat = asRedHat();
    const { code, stdout, stderr } = await run('diagnose');
    expect([code, stderr]).toEqual([10, '']);
    expect(stdout).toContain(titleOf('service-stopped').replaceAll('\u00a0', ' '));
    expect(JSON.parse((await run('diagnose', '--json')).stdout)).toMatchObject({
      protocol: 1,
      host: { version: '1.0.0' },
      pcsc: { service: 'stopped' },
      diagnosis: { verdict: 'service-stopped', cardRoute: { state: 'not-yet', because: 'service' } },
    });
  });

  it('on a computer that no card log-in is foreseen for says that first, whatever is missing besides', async () => {
    const { code, stdout } = await run('diagnose');
    expect(code).toBe(11);
    expect(stdout).toContain(titleOf('linux-not-foreseen').replaceAll('\u00a0', ' '));
    expect(JSON.parse((await run('diagnose', '--json')).stdout)).toMatchObject({
      diagnosis: { verdict: 'service-stopped', cardRoute: { state: 'not-here', because: 'system' } },
    });
  });

  describe('with a card', () => {
    during(() => startPcscd());
    let card: InsertedCard | undefined;
    afterEach(() => card?.remove());

    it('shows kind and validity of it, identity only when asked, and never an empty text', async () => {
      card = await insertCard({ port: 35963, card: cardNamed('cps3-pharmacist') });
      await card.powered;
      const { stdout } = await run('diagnose', '--json');
      const diagnosis = JSON.parse(stdout);
      expect(diagnosis.diagnosis.verdict).toBe('works');
      expect(diagnosis.readers.find((reader: { card: unknown }) => reader.card !== null).card).toMatchObject({
        kind: 'cps3',
        evidence: 'issuer',
        reading: 'complete',
        certificate: { expired: false },
        pinTriesLeft: 3,
      });
      expect(stdout).not.toMatch(/nationalId|"serial"|"name": "(?!Virtual)|givenName|: ""/);
      const { stdout: whole } = await run('diagnose', '--json', '--with-identity');
      expect(whole).toMatch(/"nationalId": "8\d{11}"/);
      expect(whole).toMatch(/"serial": "\d{8}"/);

      const report = join(home, 'rapport.html');
      expect(await run('diagnose', '--report', report)).toMatchObject({ code: 11, stderr: '' });
      const { nationalId, name } = JSON.parse(whole).readers.find((r: { card: unknown }) => r.card !== null).card
        .holder;
      const html = readFileSync(report, 'utf8');
      expect(html).not.toContain(nationalId);
      expect(html).not.toContain(name);
      await run('diagnose', '--with-identity', '--report', report);
      expect(statSync(report).mode & 0o777).toBe(0o600);
      expect(readFileSync(report, 'utf8')).toContain(nationalId);
    });

    it('asks a card again that was silent for longer than our limit, and says nothing of it', async () => {
      const hooks = lateAt(0, LIMITS.transmit + 1_000);
      card = await insertCard({ port: 35963, card: cardNamed('cps3-pharmacist'), hooks });
      await card.powered;
      const { stdout } = await run('diagnose', '--json');
      const [read] = JSON.parse(stdout).readers.flatMap((reader: { card: unknown }) => reader.card ?? []);
      expect(read).toMatchObject({ reading: 'complete', pinTriesLeft: 3 });
      expect(read.problem ?? null).toBeNull();
    });

    it('watch writes a line at each change and ends cleanly at Ctrl-C', async () => {
      const child = spawn(HOST_PROGRAM, ['watch', '--json'], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, HOME: home },
      });
      const seen: string[] = [];
      createInterface({ input: child.stdout }).on('line', (line) => seen.push(JSON.parse(line).diagnosis.verdict));
      const verdictLine = (wanted: string) =>
        until(`a line that says ${wanted}`, async () => seen.at(-1) === wanted).catch((error: unknown) => {
          throw new Error(`${String(error)}, but ${seen.join(', ')}`);
        });
      await verdictLine('no-card');
      card = await insertCard({ port: 35963, card: cardNamed('vitale-2') });
      await verdictLine('wrong-card');
      await card.remove();
      await verdictLine('no-card');
      const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
      child.kill('SIGINT');
      expect(await ended).toBe(130);
    });
  });

  it('with two Vital’Act and a CPS in each tells which is where, and prints no number of a box unless asked', async () => {
    const names = ['OLAQIN 90048020 TL VITALACT 1 0', 'OLAQIN 90048293 TL VITALACT 1 1'] as const;
    await using _pcscd = await startPcscd(names.map((name, at) => ({ name, port: 36_100 + 100 * at })));
    const cards = await Promise.all(
      [36_100, 36_200].map((port) => insertCard({ port, card: cardNamed('cps3-pharmacist') })),
    );
    await Promise.all(cards.map(({ powered }) => powered));
    const report = join(home, 'report.html');
    const printed = [
      (await run('diagnose', '--json')).stdout,
      (await run('diagnose')).stdout,
      (await run('diagnose', '--report', report)).stdout,
      readFileSync(report, 'utf8'),
    ];
    for (const text of printed) expect(text).not.toMatch(/900480|900482/);
    const { readers, diagnosis } = JSON.parse(printed[0] ?? '');
    const held = readers.filter((reader: { card: unknown }) => reader.card !== null);
    expect(new Set(held.map((reader: { device: string }) => reader.device)).size).toBe(2);
    expect(held.map((reader: { slot: number; usualCard: string }) => [reader.slot, reader.usualCard])).toEqual([
      [0, 'cps'],
      [0, 'cps'],
    ]);
    const slots = diagnosis.checks.find(({ id }: { id: string }) => id === 'slots');
    expect(slots.evidence).toMatch(/OLAQIN … TL VITALACT 1 0.*OLAQIN … TL VITALACT 1 1/);
    expect((await run('diagnose', '--json', '--with-identity')).stdout).toContain('90048020');
    for (const card of cards) await card.remove();
  });

  it('replaces an older report with one for its owner alone, and neither follows nor replaces a link', async () => {
    const report = join(home, 'rapport.html');
    writeFileSync(report, 'older', { mode: 0o644 });
    expect((await run('diagnose', '--report', report)).code).toBe(11);
    expect(statSync(report).mode & 0o777).toBe(0o600);
    const link = join(home, 'lien.html');
    symlinkSync(join(home, 'ailleurs'), link);
    const { code, stderr } = await run('diagnose', '--report', link);
    expect([code, stderr]).toEqual([4, expect.stringMatching(/^Impossible d’écrire .*lien\.html/)]);
    expect(readdirSync(home).sort()).toEqual(['lien.html', 'rapport.html']);
  });

  it.each([
    ['/nowhere/report.html', 'ce dossier n’existe pas. Créez-le ou choisissez-en un autre, puis recommencez.'],
    [`/tmp/${'a'.repeat(300)}.html`, 'ce nom est trop long. Choisissez un autre nom, puis recommencez.'],
  ])('that cannot write its report to %s says why, and what helps', async (file, why) => {
    const { code, stderr } = await run('diagnose', '--report', file);
    expect([code, stderr]).toEqual([4, `Impossible d’écrire ${file} : ${why}\n`]);
  });

  it('writes its report under any name, and tells that name without what steers a terminal', async () => {
    const report = join(home, 'rapport d’été\u001b[31m.html');
    const { code, stdout } = await run('diagnose', '--report', report);
    expect([code, stdout]).toEqual([11, `Rapport écrit : ${join(home, 'rapport d’été·[31m.html')}\n`]);
    expect(existsSync(report)).toBe(true);
  });

  it('names the command that mends a browser’s link, as long as one is missing', async () => {
    const command = 'Pour rétablir les liens : compagnon-ecps doctor --repair';
    expect((await run('diagnose')).stdout).toContain(`Pas encore relié : Chromium ; Firefox. ${command}`);
    const report = join(home, 'rapport.html');
    await run('diagnose', '--report', report);
    expect(readFileSync(report, 'utf8').replaceAll('\u00a0', ' ')).toContain(command);
    await run('doctor', '--repair');
    expect((await run('diagnose')).stdout).not.toContain('doctor');
  });
});

describe('the command line', () => {
  it('says its version and its help', async () => {
    expect(await run('--version')).toEqual({ code: 0, stdout: 'compagnon-ecps 1.0.0\n', stderr: '' });
    expect((await run('--help')).stdout).toContain('compagnon-ecps diagnose');
    expect((await run()).stdout).toContain('compagnon-ecps diagnose');
  });

  it('answers a wrong command with a French sentence and the way to the help', async () => {
    const { code, stdout, stderr } = await run('diagnoze');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'La commande « diagnoze » n’existe pas. Au choix : diagnose, watch, register, unregister, doctor, stop.\nPour voir les commandes : compagnon-ecps --help\n',
    );
  });

  it('has no colours in a pipe', async () => {
    expect((await run('diagnose')).stdout).not.toContain('\u001b');
  });
});

describe('registration', () => {
  const manifest = (): string => join(home, '.config/chromium/NativeMessagingHosts', `${HOST_NAME}.json`);

  it('names the launcher beside the program, and unregistering leaves the home as it was', async () => {
    expect((await run('register')).code).toBe(0);
    expect(JSON.parse(readFileSync(manifest(), 'utf8'))).toMatchObject({
      name: HOST_NAME,
      path: HOST_PROGRAM,
      type: 'stdio',
    });
    expect((await run('unregister')).code).toBe(0);
    expect(readdirSync(home)).toEqual([]);
  });

  it('tells the administrator that nobody else’s browser is linked, where no folder says otherwise', async () => {
    const isTold = async (...more: readonly string[]) =>
      (await run('register', '--browser', 'chromium', ...more)).stdout.includes(
        'Seuls les navigateurs de l’administrateur',
      );
    expect(await isTold()).toBe(process.getuid?.() === 0);
    mkdirSync(join(home, 'etc'));
    expect(await isTold('--manifest-dir', join(home, 'etc'))).toBe(false);
  });

  it('writes into a folder of the user’s choice, relative ones too, and only for one browser', async () => {
    const folder = join(home, 'profile/NativeMessagingHosts');
    const { code, stderr } = await run('register', '--manifest-dir', folder);
    expect([code, stderr]).toEqual([4, expect.stringContaining('ce dossier n’existe pas')]);
    mkdirSync(join(home, 'profile'));
    await run('register', '--browser', 'chromium', '--manifest-dir', folder);
    expect(readdirSync(folder)).toEqual([`${HOST_NAME}.json`]);
    await run('unregister', '--browser', 'chromium', '--manifest-dir', folder);
    expect(existsSync(folder)).toBe(false);
    expect((await run('register', '--browser', 'all', '--manifest-dir', folder)).code).toBe(2);
  });

  it('tells what it could write and remove beside what it could not, and keeps that on its receipt', async () => {
    mkdirSync(join(home, '.config'));
    writeFileSync(join(home, '.config/chromium'), 'a file');
    const registered = await run('register');
    expect([registered.code, registered.stderr]).toEqual([4, expect.stringContaining('.config/chromium')]);
    expect(registered.stdout.match(/^Écrit : /gm)).toHaveLength(4);

    const folder = join(home, '.config/microsoft-edge/NativeMessagingHosts');
    const manifest = join(folder, `${HOST_NAME}.json`);
    spawnSync('mount', ['--bind', folder, folder]);
    spawnSync('mount', ['-o', 'remount,ro,bind', folder]);
    const stuck = await run('unregister');
    spawnSync('umount', [folder]);
    expect(stuck.stderr).toBe(
      `Impossible de retirer ${manifest} : ce disque ne peut être que lu. Demandez-le à votre informaticien, puis recommencez.\n`,
    );
    expect([stuck.code, stuck.stdout.match(/^Retiré : /gm)]).toEqual([4, expect.objectContaining({ length: 3 })]);
    expect(await run('unregister')).toMatchObject({ code: 0, stdout: `Retiré : ${manifest}\n` });
    expect(readdirSync(home)).toEqual(['.config']);
  });

  it('that cannot write says where and why', async () => {
    const { code, stderr } = await run('register', '--browser', 'chromium', '--manifest-dir', '/proc/x');
    expect(code).toBe(4);
    expect(stderr).toContain('/proc/x');
  });
});

describe('doctor', () => {
  it('finds that nothing is registered, mends it, and then finds every link whole by talking to the host', async () => {
    const before = await run('doctor');
    expect(before.code).toBe(3);
    expect(before.stdout).toContain('Chromium : installé, mais pas encore relié');
    const repaired = await run('doctor', '--repair');
    expect(repaired.stdout).toContain('Chromium : lien rétabli');
    expect(repaired.code).toBe(0);
    const after = await run('doctor');
    expect(after).toMatchObject({ code: 0, stderr: '' });
    expect(after.stdout).toContain('Chaque navigateur trouvé est relié.');
  });

  it('mends what it can where the folder of one browser cannot be written, and says which', async () => {
    mkdirSync(join(home, '.config'));
    writeFileSync(join(home, '.config/chromium'), 'a file');
    const { code, stdout, stderr } = await run('doctor', '--repair');
    expect([code, stderr]).toEqual([4, expect.stringContaining('.config/chromium')]);
    expect(stdout).toContain('Firefox : lien rétabli');
  });

  it('does not start a program that is not ours because a manifest names it, and says so', async () => {
    await run('register', '--browser', 'chromium');
    const file = join(home, '.config/chromium/NativeMessagingHosts', `${HOST_NAME}.json`);
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    const foreign = join(home, 'compagnon-ecps');
    writeFileSync(foreign, `#!/bin/sh\n: > ${home}/started\n`, { mode: 0o755 });
    writeFileSync(file, JSON.stringify({ ...manifest, path: foreign }));
    const { code, stdout } = await run('doctor');
    expect(code).toBe(3);
    expect(stdout).toContain('Chromium : lien cassé : Le fichier fait démarrer un programme qui n’est pas celui-ci.');
    expect(existsSync(join(home, 'started'))).toBe(false);
    expect((await run('doctor', '--repair')).code).toBe(0);
  });

  it('names the version of a program that is older than itself, and what to do', async () => {
    const [older, newer] = ['older', 'newer'].map((name) => join(home, name)) as [string, string];
    for (const folder of [older, newer]) {
      cpSync('dist/host', folder, { recursive: true, filter: (path) => !path.endsWith('/node') });
      symlinkSync(resolve('dist/host/node'), join(folder, 'node'));
    }
    const bundle = join(older, BUNDLE);
    writeBundle(bundle, Buffer.from(programIn(bundle).toString('latin1').replaceAll(VERSION, '0.9.0'), 'latin1'));
    // The command of the newer one leads to the older.
    rmSync(join(newer, 'compagnon-ecps'));
    symlinkSync(join(older, 'compagnon-ecps'), join(newer, 'compagnon-ecps'));
    const runNewer = (verb: string) =>
      spawnSync(join(newer, 'node'), [join(newer, START), verb], {
        encoding: 'utf8',
        env: { HOME: home, XDG_CONFIG_HOME: '', XDG_DATA_HOME: '' },
      });
    expect(runNewer('register').status).toBe(0);
    expect(runNewer('doctor').stdout).toContain(cliText.doctor.older('0.9.0', VERSION));
  });
});
