import { parseArgs } from 'node:util';
import type { BrowserId } from '../../shared/diagnosis/facts.ts';
import { cliText } from '../../shared/messages/fr/command-line.ts';
import { BROWSERS } from '../registration/browsers.ts';
import type { runDiagnose } from './diagnose.ts';
import type { runDoctor } from './doctor.ts';
import type { runWatch } from './watch.ts';

/** What each verb is given, as the function that runs it takes it: every field is an option of it. */
interface Given {
  readonly diagnose: Parameters<typeof runDiagnose>[0];
  readonly watch: Parameters<typeof runWatch>[0];
  readonly register: { readonly browser?: string; readonly manifestDir?: string };
  readonly unregister: Given['register'];
  readonly doctor: Parameters<typeof runDoctor>[0];
  readonly stop: Readonly<Record<never, never>>;
}
type Verb = keyof Given;
type Plain = Exclude<Verb, 'register' | 'unregister'>;

interface Registration {
  readonly browsers: readonly BrowserId[];
  readonly manifestDir?: string;
}

export type Command =
  | { readonly verb: 'help' | 'version' }
  | { readonly [V in Plain]: { readonly verb: V } & Given[V] }[Plain]
  | ({ readonly verb: 'register' | 'unregister' } & Registration);

/** A command that cannot be understood; the message is a French sentence. */
export class UsageError extends Error {}

interface Option {
  /** As it is typed, without its dashes. */
  readonly name: string;
  readonly type: 'boolean' | 'string';
  /** What the help calls its value. */
  readonly shown?: string;
}
const flag = (name: string) => ({ name, type: 'boolean' }) as const;
const value = (name: string, shown: string) => ({ name, type: 'string', shown }) as const;
/** Of a verb without fields none: an empty object type would take any. */
type Options<Fields> = keyof Fields extends never
  ? Readonly<Record<string, never>>
  : { readonly [F in keyof Fields]-?: Fields[F] extends boolean ? ReturnType<typeof flag> : ReturnType<typeof value> };

const PLACE = { browser: value('browser', 'NOM'), manifestDir: value('manifest-dir', 'DOSSIER') };
/** Options of each verb, by the field that they fill: one that fills none is no option. */
const OPTIONS: { readonly [V in Verb]: Options<Given[V]> } = {
  diagnose: { json: flag('json'), identity: flag('with-identity'), report: value('report', 'FICHIER.html') },
  watch: { json: flag('json') },
  register: PLACE,
  unregister: PLACE,
  doctor: { repair: flag('repair') },
  stop: {},
};
export const VERBS = Object.keys(OPTIONS) as readonly Verb[];

const optionsOf = (verb: Verb): readonly (readonly [field: string, option: Option])[] => Object.entries(OPTIONS[verb]);

/** The verb with its options, as the help shows it. */
export const typedAs = (verb: Verb): string =>
  [verb, ...optionsOf(verb).map(([, { name, shown }]) => `[--${[name, shown].filter(Boolean).join(' ')}]`)].join(' ');

/** The options given: `--option value` or `--option=value`. Node's own errors are in English, so its tokens are judged here. */
function readOptions<V extends Verb>(verb: V, words: readonly string[]): Given[V] {
  const options = Object.fromEntries(optionsOf(verb).map(([, option]) => [option.name, option]));
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
  const given = optionsOf(verb).flatMap(([field, { name, type }]) => {
    const found = values[name] ?? (type === 'boolean' ? false : undefined);
    return found === undefined ? [] : [[field, found] as const];
  });
  return Object.fromEntries(given) as Given[V];
}

function registration({ browser: name, manifestDir }: Given['register']): Registration {
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
  switch (verb) {
    case 'diagnose':
      return { verb, ...readOptions(verb, rest) };
    case 'watch':
      return { verb, ...readOptions(verb, rest) };
    case 'register':
    case 'unregister':
      return { verb, ...registration(readOptions(verb, rest)) };
    case 'doctor':
      return { verb, ...readOptions(verb, rest) };
    case 'stop':
      return { verb, ...readOptions(verb, rest) };
  }
}
