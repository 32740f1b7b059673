import { cliText } from '../../shared/messages/fr/command-line.ts';
import { BROWSERS } from '../registration/browsers.ts';
import { typedAs, VERBS } from './arguments.ts';

/** The screen of `--help`. */
export function helpText(): string {
  const { help } = cliText;
  return [
    help.intro,
    '',
    help.usage,
    ...VERBS.flatMap((verb) => [`  compagnon-ecps ${typedAs(verb)}`, `      ${help[verb]}`]),
    '  compagnon-ecps --version',
    '  compagnon-ecps --help',
    '',
    help.place,
    help.browsers([...BROWSERS, 'all'].join(', ')),
    help.exitCodes,
  ].join('\n');
}
