import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HELLO, HOST_PROGRAM, startHost } from '../support/host/host.ts';

/** Whoever starts the host chooses its environment; nothing in there may make it run, load or write what it did not come with. */
describe('the launcher, with an environment that steers Node, OpenSSL, the loader or the shell', () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  const marks = (): readonly string[] =>
    ['script', 'library', 'provider', 'shell'].filter((one) => existsSync(at(one)));
  const write = (name: string, text: string): string => {
    writeFileSync(at(name), text);
    return at(name);
  };
  /** Notes, as it is loaded, the program that loads it. */
  const library = (name: string, mark: string): string => {
    const code = `#include <stdio.h>\n#include <string.h>\n#include <unistd.h>
      __attribute__((constructor)) static void loaded(void) {
        char program[4096] = {0};
        if (readlink("/proc/self/exe", program, sizeof program - 1) < 0 || !strstr(program, "/node")) return;
        FILE *file = fopen("${at(mark)}", "w");
        if (file) fclose(file);
      }\n`;
    execFileSync('cc', ['-shared', '-fPIC', '-o', at(name), write(`${name}.c`, code)]);
    return at(name);
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'environment-'));
    write('mark.cjs', `require('node:fs').writeFileSync(${JSON.stringify(at('script'))}, '')`);
    write('mark.mjs', `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(at('script'))}, '')`);
    write('shell.sh', `: > ${at('shell')}`);
    library('preload.so', 'library');
    const module = library('provider.so', 'provider');
    write(
      'openssl.cnf',
      `nodejs_conf = all\nopenssl_conf = all\n[all]\nproviders = list\n[list]\nforeign = one\n[one]\nmodule = ${module}\nactivate = 1\n`,
    );
  });
  beforeEach(() => {
    for (const left of [...marks(), 'compile-cache', 'coverage']) rmSync(at(left), { recursive: true, force: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const environments: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
    'NODE_OPTIONS --require': () => ({ NODE_OPTIONS: `--require=${at('mark.cjs')}` }),
    'NODE_OPTIONS --import': () => ({ NODE_OPTIONS: `--import=${at('mark.mjs')}` }),
    'NODE_OPTIONS --openssl-config': () => ({ NODE_OPTIONS: `--openssl-config=${at('openssl.cnf')}` }),
    OPENSSL_CONF: () => ({ OPENSSL_CONF: at('openssl.cnf') }),
    'OPENSSL_CONF, shared with other programs': () => ({
      OPENSSL_CONF: at('openssl.cnf'),
      NODE_OPTIONS: '--openssl-shared-config',
    }),
    NODE_COMPILE_CACHE: () => ({ NODE_COMPILE_CACHE: at('compile-cache') }),
    NODE_V8_COVERAGE: () => ({ NODE_V8_COVERAGE: at('coverage') }),
    LD_PRELOAD: () => ({ LD_PRELOAD: at('preload.so') }),
    'ENV and BASH_ENV': () => ({ ENV: at('shell.sh'), BASH_ENV: at('shell.sh') }),
    'functions of bash': () => ({
      'BASH_FUNC_[%%': `() { : > ${at('shell')}; }`,
      'BASH_FUNC_exec%%': `() { : > ${at('shell')}; }`,
      'BASH_FUNC_readlink%%': `() { : > ${at('shell')}; }`,
    }),
    'an own PATH': () => ({ PATH: folder }),
  };

  it.each(Object.keys(environments))('%s: it answers, and nothing foreign has run or been written', (name) => {
    const env = { ...process.env, ...environments[name]?.() };
    const { stdout, status } = spawnSync(HOST_PROGRAM, ['--version'], { env, encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^compagnon-ecps \d/)]);
    expect(marks()).toEqual([]);
    expect(['compile-cache', 'coverage'].filter((one) => existsSync(at(one)))).toEqual([]);
  });

  it('also where /bin/sh is bash, which takes functions from the environment', () => {
    const env = { PATH: '/usr/bin:/bin', ...environments['functions of bash']?.() };
    const run = spawnSync('/bin/bash', [HOST_PROGRAM, '--version'], { argv0: 'sh', env, encoding: 'utf8' });
    expect([run.stdout, run.stderr]).toEqual([expect.stringMatching(/^compagnon-ecps \d/), '']);
    expect(marks()).toEqual([]);
  });

  it('hands on the variables of its list, and no other', async () => {
    const foreign = { SSL_CERT_FILE: '/x', NODE_EXTRA_CA_CERTS: '/x', NODE_PATH: folder, LD_LIBRARY_PATH: folder };
    await using host = startHost(undefined, { ...foreign, HOME: folder, LANG: 'fr_FR.UTF-8', MADE_UP: 'x' });
    host.send(HELLO);
    await host.next();
    const environment = readFileSync(`/proc/${host.pid}/environ`, 'utf8').split('\0');
    expect(environment).toEqual(expect.arrayContaining([`HOME=${folder}`, 'LANG=fr_FR.UTF-8']));
    const names = environment.map((line) => line.split('=')[0]);
    expect(names.filter((name) => name === 'MADE_UP' || (name ?? '') in foreign)).toEqual([]);
  });

  it('opens no debugger at a signal: any program on the computer could ask there for what is told to browsers only', async () => {
    await using host = startHost();
    host.send(HELLO);
    await host.next();
    process.kill(host.pid, 'SIGUSR1');
    // Node says where its debugger listens.
    await new Promise((done) => setTimeout(done, 500));
    expect(host.stderr()).toBe('');
  });
});
