import { linkProblems, policyBars } from '../../shared/messages/fr/browser-links.ts';
import { browserNames } from '../../shared/messages/fr/browsers.ts';
import { cliText } from '../../shared/messages/fr/command-line.ts';
import { VERSION } from '../../shared/protocol/version.ts';
import { openWindows } from '../create-observer.ts';
import { BROWSERS } from '../registration/browsers.ts';
import { hostProgram } from '../registration/host-program.ts';
import { thisSystem } from '../system.ts';
import { type BrowserCheck, checkBrowser, isForbidden, needsRepair } from './check-browser.ts';
import { print, printable, printError, sign } from './print.ts';

function say({ browser, installed, verified, isRepaired, userCopies }: BrowserCheck): void {
  const { packaging, reachesHost = 'unknown' } = installed;
  const line = (status: 'ok' | 'warn' | 'fail' | 'unknown', text: string): void =>
    print(`${sign(status)} ${browserNames[browser]}\u00a0: ${printable(text)}`);
  const { doctor } = cliText;
  const { forbidden } = verified;
  if (forbidden !== undefined && installed.installed)
    line('fail', doctor.forbidden(policyBars[forbidden.policy], forbidden.where));
  switch (verified.state) {
    case 'ok':
      if (forbidden !== undefined) break;
      line('ok', `${isRepaired ? `${doctor.repaired}, ` : ''}${doctor.ok(verified.where)}`);
      break;
    case 'broken':
      line('fail', doctor.broken(linkProblems[verified.problem], verified.where));
      break;
    case 'absent':
      if (installed.installed) line('fail', doctor.absent);
      else line('unknown', doctor.notInstalled);
  }
  if (packaging === 'snap' || packaging === 'flatpak') {
    const firefox = packaging === 'snap' ? doctor.snapFirefox : doctor.flatpakFirefox[reachesHost];
    print(`  ${browser === 'firefox' ? firefox : doctor.sandboxed}`);
  }
  if (verified.older !== undefined) print(`  ${printable(doctor.older(verified.older, VERSION))}`);
  for (const file of userCopies) print(`  ${printable(doctor.userCopy(file))}`);
}

/**
 * `doctor`: says for each browser which link of the chain is broken; with `--repair` mends it. Exit code 3 when one stays broken.
 * @throws the file system's first error, after the last browser, when a link could not be written
 */
export async function runDoctor({ repair }: { readonly repair: boolean }): Promise<number> {
  const system = thisSystem();
  const registry = (await openWindows())?.registry;
  const program = hostProgram();
  if (repair && program === undefined) {
    printError(cliText.noProgram);
    return 4;
  }
  const checks: BrowserCheck[] = [];
  const failures: unknown[] = [];
  for (const browser of BROWSERS) {
    try {
      const check = await checkBrowser(browser, { system, registry, program }, repair);
      checks.push(check);
      say(check);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  const found = checks.filter(({ installed }) => installed.installed).length;
  const wrong = checks.filter(needsRepair).length;
  const isWell = wrong === 0 && !checks.some(isForbidden);
  if (found === 0) print(cliText.doctor.noBrowser);
  else if (isWell) print(cliText.doctor.allGood);
  if (wrong > 0 && !repair) print(cliText.doctor.howToRepair);
  return isWell ? 0 : 3;
}
