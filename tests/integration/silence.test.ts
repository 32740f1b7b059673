import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CardHost, finishedCard, isEmpty } from '../support/card/card-host.ts';
import { DEFAULT_READER, type Pcscd } from '../support/card/pcscd.ts';
import { useWatchedReader } from '../support/card/watched-reader.ts';
import { type CardName, cardNamed } from '../virtual-card/cards.ts';
import { insertCard } from '../virtual-card/insert.ts';

let host: CardHost;
let pcscd: Pcscd;
useWatchedReader((reader) => {
  ({ host, pcscd } = reader);
});

describe('a card that is not read is recognised by its ATR and gets no command at all', () => {
  it.each([
    ['vitale-1', 'vitale', 'not_cps'],
    ['vitale-2', 'vitale', 'not_cps'],
    ['vitale-near-miss', 'unknown', 'not_cps'],
    ['hospital', 'unknown', 'not_cps'],
    ['stranger', 'unknown', 'not_cps'],
    ['cps2ter', 'cps2ter', 'retired_card'],
    ['cps3-contactless', 'cps3-contactless', 'contactless'],
  ] as const satisfies readonly (readonly [CardName, string, string])[])('%s', async (name, kind, code) => {
    const card = await insertCard({ port: DEFAULT_READER.port, card: cardNamed(name) });
    const facts = finishedCard(await host.waitFor((snapshot) => finishedCard(snapshot) !== undefined));
    expect(facts).toMatchObject({ kind, reading: 'not-attempted', problem: { code } });
    await card.remove();
    await host.waitFor((snapshot) => isEmpty(snapshot));
    expect(card.log).toEqual([]);
  });
});

describe('the virtual card as a command', () => {
  it('stays in the reader across restarts of pcscd and leaves on SIGTERM', async () => {
    const program = join(import.meta.dirname, '../virtual-card/main.ts');
    const command = spawn(process.execPath, [program, '--profile', 'cps4-pharmacist', '--port', '35963']);
    await host.waitFor((snapshot) => finishedCard(snapshot)?.reading === 'complete');
    await pcscd.kill();
    await host.waitFor(({ pcsc }) => pcsc.service === 'stopped');
    await pcscd.start();
    await host.waitFor((snapshot) => finishedCard(snapshot)?.kind === 'cps4');
    command.kill('SIGTERM');
    const [code] = await once(command, 'exit');
    expect(code).toBe(0);
    await host.waitFor((snapshot) => isEmpty(snapshot));
  });
});
