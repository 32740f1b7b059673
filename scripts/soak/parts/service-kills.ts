import { DEFAULT_READER, startPcscd } from '../../../tests/support/card/pcscd.ts';
import { cardNamed } from '../../../tests/virtual-card/cards.ts';
import { insertCard } from '../../../tests/virtual-card/insert.ts';
import { median } from '../../bench/median.ts';
import type { Amounts } from '../amounts.ts';
import type { Figure } from '../figures.ts';
import { failuresOf } from '../round.ts';
import { isRead, withHost } from '../watching-host.ts';

/** The service killed and started again, with a card in. */
export async function serviceKills({ kills }: Amounts): Promise<readonly Figure[]> {
  await using pcscd = await startPcscd();
  const card = await insertCard({ port: DEFAULT_READER.port, card: cardNamed('cps3-pharmacist'), stayInserted: true });
  try {
    return await withHost(async (host) => {
      await host.waitFor(isRead(0));
      const early = await host.use();
      const toService: number[] = [];
      const toCard: number[] = [];
      let failures = 0;
      for (let round = 0; round < kills; round += 1) {
        failures += await failuresOf(async () => {
          await pcscd.kill();
          await host.waitFor(({ pcsc }) => pcsc.service === 'stopped');
          await pcscd.start();
          const startedAt = performance.now();
          await host.waitFor(({ pcsc }) => pcsc.service === 'running');
          toService.push(performance.now() - startedAt);
          await host.waitFor(isRead(0));
          toCard.push(performance.now() - startedAt);
        });
      }
      const late = await host.use();
      return [
        { what: `${kills} kills of the service, rounds that failed`, value: failures, bound: 0, unit: '' },
        { what: 'median until the service is seen again', value: median(toService), bound: 1_500, unit: ' ms' },
        { what: 'median until the card is read again', value: median(toCard), bound: 2_500, unit: ' ms' },
        { what: 'handles that stayed behind', value: late.handles - early.handles, bound: 1, unit: '' },
        { what: 'threads that stayed behind', value: late.threads - early.threads, bound: 2, unit: '' },
      ];
    });
  } finally {
    await card.remove();
  }
}
