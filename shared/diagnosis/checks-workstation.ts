import { browserNames } from '../messages/fr/browsers.ts';
import { evidenceText as text } from '../messages/fr/evidence.ts';
import {
  asksInFirefox,
  cryptolibHere,
  foreseenHere,
  isRemote,
  isUntestedMacos,
  isWindowsOnArm,
  lacksModule,
  sandboxOf,
} from './conditions.ts';
import { type CheckRule, type Context, check } from './context.ts';
import type { Check } from './diagnosis.ts';
import type { BrowserRegistration } from './facts.ts';
import { known } from './known.ts';
import { isGalssOnly } from './verdict.ts';

/** Is card log-in foreseen on this system at all? */
export const system: CheckRule = (context) => {
  const isLinux = context.facts.system.os === 'linux';
  switch (foreseenHere(context)) {
    case 'yes':
      return isLinux ? check('system', 'ok', text.system.redHat) : untestedSystem(context);
    case 'unknown':
      return check('system', 'unknown', text.system.unknown);
    case 'no':
      return check('system', 'warn', isLinux ? text.system.linux : text.system.other);
  }
};

function untestedSystem({ facts }: Context): Check | null {
  if (isWindowsOnArm(facts)) return check('system', 'unknown', text.system.windowsArm);
  return isUntestedMacos(facts) ? check('system', 'unknown', text.system.macos) : null;
}

export const middleware: CheckRule = (context) => {
  const probe = context.facts.workstation.cryptolib;
  if (probe === undefined) return context.cps === undefined ? null : check('middleware', 'unknown', text.notLooked);
  if (probe.state === 'unknown') return check('middleware', 'unknown', text.notKnown(probe.reason));
  const installed = probe.value;
  if (installed.length === 0) return check('middleware', 'warn', text.middleware.none);
  const versions = [...new Set(installed.map(({ version }) => version ?? text.middleware.unversioned))];
  const listed = text.middleware.versions(versions);
  switch (cryptolibHere(context)) {
    case 'too-old':
      return check('middleware', 'fail', `${listed} ${text.middleware.tooOldForCps4}`);
    case 'unknown':
      return check('middleware', 'unknown', `${listed} ${text.middleware.versionUnknownForCps4}`);
    case 'missing':
    case 'fit': {
      const distinct = new Set(installed.flatMap(({ version }) => version ?? []));
      return distinct.size > 1
        ? check('middleware', 'warn', `${listed} ${text.middleware.several}`)
        : check('middleware', 'ok', listed);
    }
  }
};

/** On a Mac, Cryptolib can be set to the readers that only GALSS sees (docs/sources/field-2026-11.md 3.4). */
export const middlewareReader: CheckRule = ({ facts }) => {
  const probe = facts.workstation.cryptolibUsesGalss;
  if (probe?.state !== 'known') return null;
  return probe.value
    ? check('middleware-reader', 'warn', text.middlewareReader.galss)
    : check('middleware-reader', 'ok', text.middlewareReader.pcsc);
};

/** CCM.exe brings the card's certificates to Windows (docs/sources/field-2026-11.md 3.1). */
export const certificateManager: CheckRule = ({ facts }) => {
  const probe = facts.workstation.ccm;
  if (probe === undefined) return null;
  if (probe.state === 'unknown') return check('certificate-manager', 'unknown', text.notKnown(probe.reason));
  return probe.value
    ? check('certificate-manager', 'ok', text.manager.running)
    : check('certificate-manager', 'warn', text.manager.stopped);
};

/** Safari and Chrome take the card through CPSToken, Firefox does not (docs/sources/field-2026-11.md 8). */
export const macToken: CheckRule = ({ facts, browser }) => {
  const probe = facts.workstation.cpsToken;
  if (probe?.state !== 'known') return null;
  if (probe.value) return check('mac-token', 'ok', text.macToken.there);
  return check('mac-token', browser === 'firefox' ? 'ok' : 'warn', text.macToken.absent);
};

/** The browser that asks: can it reach the card from where it runs? */
export const browser: CheckRule = (context) => {
  const { browser: asking, facts } = context;
  if (asking === undefined) return null;
  const name = browserNames[asking];
  const packaging = sandboxOf(context);
  if (packaging !== undefined) return check('browser', 'warn', text.browser.isolated(name, packaging));
  if (facts.system.os === 'linux' && !asksInFirefox(context))
    return check('browser', 'warn', text.browser.notOnLinux(name));
  return check('browser', 'ok', text.browser.asks(name));
};

