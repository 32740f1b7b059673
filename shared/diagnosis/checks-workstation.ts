import { browserNames } from '../messages/fr/browsers.ts';
import { evidenceText as text } from '../messages/fr/evidence.ts';
import { type CheckRule, check } from './context.ts';
import type { BrowserRegistration, Middleware } from './facts.ts';
import { galssOnly, known } from './verdict.ts';

/** CPS4 cards need this Cryptolib (portals-and-procedure.md 2.4). */
const CPS4_NEEDS = [5, 2] as const;

/** True when a dotted version is older than what CPS4 needs; undefined when it cannot be read. */
function tooOldForCps4(version: string | null): boolean | undefined {
  const match = /^(\d+)\.(\d+)/.exec(version ?? '');
  if (match === null) return undefined;
  const major = Number(match[1]);
  return major < CPS4_NEEDS[0] || (major === CPS4_NEEDS[0] && Number(match[2]) < CPS4_NEEDS[1]);
}

/** What a CPS4 card finds here: an installed Cryptolib that can read it, none that can, or versions nobody could read. */
export function cryptolibForCps4(installed: readonly Middleware[]): 'enough' | 'too-old' | 'unknown' {
  const ages = installed.map(({ version }) => tooOldForCps4(version));
  if (ages.includes(false)) return 'enough';
  return ages.includes(undefined) ? 'unknown' : 'too-old';
}

export const middleware: CheckRule = ({ facts, cps }) => {
  const probe = facts.workstation.cryptolib;
  if (probe === undefined) return null;
  if (probe.state === 'unknown') return check('middleware', 'unknown', text.notKnown(probe.reason));
  const installed = probe.value;
  if (installed.length === 0) return check('middleware', 'warn', text.middleware.none);
  const versions = [...new Set(installed.map(({ version }) => version ?? text.middleware.unversioned))];
  const listed = text.middleware.versions(versions);
  if (cps?.kind === 'cps4') {
    const fit = cryptolibForCps4(installed);
    if (fit === 'too-old') return check('middleware', 'fail', `${listed} ${text.middleware.tooOldForCps4}`);
    if (fit === 'unknown') return check('middleware', 'unknown', `${listed} ${text.middleware.versionUnknownForCps4}`);
  }
  const distinct = new Set(installed.flatMap(({ version }) => version ?? []));
  return distinct.size > 1
    ? check('middleware', 'warn', `${listed} ${text.middleware.several}`)
    : check('middleware', 'ok', listed);
};

export const galss: CheckRule = ({ facts }) => {
  const probe = facts.workstation.galss;
  if (probe === undefined) return null;
  if (probe.state === 'unknown') return check('galss', 'unknown', text.notKnown(probe.reason));
  const settings = probe.value;
  if (settings === null) return check('galss', 'ok', text.galss.absent);
  if (galssOnly(facts) !== undefined) return check('galss', 'fail', text.galss.only(settings.iniPath));
  if (settings.cpsOnSerial) return check('galss', 'warn', text.galss.serial(settings.iniPath));
  const onPcsc = settings.channels.some(({ kind, lads }) => kind === 'pcsc' && lads.some((lad) => /cps/i.test(lad)));
  return check('galss', 'ok', onPcsc ? text.galss.pcsc(settings.iniPath) : text.galss.noCps(settings.iniPath));
};

export const firefoxExtension: CheckRule = ({ facts }) => {
  const probe = facts.workstation.firefoxCpsExtension;
  if (probe === undefined) return null;
  if (probe.state === 'unknown') return check('firefox-extension', 'unknown', text.notKnown(probe.reason));
  return probe.value
    ? check('firefox-extension', 'ok', text.firefox.present)
    : check('firefox-extension', 'unknown', text.firefox.absent);
};

/** Is each browser found here linked to the host, and can it be? */
export const browsers: CheckRule = ({ facts }) => {
  const probe = facts.workstation.browsers;
  if (probe === undefined) return null;
  if (probe.state === 'unknown') return check('browsers', 'unknown', text.notKnown(probe.reason));
  const installed = probe.value.filter((browser) => browser.installed);
  if (installed.length === 0) return check('browsers', 'unknown', text.browsers.none);
  const names = (keep: (browser: BrowserRegistration) => boolean): readonly string[] =>
    installed.filter(keep).map(({ browser }) => browserNames[browser]);
  const sandboxed = (browser: BrowserRegistration): boolean => (browser.packaging ?? 'native') !== 'native';
  const groups = [
    { names: names((b) => b.registration === 'broken'), say: text.browsers.broken },
    { names: names((b) => b.registration === 'absent' && !sandboxed(b)), say: text.browsers.absent },
    { names: names((b) => b.registration !== 'broken' && sandboxed(b)), say: text.browsers.sandboxed },
    { names: names((b) => b.registration === 'ok' && !sandboxed(b)), say: text.browsers.ok },
  ].filter((group) => group.names.length > 0);
  const allGood = groups.length === 1 && groups[0]?.say === text.browsers.ok;
  return check('browsers', allGood ? 'ok' : 'warn', groups.map((group) => group.say(group.names)).join(' '));
};

export const remoteSession: CheckRule = ({ facts }) => {
  const probe = facts.workstation.remoteSession;
  if (probe === undefined) return null;
  if (probe.state === 'unknown') return check('remote-session', 'unknown', text.notKnown(probe.reason));
  return probe.value ? check('remote-session', 'warn', text.remote.yes) : check('remote-session', 'ok', text.remote.no);
};

/** Windows' certificate propagation makes the first answers of a card slow (cps-card-and-readers.md 5.3). */
export const certProp: CheckRule = ({ facts }) => {
  const state = known(facts.workstation.certPropSvc);
  if (state === undefined) return null;
  return state === 'running'
    ? check('cert-prop', 'warn', text.certProp.running)
    : check('cert-prop', 'ok', text.certProp.other);
};
