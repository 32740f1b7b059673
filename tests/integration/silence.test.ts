import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finishedCard, isEmpty } from '../support/card/card-host.ts';
import { DEFAULT_READER } from '../support/card/pcscd.ts';
import { watchReader } from '../support/card/watched-reader.ts';
import { during } from '../support/during.ts';
import { type CardName, cardNamed } from '../virtual-card/cards.ts';
import { insertCard } from '../virtual-card/insert.ts';

const reader = during(watchReader);

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
    const facts = finishedCard(await reader.host.waitFor((snapshot) => finishedCard(snapshot) !== undefined));
    expect(facts).toMatchObject({ kind, reading: 'not-attempted', problem: { code } });
    await card.remove();
    await reader.host.waitFor((snapshot) => isEmpty(snapshot));
    expect(card.log).toEqual([]);
  });
});

describe('the virtual card as a command', () => {
  it('stays in the reader across restarts of pcscd and leaves on SIGTERM', async () => {
    const program = join(import.meta.dirname, '../virtual-card/main.ts');
    const command = spawn(process.execPath, [program, '--profile', 'cps4-pharmacist', '--port', '35963']);
    await reader.host.waitFor((snapshot) => finishedCard(snapshot)?.reading === 'complete');
    await reader.pcscd.kill();
    await reader.host.waitFor(({ pcsc }) => pcsc.service === 'stopped');
    await reader.pcscd.start();
    await reader.host.waitFor((snapshot) => finishedCard(snapshot)?.kind === 'cps4');
    command.kill('SIGTERM');
    const [code] = await once(command, 'exit');
    expect(code).toBe(0);
    await reader.host.waitFor((snapshot) => isEmpty(snapshot));
  });
});
