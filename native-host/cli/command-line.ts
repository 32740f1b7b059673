import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { cliText } from '../../shared/messages/fr/command-line.ts';
import { VERSION } from '../../shared/protocol/version.ts';
import { type Command, readArguments, UsageError } from './arguments.ts';
import { print, printable, printError, printed, watchOutput } from './print.ts';

async function run(command: Command): Promise<number> {
  switch (command.verb) {
    case 'help':
      print((await import('./help.ts')).helpText());
      return 0;
    case 'version':
      print(`compagnon-ecps ${VERSION}`);
      return 0;
    case 'diagnose':
      return (await import('./diagnose.ts')).runDiagnose(command);
    case 'watch':
      return (await import('./watch.ts')).runWatch(command);
    case 'register':
      return (await import('./registration.ts')).runRegister(command);
    case 'unregister':
      return (await import('./registration.ts')).runUnregister(command);
    case 'doctor':
      return (await import('./doctor.ts')).runDoctor(command);
    case 'stop':
      return (await import('./stop.ts')).runStop();
  }
}

/** An error of the file system that names a place: the user chose it or may not write there. */
const isPlaceError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'path' in error && typeof error.path === 'string' && 'code' in error;

/**
 * The command line, in French, for technicians.
 * @param args arguments after the program's name
 * @returns the exit code (docs/command-line.md)
 */
export async function commandLine(args: readonly string[]): Promise<number> {
  watchOutput();
  const code = await answer(args);
  const failure = await printed();
  // A reader that closes the pipe early (`| head`) is no failure.
  if (failure === null || failure.code === 'EPIPE') return code;
  printError(printable(cliText.cannotWrite(cliText.standardOutput, whyNot(failure))));
  return CANNOT_WRITE;
}

const CANNOT_WRITE = 4;

/** Windows has one code for a folder that is not there and for a name that it does not take. */
const isNameRefused = ({ code, path }: NodeJS.ErrnoException): boolean =>
  code === 'ENOENT' && path !== undefined && existsSync(dirname(path));

function whyNot(error: NodeJS.ErrnoException) {
  const code = isNameRefused(error) ? 'EINVAL' : (error.code ?? '');
  return cliText.writeFailures[code] ?? cliText.otherWriteFailure(code);
}

async function answer(args: readonly string[]): Promise<number> {
  try {
    return await run(readArguments(args));
  } catch (error) {
    if (error instanceof UsageError) {
      printError(`${printable(error.message)}\n${cliText.usage.seeHelp}`);
      return 2;
    }
    if (isPlaceError(error)) {
      const cannot = error.syscall === 'unlink' ? cliText.cannotRemove : cliText.cannotWrite;
      printError(printable(cannot(error.path ?? '', whyNot(error))));
      return CANNOT_WRITE;
    }
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    printError([cliText.internal, ...text.split('\n').map(printable)].join('\n'));
    return 1;
  }
}
