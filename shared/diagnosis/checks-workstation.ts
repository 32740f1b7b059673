import { browserNames } from '../messages/fr/browsers.ts';
import { evidenceText as text } from '../messages/fr/evidence.ts';
import {
  asksInFirefox,
  cryptolibHere,
  firefoxState,
  foreseenHere,
  galssReader,
  isRemote,
  needsWindowsStore,
} from './conditions.ts';
import type { CheckRule } from './context.ts';
import type { BrowserRegistration } from './facts.ts';
import { known } from './known.ts';
import { fail, ok, unknown, warn } from './outcome.ts';

/** Is card log-in foreseen on this system at all, and tested? */
export const system: CheckRule<'system'> = (context) => {
  const { system: here, workstation } = context.facts;
  switch (foreseenHere(context)) {
    case 'no':
      return here.os === 'linux' ? warn(text.system.linux, 'system/linux') : warn(text.system.other, 'system/other');
    case 'unknown':
      // Not looked at yet: nothing is said of it.
      return workstation.distribution === undefined ? null : unknown(text.system.unknown, 'system/linux-unknown');
    case 'yes':
      if (here.os === 'linux') return ok(text.system.redHat);
      // Programs made for Intel run there emulated and see an Intel machine: its own architecture stands in the registry.
      if (here.os === 'windows' && (here.arch === 'arm64' || known(workstation.machineArm) === true))
        return unknown(text.system.windowsArm, 'system/windows-arm');
      // macOS 15 and later, recognised by the approval that they ask for USB accessories.
      return here.os === 'macos' && known(workstation.accessoryApproval) === true
        ? unknown(text.system.macos, 'system/macos')
        : null;
  }
};

export const middleware: CheckRule<'middleware'> = (context) => {
  const probe = context.facts.workstation.cryptolib;
  if (probe === undefined) return context.cps === undefined ? null : unknown(text.notLooked, 'middleware/not-looked');
  if (probe.state === 'unknown') return unknown(text.notKnown(probe.reason), 'middleware/unknown');
  const versions = probe.value.map(({ version }) => version);
  const listed = text.middleware.versions([
    ...new Set(versions.map((version) => version ?? text.middleware.unversioned)),
  ]);
  switch (cryptolibHere(context)) {
    case 'missing':
      return warn(text.middleware.none, 'middleware/none');
    case 'too-old':
      return fail(`${listed} ${text.middleware.tooOldForCps4}`, 'middleware/too-old');
    case 'unknown':
      return unknown(`${listed} ${text.middleware.versionUnknownForCps4}`, 'middleware/unknown');
    case 'fit':
      return new Set(versions.filter((version) => version !== null)).size > 1
        ? warn(`${listed} ${text.middleware.several}`)
        : ok(listed);
  }
};

/** On a Mac, Cryptolib can be set to the readers that only GALSS sees (docs/sources/field-2026-11.md 3.4). */
export const middlewareReader: CheckRule<'middleware-reader'> = ({ facts }) => {
  const probe = facts.workstation.cryptolibUsesGalss;
  if (probe?.state !== 'known') return null;
  return probe.value ? warn(text.middlewareReader.galss, 'middleware-reader/galss') : ok(text.middlewareReader.pcsc);
};

/** CCM.exe brings the card's certificates to Windows (docs/sources/field-2026-11.md 3.1). */
export const certificateManager: CheckRule<'certificate-manager'> = (context) => {
  const probe = context.facts.workstation.ccm;
  if (probe === undefined) return null;
  if (probe.state === 'unknown') return unknown(text.notKnown(probe.reason));
  if (probe.value) return ok(text.manager.running);
  return warn(text.manager.stopped, needsWindowsStore(context) ? 'certificate-manager/stopped' : null);
};

/** Safari and Chrome take the card through CPSToken, Firefox does not (docs/sources/field-2026-11.md 8). */
export const macToken: CheckRule<'mac-token'> = ({ facts, browser }) => {
  const probe = facts.workstation.cpsToken;
  if (probe?.state !== 'known') return null;
  if (probe.value) return ok(text.macToken.there);
  if (browser === 'firefox') return ok(text.macToken.absent);
  return warn(text.macToken.absent, browser === undefined ? null : 'mac-token/absent');
};

