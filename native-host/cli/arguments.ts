import { parseArgs } from 'node:util';
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

const FLAG = { type: 'boolean' } as const;
/** An option with a value, which the help calls so. */
const value = (shown: string) => ({ type: 'string', shown }) as const;
type Options = Readonly<Record<string, typeof FLAG | ReturnType<typeof value>>>;

/** Options of each verb. */
const OPTIONS: Readonly<Record<Exclude<Command['verb'], 'help' | 'version'>, Options>> = {
  diagnose: { json: FLAG, 'with-identity': FLAG, report: value('FICHIER.html') },
  watch: { json: FLAG },
  register: { browser: value('NOM'), 'manifest-dir': value('DOSSIER') },
  unregister: { browser: value('NOM'), 'manifest-dir': value('DOSSIER') },
  doctor: { repair: FLAG },
  stop: {},
};
type Verb = keyof typeof OPTIONS;
export const VERBS = Object.keys(OPTIONS) as readonly Verb[];

/** The verb with its options, as the help shows it. */
export const typedAs = (verb: Verb): string =>
  [
    verb,
    ...Object.entries(OPTIONS[verb]).map(([name, option]) =>
      option.type === 'string' ? `[--${name} ${option.shown}]` : `[--${name}]`,
    ),
  ].join(' ');

type Given = ReturnType<typeof parseArgs>['values'];

/** The options given, by name: `--option value` or `--option=value`. Node's own errors are in English, so its tokens are judged here. */
function readOptions(words: readonly string[], options: Options): Given {
  const { values, tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true });
  for (const token of tokens) {
    const word = words[token.index] ?? '';
    if (token.kind !== 'option') throw new UsageError(cliText.usage.unexpected(word));
    const { name, rawName, value, inlineValue: isInline } = token;
    const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
    if (type === undefined || (type === 'boolean' && isInline)) throw new UsageError(cliText.usage.unknownOption(word));
    if (type === 'string' && (!value || (!isInline && value.startsWith('--'))))
      throw new UsageError(cliText.usage.missingValue(rawName));
  }
  return values;
}

const textOf = (value: Given[string]): string | undefined => (typeof value === 'string' ? value : undefined);

function registration(values: Given): Registration {
  const name = textOf(values['browser']);
  const manifestDir = textOf(values['manifest-dir']);
  const known = BROWSERS.find((browser) => browser === name);
  if (name !== undefined && name !== 'all' && known === undefined)
    throw new UsageError(cliText.usage.unknownBrowser(name, [...BROWSERS, 'all'].join(', ')));
  if (manifestDir === undefined) return { browsers: known === undefined ? BROWSERS : [known] };
  // Firefox's manifest has the same file name and other contents, so one folder serves one browser.
  if (name === 'all') throw new UsageError(cliText.usage.oneBrowser);
  return { browsers: [known ?? 'chromium'], manifestDir };
}

/**
 * Understands the arguments after the program's name.
 * @throws UsageError with a French sentence
 */
export function readArguments(args: readonly string[]): Command {
  const [first, ...rest] = args;
  if (first === undefined || first === 'help' || args.includes('--help') || args.includes('-h'))
    return { verb: 'help' };
  if (first === '--version' || first === '-v') return { verb: 'version' };
  if (first.startsWith('-')) throw new UsageError(cliText.usage.unknownOption(first));
  const verb = VERBS.find((known) => known === first);
  if (verb === undefined) throw new UsageError(cliText.usage.unknownVerb(first, VERBS.join(', ')));
  const values = readOptions(rest, OPTIONS[verb]);
  const report = textOf(values['report']);
  switch (verb) {
    case 'diagnose':
      return {
        verb,
        json: values['json'] === true,
        identity: values['with-identity'] === true,
        ...(report === undefined ? {} : { report }),
      };
    case 'watch':
      return { verb, json: values['json'] === true };
    case 'register':
    case 'unregister':
      return { verb, ...registration(values) };
    case 'doctor':
      return { verb, repair: values['repair'] === true };
    case 'stop':
      return { verb };
  }
}
