import { policyBars } from '../../shared/messages/fr/browser-links.ts';
import { browserNames } from '../../shared/messages/fr/browsers.ts';
import { cliText } from '../../shared/messages/fr/command-line.ts';
import { openWindows } from '../create-observer.ts';
import { hostProgram } from '../registration/host-program.ts';
import { findBrowser } from '../registration/installed.ts';
import { register } from '../registration/register.ts';
import type { Registry } from '../registration/registry.ts';
import { unregister } from '../registration/unregister.ts';
import { verify } from '../registration/verify.ts';
import { thisSystem } from '../system.ts';
import type { Command } from './arguments.ts';
import { print, printable, printError, sign } from './print.ts';

type Registration = Extract<Command, { verb: 'register' | 'unregister' }>;

const scopeOf = ({ browsers, manifestDir }: Registration) => ({
  browsers,
  ...(manifestDir === undefined ? {} : { manifestDir }),
});

/** Names the browsers of this computer where the host is registered and forbidden. */
function sayForbidden({ browsers }: Registration, registry: Registry | undefined): void {
  const system = thisSystem();
  for (const browser of browsers.filter((one) => findBrowser(system, one).installed)) {
    const { forbidden } = verify(system, registry, browser);
    if (forbidden === undefined) continue;
    const words = cliText.doctor.forbidden(policyBars[forbidden.policy], forbidden.where);
    print(`${sign('fail')} ${browserNames[browser]}\u00a0: ${printable(words)}`);
  }
}

/** `register`: makes this program known to browsers. */
export async function runRegister(command: Registration): Promise<number> {
  const program = hostProgram();
  if (program === undefined) {
    printError(cliText.noProgram);
    return 4;
  }
  const registry = (await openWindows())?.registry;
  const onWritten = (where: string): void => print(printable(cliText.written(where)));
  register({ system: thisSystem(), registry, program, ...scopeOf(command), onWritten });
  if (process.getuid?.() === 0 && command.manifestDir === undefined) print(cliText.onlyRoot);
  sayForbidden(command, registry);
  print(cliText.restartBrowser);
  return 0;
}

/** `unregister`: takes back what `register` wrote. */
export async function runUnregister(command: Registration): Promise<number> {
  const registry = (await openWindows())?.registry;
  const onRemoved = (where: string): void => print(printable(cliText.removed(where)));
  const removed = unregister({ system: thisSystem(), registry, ...scopeOf(command), onRemoved });
  if (removed.length === 0) print(cliText.nothingToRemove);
  return 0;
}
