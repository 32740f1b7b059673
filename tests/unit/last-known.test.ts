import { expect, it, vi } from 'vitest';
import type { CardFacts, Facts } from '../../shared/diagnosis/facts.ts';

const stored: Record<string, unknown> = {};
vi.mock('../../extension/browser.ts', () => ({
  browser: { storage: { local: { set: async (entry: object) => void Object.assign(stored, entry) } } },
}));
const { saveLastKnown } = await import('../../extension/host-link/last-known.ts');

const cardFrom = (notBefore: string): CardFacts => ({
  atr: '3BAC',
  kind: 'cps3',
  evidence: 'issuer',
  reading: 'complete',
  serial: '99213845',
  certificate: { notBefore, notAfter: '2099-03-04T05:06:07Z', issuer: null, expired: false, daysLeft: 400 },
});

async function storedOf(card: CardFacts): Promise<string> {
  const readers: Facts['readers'] = [{ name: 'Reader 0', model: null, state: 'present', card }];
  await saveLastKnown({ system: { os: 'linux', arch: 'x64' }, pcsc: { service: 'running' }, readers, workstation: {} });
  return JSON.stringify(stored);
}

it('the day from which a certificate has been valid is stored only while it is still to come', async () => {
  const past = await storedOf(cardFrom('2024-03-04T05:06:07Z'));
  expect(past).not.toContain('2024-03');
  expect(past).not.toContain('99213845');
  expect(past).toContain('2099-03-04');
  expect(await storedOf(cardFrom('2098-03-04T05:06:07Z'))).toContain('2098-03-04');
});
