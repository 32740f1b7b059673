import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Pcscd, startPcscd } from '../support/card/pcscd.ts';
import { HELLO, runHost, startHost } from '../support/host/host.ts';
import { cardNamed } from '../virtual-card/cards.ts';
import { muteFrom } from '../virtual-card/faults.ts';
import { type InsertedCard, insertCard } from '../virtual-card/insert.ts';

// A card that falls silent in the middle of a command keeps a thread of the host for ever.
let pcscd: Pcscd;
let card: InsertedCard;
beforeEach(async () => {
  pcscd = await startPcscd();
  card = await insertCard({ port: 35963, card: cardNamed('cps3-pharmacist'), hooks: muteFrom(4) });
  await card.powered;
  await sleep(100);
});
afterEach(async () => {
  await pcscd.kill();
  await card.remove();
  await pcscd[Symbol.asyncDispose]();
});

it('the host ends when its browser closes the port, though a card has fallen silent', async () => {
  await using host = startHost();
  host.send(HELLO);
  host.send({ id: 2, type: 'subscribe', identity: false });
  while (card.log.length < 4) await sleep(20);
  await sleep(200);
  host.closeStdin();
  expect(await Promise.race([host.ended, sleep(2_000, 'still there', { ref: false })])).toBe(0);
});

it('the diagnosis on the command line ends by itself and says what the card did', async () => {
  const { code, stdout } = await runHost(['diagnose', '--json']);
  expect(code).not.toBe('SIGKILL');
  const { readers } = JSON.parse(stdout);
  expect(readers[0].card.problem.code).toBe('timeout');
});
