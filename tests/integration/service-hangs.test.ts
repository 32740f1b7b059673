import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishedCard, startCardHost } from '../support/card/card-host.ts';
import { DEFAULT_READER, type Pcscd, startPcscd } from '../support/card/pcscd.ts';
import { HELLO, runHost, startHost } from '../support/host/host.ts';
import { asRedHat } from '../support/system/red-hat.ts';
import { cardNamed } from '../virtual-card/cards.ts';
import { type InsertedCard, insertCard } from '../virtual-card/insert.ts';

let pcscd: Pcscd;
let card: InsertedCard;
beforeEach(async () => {
  pcscd = await startPcscd();
  card = await insertCard({ port: DEFAULT_READER.port, card: cardNamed('cps3-pharmacist') });
  await card.powered;
});
afterEach(async () => {
  pcscd.goOn();
  await card.remove();
  await pcscd[Symbol.asyncDispose]();
});

/** The host's end, or a word when it takes longer than two seconds. */
const endOf = ({ ended }: { readonly ended: Promise<number | string> }): Promise<number | string> =>
  Promise.race([ended, sleep(2_000, 'still there', { ref: false })]);

describe('a service that hangs', () => {
  it('is said to be unknown within seconds, and its card is read once it goes on', async () => {
    pcscd.hang();
    const host = startCardHost();
    try {
      const silent = await host.waitFor(({ pcsc }) => pcsc.service !== 'running', 8_000);
      expect(silent).toMatchObject({ pcsc: { service: 'unknown', silent: true }, readers: [] });
      pcscd.goOn();
      await host.waitFor((snapshot) => finishedCard(snapshot)?.reading === 'complete', 8_000);
    } finally {
      await host.stop();
    }
  });

  it('does not keep the host when the browser closes the port, whether it hung before or after the first snapshot', async () => {
    for (const when of ['before', 'after'] as const) {
      if (when === 'before') pcscd.hang();
      await using host = startHost();
      host.send(HELLO);
      host.send({ id: 2, type: 'subscribe', identity: false });
      await host.next(({ type }) => type === 'ok');
      if (when === 'after') await host.next(({ type }) => type === 'snapshot');
      pcscd.hang();
      await sleep(300);
      host.send({ id: 3, type: 'unsubscribe' });
      await host.next(({ id }) => id === 3);
      await sleep(1_500);
      host.closeStdin();
      expect(await endOf(host), when).toBe(0);
      pcscd.goOn();
    }
  });

  it('does not keep the diagnosis on the command line, which says that it does not answer', async () => {
    using _redHat = asRedHat();
    pcscd.hang();
    const begun = performance.now();
    const { code, stdout } = await runHost(['diagnose', '--json']);
    expect(performance.now() - begun).toBeLessThan(12_000);
    expect(code).not.toBe('SIGKILL');
    expect(JSON.parse(stdout)).toMatchObject({
      pcsc: { service: 'unknown', silent: true },
      diagnosis: { cardRoute: { because: 'service' } },
    });
  });
});
