import { expect, it } from 'vitest';
import { finishedCard, startCardHost } from '../support/card/card-host.ts';
import { DEFAULT_READER, startPcscd } from '../support/card/pcscd.ts';
import { cardNamed } from '../virtual-card/cards.ts';
import { insertCard } from '../virtual-card/insert.ts';

it('a service that a failed test has left hanging does not stand in for the next test’s', async () => {
  const left = await startPcscd();
  left.hang();
  await using _pcscd = await startPcscd();
  const host = startCardHost();
  const card = await insertCard({ port: DEFAULT_READER.port, card: cardNamed('cps3-pharmacist') });
  const snapshot = await host.waitFor((now) => finishedCard(now) !== undefined);
  expect(finishedCard(snapshot)?.reading).toBe('complete');
  await card.remove();
  await host.stop();
});
