import { cliText } from '../../shared/messages/fr/command-line.ts';
import { BROWSERS } from '../registration/browsers.ts';
import { typedAs, VERBS } from './arguments.ts';

/** Letters of a line on the narrowest terminal. */
const WIDTH = 80;

/** A text in lines of a terminal, broken at blanks; those that French does not break at stay. */
function lines(text: string, indent = ''): readonly string[] {
  const fits = new RegExp(`(.{1,${WIDTH - indent.length}})(?: |$)`, 'g');
  return [...text.matchAll(fits)].map(([, line]) => `${indent}${line}`);
}

/** The screen of `--help`. */
export function helpText(): string {
  const { help } = cliText;
  return [
    ...lines(help.intro),
    '',
    help.usage,
    ...VERBS.flatMap((verb) => [...lines(`compagnon-ecps ${typedAs(verb)}`, '  '), ...lines(help[verb], '      ')]),
    '  compagnon-ecps --version',
    '  compagnon-ecps --help',
    '',
    ...[help.place, help.browsers([...BROWSERS, 'all'].join(', ')), help.exitCodes].flatMap((text) => lines(text)),
  ].join('\n');
}