export const galss: CheckRule = ({ facts }) => {
  const driverOnly = facts.pcsc.pssReader === true && facts.readers.length === 0;
  if (driverOnly) return check('galss', 'warn', text.galss.driverOnly);
  const probe = facts.workstation.galss;
  if (probe === undefined) return null;
  if (probe.state === 'unknown') return check('galss', 'unknown', text.notKnown(probe.reason));
  const settings = probe.value;
  if (settings === null) return check('galss', 'ok', text.galss.absent);
  if (isGalssOnly(facts)) return check('galss', 'warn', text.galss.only);
  if (settings.cpsOnSerial) return check('galss', 'warn', text.galss.serial);
  const onPcsc = settings.channels.some(({ kind, lads }) => kind === 'pcsc' && lads.some((lad) => /cps/i.test(lad)));
  return check('galss', 'ok', onPcsc ? text.galss.pcsc : text.galss.noCps);
};

export const firefoxExtension: CheckRule = (context) => {
  const probe = context.facts.workstation.firefox;
  const asks = asksInFirefox(context);
  if (probe === undefined) return asks ? check('firefox-extension', 'unknown', text.notLooked) : null;
  if (probe.state === 'unknown') return check('firefox-extension', 'unknown', text.notKnown(probe.reason));
  switch (probe.value.cpsExtension) {
    case 'on':
      return lacksModule(context)
        ? check('firefox-extension', asks ? 'warn' : 'unknown', text.firefox.withoutModule)
        : check('firefox-extension', 'ok', text.firefox.present);
    case 'off':
      return check('firefox-extension', asks ? 'warn' : 'unknown', text.firefox.off);
    case 'absent':
      return check('firefox-extension', asks ? 'warn' : 'unknown', text.firefox.absent);
  }
};

const isForbidden = ({ forbiddenBy }: BrowserRegistration): boolean => forbiddenBy !== undefined;

/** Is each browser found here linked to the host, and can it be? */
export const browsers: CheckRule = ({ facts }) => {
  const probe = facts.workstation.browsers;
  if (probe === undefined) return null;
  if (probe.state === 'unknown') return check('browsers', 'unknown', text.notKnown(probe.reason));
  const installed = probe.value.filter((browser) => browser.installed);
  const [forbidden, allowed] = [installed.filter(isForbidden), installed.filter((browser) => !isForbidden(browser))];
  if (installed.length === 0) return check('browsers', 'unknown', text.browsers.none);
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
  return check('browsers', allGood ? 'ok' : 'warn', groups.map((group) => group.say(group.names)).join(' '));
};

export const remoteSession: CheckRule = (context) => {
  const probe = context.facts.workstation.remoteSession;
  if (isRemote(context))
    return context.facts.readers.length > 0
      ? check('remote-session', 'ok', text.remote.shared)
      : check('remote-session', 'warn', text.remote.yes);
  if (probe === undefined) return null;
  return probe.state === 'unknown'
    ? check('remote-session', 'unknown', text.notKnown(probe.reason))
    : check('remote-session', 'ok', text.remote.no);
};

/** "Reads all certificates from all inserted smart cards": running is the good state (Microsoft; docs/sources/field-2026-11.md 8). */
export const certProp: CheckRule = ({ facts }) => {
  const state = known(facts.workstation.certPropSvc);
  if (state === undefined) return null;
  return check('cert-prop', 'ok', state === 'running' ? text.certProp.running : text.certProp.other);
};

/** Official programs of the Assurance Maladie that browsers know: they come with ATSAM. */
export const ameliPrograms: CheckRule = ({ facts }) => {
  const programs = known(facts.workstation.ameliPrograms);
  if (programs === undefined) return null;
  return programs.length === 0
    ? check('ameli-programs', 'unknown', text.ameliPrograms.none)
    : check('ameli-programs', 'ok', text.ameliPrograms.found);
};

/** For the report: since October 2025 Windows keeps card keys in another way, whose effect on CPS cards is not known (3.2). */
export const windowsBuild: CheckRule = ({ facts }) => {
  const seen = known(facts.workstation.windowsBuild);
  if (seen === undefined) return null;
  return check(
    'windows-build',
    'ok',
    text.windowsBuild(`${seen.build}${seen.revision === null ? '' : `.${seen.revision}`}`),
  );
};
