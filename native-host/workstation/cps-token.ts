import { runProgram } from './run-program.ts';

const TOKEN = 'fr.asip.esante.CPSToken';

/** Whether pluginkit's list of token extensions has CPSToken, and not switched off ("-" in front, pluginkit(8)). */
export function hasCpsToken(list: string): boolean {
  return list.split('\n').some((line) => {
    const [, election, id] = /^\s*(?:([+\-!=?])\s*)?([\w.-]+)/.exec(line) ?? [];
    return id?.startsWith(TOKEN) === true && election !== '-';
  });
}

/** Whether the CryptoTokenKit extension of the card is there: without it Safari and Chrome cannot use the card (docs/sources/field-2026-11.md 8). */
export async function findCpsToken(): Promise<boolean> {
  return hasCpsToken(await runProgram('/usr/bin/pluginkit', ['-m', '-p', 'com.apple.ctk-tokens']));
}
