#!/usr/bin/env node
// Runs one task of the project on any Node >= 20: installs what the task needs, then hands over to the pinned Node 26.
// Plain JavaScript on purpose: it is what runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { installDebianPackages, missingPackages } from './setup/debian.mjs';
import { needsOf, PACKAGES, TASKS } from './setup/needs.mjs';
import { installPackages, PINNED_NODE } from './setup/npm.mjs';
import { buildPcsclite } from './setup/pcsclite.mjs';
import { installRealMarkup } from './setup/real-markup.mjs';
import { obtainRights } from './setup/rights.mjs';
import { adviceFor } from './setup/system.mjs';
import { installWindowsParts } from './setup/windows-parts.mjs';

const [name, ...args] = process.argv.slice(2);
const task = name === undefined ? undefined : TASKS[name];
if (name === undefined || task === undefined) {
  console.error(`Usage: npm run <task>, one of: ${Object.keys(TASKS).join(', ')}`);
  process.exit(2);
}

const needs = needsOf(name, args);
const packages = needs.flatMap((need) => PACKAGES[need]);
const advice = adviceFor(
  {
    platform: process.platform,
    arch: process.arch,
    name:
      /^PRETTY_NAME="?([^"\n]*)/m.exec(
        existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
      )?.[1] ?? 'Linux',
    hasDpkg: existsSync('/usr/bin/dpkg-query'),
  },
  packages,
);
if (advice !== null) {
  console.error(advice);
  process.exit(1);
}

const missing = missingPackages(packages);
const needsNamespaces = needs.includes('namespaces');
installDebianPackages(missing, obtainRights(missing, { needsNamespaces, isShow: name === 'start' }));
installPackages('npm packages', { needed: PINNED_NODE });
if (needs.includes('pcsclite')) buildPcsclite();
if (needs.includes('windows')) installWindowsParts();
if (needs.includes('markup')) installRealMarkup();

const { script, args: own = [], env = {} } = task;
const run = spawn(PINNED_NODE, ['--disable-warning=ExperimentalWarning', script, ...own, ...args], {
  stdio: 'inherit',
  env: { ...env, ...process.env },
});
// The task cleans up after itself; wait for it instead of leaving it behind.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal));
run.once('exit', (code) => process.exit(code ?? 130));
