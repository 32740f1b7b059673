import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withheldIdentity } from '../../shared/messages/fr/withheld-identity.ts';
import { type Pcscd, startPcscd } from '../support/card/pcscd.ts';
import { withChrome } from '../support/host/browser-parent.ts';
import { CHROMIUM_ARGS, HELLO, HOST_PROGRAM, type RunningHost, startHost } from '../support/host/host.ts';
import { cardNamed } from '../virtual-card/cards.ts';
import { type InsertedCard, insertCard } from '../virtual-card/insert.ts';

let pcscd: Pcscd;
let card: InsertedCard;
beforeAll(async () => {
  pcscd = await startPcscd();
  card = await insertCard({ port: 35963, card: cardNamed('cps3-pharmacist'), stayInserted: true });
});
afterAll(async () => {
  await card.remove();
  await pcscd[Symbol.asyncDispose]();
});

/** Asks for the identity in both ways there are; gives all that came, once a card was read in each. */
async function asked(host: RunningHost): Promise<string> {
  host.send(HELLO);
  host.send({ id: 2, type: 'subscribe', identity: true });
  host.send({ id: 3, type: 'diagnose', identity: true });
  await host.next((message) => message['type'] === 'diagnosis');
  if (!host.messages.some(isWholeSnapshot)) await host.next(isWholeSnapshot);
  return JSON.stringify(host.messages);
}

const isWholeSnapshot = (message: Readonly<Record<string, unknown>>): boolean =>
  message['type'] === 'snapshot' && JSON.stringify(message).includes('"reading":"complete"');

const IDENTITY = /"nationalId"|"serial"|"givenName"/;

it('a program that starts the host with a browser’s arguments gets no identity, and is told why', async () => {
  await using host = startHost();
  const all = await asked(host);
  expect(all).not.toMatch(IDENTITY);
  expect(all.split(JSON.stringify(withheldIdentity['unknown-caller']))).toHaveLength(
    1 + host.messages.filter(({ facts }) => facts !== undefined).length,
  );
});

it('a program named chrome, which lies where anybody can write, gets none', async () => {
  const child = join(import.meta.dirname, '../support/host/start-child.cjs');
  await using host = startHost([child, HOST_PROGRAM, ...CHROMIUM_ARGS], {}, process.execPath);
  expect(await asked(host)).not.toMatch(IDENTITY);
});

it('a browser, started from where browsers are installed, gets it', async () => {
  using browser = withChrome();
  await using host = browser.startHost();
  const all = await asked(host);
  expect(all).toMatch(IDENTITY);
  expect(all).not.toContain('identityWithheld');
});

it('a caller that did not ask for it is told nothing of it', async () => {
  await using host = startHost();
  host.send(HELLO);
  host.send({ id: 2, type: 'diagnose', identity: false });
  const answer = JSON.stringify(await host.next((message) => message['type'] === 'diagnosis'));
  expect(answer).not.toMatch(/identityWithheld|"nationalId"/);
});
