import { cliText } from '../../shared/messages/fr/command-line.ts';
import { BROWSERS } from '../registration/browsers.ts';

/** Each command as it is typed, and the sentence that says what it does. */
const COMMANDS: readonly (readonly [typed: string, does: string])[] = [
  ['diagnose [--json] [--with-identity] [--report FICHIER.html]', cliText.help.diagnose],
  ['watch [--json]', cliText.help.watch],
  ['register [--browser NOM] [--manifest-dir DOSSIER]', cliText.help.register],
  ['unregister [--browser NOM] [--manifest-dir DOSSIER]', cliText.help.unregister],
  ['doctor [--repair]', cliText.help.doctor],
  ['stop', cliText.help.stop],
];

/** The screen of `--help`. */
export function helpText(): string {
  const { help } = cliText;
  return [
    help.intro,
    '',
    help.usage,
    ...COMMANDS.flatMap(([typed, does]) => [`  compagnon-ecps ${typed}`, `      ${does}`]),
    '  compagnon-ecps --version',
    '  compagnon-ecps --help',
    '',
    help.place,
    help.browsers([...BROWSERS, 'all'].join(', ')),
    help.exitCodes,
  ].join('\n');
}
