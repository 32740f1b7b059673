import type { BrowserId } from '../../shared/diagnosis/facts.ts';
import { cliText } from '../../shared/messages/fr/command-line.ts';
import { BROWSERS } from '../registration/browsers.ts';

interface Registration {
  readonly browsers: readonly BrowserId[];
  readonly manifestDir?: string;
}

/** What a person asked for. */
export type Command =
  | { readonly verb: 'help' }
  | { readonly verb: 'version' }
  | {
      readonly verb: 'diagnose';
      readonly json: boolean;
      readonly identity: boolean;
      /** File of the report, when one is wanted. */
      readonly report?: string;
    }
  | { readonly verb: 'watch'; readonly json: boolean }
  | ({ readonly verb: 'register' | 'unregister' } & Registration)
  | { readonly verb: 'doctor'; readonly repair: boolean }
  | { readonly verb: 'stop' };

/** A command that cannot be understood; the message is a French sentence. */
export class UsageError extends Error {}

type OptionKind = 'flag' | 'value';

/** Options of each verb. */
const OPTIONS: Readonly<Record<string, Readonly<Record<string, OptionKind>>>> = {
  diagnose: { '--json': 'flag', '--with-identity': 'flag', '--report': 'value' },
  watch: { '--json': 'flag' },
  register: { '--browser': 'value', '--manifest-dir': 'value' },
  unregister: { '--browser': 'value', '--manifest-dir': 'value' },
  doctor: { '--repair': 'flag' },
  stop: {},
};

/** Options given, by name; both `--option value` and `--option=value` are understood. */
function readOptions(
  words: readonly string[],
  known: Readonly<Record<string, OptionKind>>,
): ReadonlyMap<string, string> {
  const options = new Map<string, string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith('-')) throw new UsageError(cliText.usage.unexpected(word));
    const equals = word.indexOf('=');
    const name = equals < 0 ? word : word.slice(0, equals);
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (kind === undefined || (kind === 'flag' && equals >= 0)) throw new UsageError(cliText.usage.unknownOption(word));
    if (kind === 'flag') {
      options.set(name, '');
      continue;
    }
    if (equals < 0) at += 1;
    const value = equals < 0 ? words[at] : word.slice(equals + 1);
    if (value === undefined || value === '' || (equals < 0 && value.startsWith('--')))
      throw new UsageError(cliText.usage.missingValue(name));
    options.set(name, value);
  }
  return options;
}

function registration(options: ReadonlyMap<string, string>): Registration {
  const name = options.get('--browser');
  const manifestDir = options.get('--manifest-dir');
  const one = BROWSERS.find((browser) => browser === name);
  if (name !== undefined && name !== 'all' && one === undefined)
    throw new UsageError(cliText.usage.unknownBrowser(name, [...BROWSERS, 'all'].join(', ')));
  if (manifestDir === undefined) return { browsers: one === undefined ? BROWSERS : [one] };
  // Firefox's manifest has the same file name and other contents, so one folder serves one browser.
  if (name === 'all') throw new UsageError(cliText.usage.oneBrowser);
  return { browsers: [one ?? 'chromium'], manifestDir };
}

/**
 * Understands the arguments after the program's name.
 * @throws UsageError with a French sentence
 */
export function readArguments(args: readonly string[]): Command {
  const [verb, ...rest] = args;
  if (verb === undefined || args.includes('--help') || verb === '-h' || verb === 'help') return { verb: 'help' };
  if (verb === '--version' || verb === '-v') return { verb: 'version' };
  if (verb.startsWith('-')) throw new UsageError(cliText.usage.unknownOption(verb));
  const known = Object.hasOwn(OPTIONS, verb) ? OPTIONS[verb] : undefined;
  if (known === undefined) throw new UsageError(cliText.usage.unknownVerb(verb));
  const options = readOptions(rest, known);
  const report = options.get('--report');
  switch (verb) {
    case 'diagnose':
      return {
        verb,
        json: options.has('--json'),
        identity: options.has('--with-identity'),
        ...(report === undefined ? {} : { report }),
      };
    case 'watch':
      return { verb, json: options.has('--json') };
    case 'register':
    case 'unregister':
      return { verb, ...registration(options) };
    case 'stop':
      return { verb };
    default:
      return { verb: 'doctor', repair: options.has('--repair') };
  }
}