/** The browser that asks: can it reach the card from where it runs? */
export const browser: CheckRule<'browser'> = ({ browser: asking, facts }) => {
  if (asking === undefined) return null;
  const name = browserNames[asking];
  if (facts.system.os === 'linux' && asking !== 'firefox')
    return warn(text.browser.notOnLinux(name), 'browser/not-firefox');
  const registration = (known(facts.workstation.browsers) ?? []).find((one) => one.browser === asking);
  const packaging = registration?.packaging ?? 'native';
  return packaging === 'native'
    ? ok(text.browser.asks(name))
    : warn(text.browser.isolated(name, packaging), 'browser/isolated');
};

export const galss: CheckRule<'galss'> = ({ facts }) => {
  if (facts.pcsc.pssReader === true && facts.readers.length === 0)
    return warn(text.galss.driverOnly, 'galss/driver-only');
  const probe = facts.workstation.galss;
  if (probe === undefined) return null;
  if (probe.state === 'unknown') return unknown(text.notKnown(probe.reason));
  if (probe.value === null) return ok(text.galss.absent);
  if (galssReader(facts) === 'only') return warn(text.galss.only, 'galss/only');
  const { cpsOnSerial, channels } = probe.value;
  if (cpsOnSerial) return warn(text.galss.serial);
  const onPcsc = channels.some(({ kind, lads }) => kind === 'pcsc' && lads.some((lad) => /cps/i.test(lad)));
  return ok(onPcsc ? text.galss.pcsc : text.galss.noCps);
};

export const firefoxExtension: CheckRule<'firefox-extension'> = (context) => {
  const probe = context.facts.workstation.firefox;
  const asks = asksInFirefox(context);
  if (probe === undefined) return asks ? unknown(text.notLooked, 'firefox-extension/unknown') : null;
  if (probe.state === 'unknown') return unknown(text.notKnown(probe.reason), asks ? 'firefox-extension/unknown' : null);
  const state = firefoxState(probe.value);
  if (state === 'on') return ok(text.firefox.on);
  return asks ? warn(text.firefox[state], `firefox-extension/${state}`) : unknown(text.firefox[state]);
};

const isForbidden = ({ forbiddenBy }: BrowserRegistration): boolean => forbiddenBy !== undefined;

/** Is each browser found here linked to the host, and can it be? */
export const browsers: CheckRule<'browsers'> = ({ facts }) => {
  const probe = facts.workstation.browsers;
  if (probe === undefined) return null;
  if (probe.state === 'unknown') return unknown(text.notKnown(probe.reason));
  const installed = probe.value.filter((browser) => browser.installed);
  const [forbidden, allowed] = [installed.filter(isForbidden), installed.filter((browser) => !isForbidden(browser))];
  if (installed.length === 0) return unknown(text.browsers.none);
  const names = (keep: (browser: BrowserRegistration) => boolean): readonly string[] =>
    allowed.filter(keep).map(({ browser }) => browserNames[browser]);
  const sandboxed = ({ packaging = 'native', reachesHost }: BrowserRegistration): boolean =>
    packaging !== 'native' && reachesHost !== 'yes';
  const groups = [
    {
      names: forbidden.map(({ browser, forbiddenBy = '' }) => `${browserNames[browser]} (${forbiddenBy})`),
      say: text.browsers.forbidden,
    },
    { names: names((b) => b.registration === 'broken'), say: text.browsers.broken },
    { names: names((b) => b.registration === 'absent' && !sandboxed(b)), say: text.browsers.absent },
    { names: names((b) => b.registration !== 'broken' && sandboxed(b)), say: text.browsers.sandboxed },
    { names: names((b) => b.registration === 'ok' && !sandboxed(b)), say: text.browsers.ok },
  ].filter((group) => group.names.length > 0);
  const allGood = groups.length === 1 && groups[0]?.say === text.browsers.ok;
  const said = groups.map((group) => group.say(group.names)).join(' ');
  return allGood ? ok(said) : warn(said);
};

export const remoteSession: CheckRule<'remote-session'> = (context) => {
  const probe = context.facts.workstation.remoteSession;
  if (isRemote(context))
    return context.facts.readers.length > 0
      ? ok(text.remote.shared)
      : warn(text.remote.yes, 'remote-session/no-reader');
  if (probe === undefined) return null;
  return probe.state === 'unknown' ? unknown(text.notKnown(probe.reason)) : ok(text.remote.no);
};
