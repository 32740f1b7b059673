import type { BrowserId } from '../../shared/diagnosis/facts.ts';
import { linkProblems } from '../../shared/messages/fr/browser-links.ts';
import { browserNames } from '../../shared/messages/fr/browsers.ts';
import { cliText } from '../../shared/messages/fr/command-line.ts';
import { CHROMIUM_EXTENSION_IDS, FIREFOX_EXTENSION_ID } from '../../shared/protocol/extension-ids.ts';
import { VERSION } from '../../shared/protocol/version.ts';
import { isOlder } from '../../shared/protocol/version-order.ts';
import { openWindows } from '../create-observer.ts';
import { BROWSERS } from '../registration/browsers.ts';
import { helloVersion } from '../registration/hello-version.ts';
import { hostProgram, isOurProgram } from '../registration/host-program.ts';
import { findBrowser, type Installed } from '../registration/installed.ts';
import { register } from '../registration/register.ts';
import type { Registry } from '../registration/registry.ts';
import { userCopiesInFront, type Verified, verify } from '../registration/verify.ts';
import { type System, thisSystem } from '../system.ts';
import type { Command } from './arguments.ts';
import { print, printable, printError, sign } from './print.ts';

/** `older`: the version of the program that answers, where it is older than this one. */
type Examined = Verified & { readonly older?: string };

/** Reads the chain back and then walks it: a manifest in order may still name a program that does not answer. */
async function examine(
  system: System,
  registry: Registry | undefined,
  browser: BrowserId,
  own: string | undefined,
): Promise<Examined> {
  const verified = verify(system, registry, browser);
  if (verified.state !== 'ok') return verified;
  if (!isOurProgram(system, verified.program, own))
    return { state: 'broken', where: verified.where, problem: 'other_program' };
  const args =
    browser === 'firefox'
      ? [verified.where, FIREFOX_EXTENSION_ID]
      : [`chrome-extension://${CHROMIUM_EXTENSION_IDS[0]}/`];
  const version = await helloVersion(verified.program, args);
  if (version === null) return { state: 'broken', where: verified.where, problem: 'host_silent' };
  return isOlder(version, VERSION) ? { ...verified, older: version } : verified;
}

function say(
  browser: BrowserId,
  { installed, packaging, reachesHost = 'unknown' }: Installed,
  verified: Verified,
  repaired: boolean,
): void {
  const line = (status: 'ok' | 'warn' | 'fail' | 'unknown', text: string): void =>
    print(`${sign(status)} ${browserNames[browser]}\u00a0: ${printable(text)}`);
  const { doctor } = cliText;
  switch (verified.state) {
    case 'ok':
      line('ok', `${repaired ? `${doctor.repaired}, ` : ''}${doctor.ok(verified.where)}`);
      break;
    case 'broken':
      line('fail', doctor.broken(linkProblems[verified.problem], verified.where));
      break;
    case 'absent':
      if (installed) line('fail', doctor.absent);
      else line('unknown', doctor.notInstalled);
  }
  if (packaging === 'snap' || packaging === 'flatpak') {
    const firefox = packaging === 'snap' ? doctor.snapFirefox : doctor.flatpakFirefox[reachesHost];
    print(`  ${browser === 'firefox' ? firefox : doctor.sandboxed}`);
  }
}

/** `doctor`: says for each browser which link of the chain is broken; with `--repair` mends it. Exit code 3 when one stays broken. */
export async function runDoctor({ repair }: Extract<Command, { verb: 'doctor' }>): Promise<number> {
  const system = thisSystem();
  const registry = (await openWindows())?.registry;
  const program = hostProgram();
  if (repair && program === undefined) {
    printError(cliText.noProgram);
    return 4;
  }
  let found = 0;
  let wrong = 0;
  for (const browser of BROWSERS) {
    const installed = findBrowser(system, browser);
    let verified = await examine(system, registry, browser, program);
    const needsRepair = (): boolean =>
      verified.state === 'broken' || (verified.state === 'absent' && installed.installed);
    const repairing = repair && needsRepair() && program !== undefined;
    if (repairing) {
      register({ system, registry, browsers: [browser], program });
      verified = await examine(system, registry, browser, program);
    }
    if (installed.installed) found += 1;
    if (needsRepair()) wrong += 1;
    say(browser, installed, verified, repairing && verified.state === 'ok');
    if (verified.older !== undefined) print(`  ${printable(cliText.doctor.older(verified.older, VERSION))}`);
    for (const { file } of userCopiesInFront(registry, browser)) print(`  ${printable(cliText.doctor.userCopy(file))}`);
  }
  if (found === 0) print(cliText.doctor.noBrowser);
  else if (wrong === 0) print(cliText.doctor.allGood);
  if (wrong > 0 && !repair) print(cliText.doctor.howToRepair);
  return wrong === 0 ? 0 : 3;
}
