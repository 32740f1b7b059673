import { setTimeout as sleep } from 'node:timers/promises';
import { DEFAULT_READER, startPcscd } from '../../../tests/support/card/pcscd.ts';
import { cardNamed } from '../../../tests/virtual-card/cards.ts';
import { insertCard } from '../../../tests/virtual-card/insert.ts';
import { median } from '../../bench/median.ts';
import type { Amounts } from '../amounts.ts';
import type { Figure } from '../figures.ts';
import { failuresOf } from '../round.ts';
import { saysRead, startSubscribed } from '../subscribed-host.ts';

/** Hosts killed in the middle of a transaction: the card is free for the next one at once. */
export async function killedHosts({ killedHosts: count }: Amounts): Promise<readonly Figure[]> {
  await using _pcscd = await startPcscd();
  const card = await insertCard({ port: DEFAULT_READER.port, card: cardNamed('cps3-pharmacist'), delayMs: 15 });
  await card.powered;
  const after: number[] = [];
  let failures = 0;
  try {
    for (let round = 0; round < count; round += 1) {
      failures += await failuresOf(async () => {
        const commands = card.log.length;
        {
          await using _host = startSubscribed();
          const limit = performance.now() + 10_000;
          while (card.log.length < commands + 3 && performance.now() < limit) await sleep(2);
        }
        const startedAt = performance.now();
        await using next = startSubscribed();
        await next.next(saysRead);
        after.push(performance.now() - startedAt);
      });
    }
    return [
      {
        what: `${count} hosts killed in a transaction, next ones that did not read`,
        value: failures,
        bound: 0,
        unit: '',
      },
      { what: 'median until the next has read the card', value: median(after), bound: 3_000, unit: ' ms' },
    ];
  } finally {
    await card.remove();
  }
}
