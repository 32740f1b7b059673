import { isEmpty } from '../../../tests/support/card/card-host.ts';
import { startPcscd, type VirtualReader } from '../../../tests/support/card/pcscd.ts';
import { cardNamed } from '../../../tests/virtual-card/cards.ts';
import { insertCard } from '../../../tests/virtual-card/insert.ts';
import type { Amounts } from '../amounts.ts';
import type { Figure } from '../figures.ts';
import { failuresOf } from '../round.ts';
import { isRead, withHost } from '../watching-host.ts';

/** Cards put into 14 slots at once and taken out again: pcscd looks for a card every 400 ms only. */
export async function insertions({ insertions }: Amounts): Promise<readonly Figure[]> {
  const readers = Array.from({ length: 7 }, (_, i): VirtualReader => ({ name: `Reader ${i}`, port: 36_200 + 10 * i }));
  const slots = readers.flatMap(({ port }) => [port, port + 1]);
  await using _pcscd = await startPcscd(readers);
  return await withHost(async (host) => {
    await host.waitFor((snapshot) => snapshot.readers.length === slots.length);
    const rounds = Math.ceil(insertions / slots.length);
    let failures = 0;
    const cycle = async (): Promise<void> => {
      const cards = await Promise.all(slots.map((port) => insertCard({ port, card: cardNamed('cps3-pharmacist') })));
      try {
        await host.waitFor((snapshot) => slots.every((_, i) => isRead(i)(snapshot)));
      } finally {
        await Promise.all(cards.map((card) => card.remove()));
      }
      await host.waitFor((snapshot) => slots.every((_, i) => isEmpty(snapshot, i)));
    };
    const warmUp = Math.min(8, Math.ceil(rounds / 4));
    for (let round = 0; round < warmUp; round += 1) failures += await failuresOf(cycle);
    const early = await host.use();
    for (let round = warmUp; round < rounds; round += 1) failures += await failuresOf(cycle);
    const late = await host.use();
    return [
      { what: `${rounds * slots.length} insertions, rounds that failed`, value: failures, bound: 0, unit: '' },
      { what: 'handles that stayed behind', value: late.handles - early.handles, bound: 0, unit: '' },
      { what: 'threads that stayed behind', value: late.threads - early.threads, bound: 0, unit: '' },
      { what: 'memory at the end', value: late.residentMB, bound: 140, unit: ' MB' },
      { what: 'memory that grew', value: late.residentMB - early.residentMB, bound: 10, unit: ' MB' },
    ];
  });
}
