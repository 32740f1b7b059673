import { expect, it } from 'vitest';
import type { PcscDriver } from '../../native-host/pcsc/driver.ts';
import { PcscError } from '../../native-host/pcsc/errors.ts';
import { watchThroughContextDeath } from '../../native-host/pcsc/watch.ts';

const denied = PcscError.fromValue('SCardEstablishContext', 0x8010006a);
const broken = PcscError.fromValue('SCardEstablishContext', 0x80100013);
const stopped = PcscError.fromValue('SCardEstablishContext', 0x8010001d);

/** Watches a service that answers each new context in turn, then runs. @returns what was told, up to `running` */
async function told(...answers: readonly PcscError[]): Promise<readonly string[]> {
  const left = [...answers];
  const stop = new AbortController();
  const driver: PcscDriver = {
    async monitor(onReaders) {
      const problem = left.shift();
      if (problem !== undefined) throw problem;
      onReaders([]);
    },
    connect: () => Promise.reject(stopped),
  };
  const services: string[] = [];
  await watchThroughContextDeath(driver, ({ service }) => services.push(service), stop.signal);
  return services;
}

it('one refusal is what a dying service leaves behind: it is not told', async () => {
  expect(await told(denied, stopped)).toEqual(['stopped', 'running']);
});

it('a refusal that repeats is told', async () => {
  expect(await told(denied, denied)).toEqual(['denied', 'running']);
});

it.each([
  ['a refusal, then a broken line', [denied, broken]],
  ['a broken line, then a refusal', [broken, denied]],
  ['a refusal between broken lines', [broken, denied, broken]],
])('%s: the service hung up twice, which is a refusal and nothing else', async (_what, answers) => {
  expect(new Set(await told(...answers))).toEqual(new Set(['denied', 'running']));
});

it('a line that breaks again and again without a refusal is a service that stops', async () => {
  expect(await told(broken, broken)).toEqual(['stopped', 'running']);
});

it('refusals with something else between them are each the first', async () => {
  expect(await told(denied, stopped, denied)).toEqual(['stopped', 'running']);
});
