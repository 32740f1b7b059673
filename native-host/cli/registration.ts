import { cliText } from '../../shared/messages/fr/command-line.ts';
import { openWindows } from '../create-observer.ts';
import { hostProgram } from '../registration/host-program.ts';
import { register } from '../registration/register.ts';
import { unregister } from '../registration/unregister.ts';
import { thisSystem } from '../system.ts';
import type { Command } from './arguments.ts';
import { print, printable, printError } from './print.ts';

type Registration = Extract<Command, { verb: 'register' | 'unregister' }>;

const scopeOf = ({ browsers, manifestDir }: Registration) => ({
  browsers,
  ...(manifestDir === undefined ? {} : { manifestDir }),
});

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
