import { describe, expect, it } from 'vitest';
import { readCertificate } from '../../native-host/card/certificate.ts';
import { createObserver } from '../../native-host/create-observer.ts';
import type { SharedWatch } from '../../native-host/readers/shared-watch.ts';
import type { CardFacts } from '../../shared/diagnosis/facts.ts';
import { withoutIdentity } from '../../shared/diagnosis/without-identity.ts';
import { madeUpSystem, madeUpWindows } from '../support/system/made-up-system.ts';
import { certificate } from '../virtual-card/certificate.ts';
import { PROFILES } from '../virtual-card/profiles.ts';

const own = certificate(PROFILES['cps3-pharmacist'], 'authentication');
const card: CardFacts = {
  atr: '3BAC00402A001225006480000310009000',
  kind: 'cps3',
  evidence: 'issuer',
  reading: 'complete',
  serial: '99213845',
  ...readCertificate(own, new Date()),
};
const snapshot = {
  pcsc: { service: 'running' },
  readers: [{ name: 'Reader 0', model: null, state: 'present', card }],
} as const;

const readers: SharedWatch = {
  follow: () => () => {},
  settled: async (identity) => (identity ? snapshot : withoutIdentity(snapshot)),
  countTries: async () => 'none',
};

describe('everything about a Windows desk', () => {
  const everything = async (identity: boolean) => {
    using system = madeUpSystem('windows');
    const windows = madeUpWindows({ personalCertificates: () => [own] });
    return createObserver({ system, windows: async () => windows, readers }).everything(identity);
  };

  it('says whether the card’s certificate is in the store, and whose card it is to nobody who may not know', async () => {
    const facts = await everything(false);
    expect(facts.readers[0]?.card?.certificateInStore).toEqual({ state: 'known', value: true });
    const told = JSON.stringify(facts);
    for (const part of [card.serial, card.holder?.nationalId, card.holder?.name, card.holder?.givenName]) {
      expect(part).toBeTruthy();
      expect(told).not.toContain(part);
    }
  });

  it('says it to those who may', async () => {
    expect((await everything(true)).readers[0]?.card?.holder?.name).toBe(card.holder?.name);
  });

  it('goes on where our part that speaks with Windows cannot be loaded', async () => {
    using system = madeUpSystem('windows');
    const facts = await createObserver({ system, windows: async () => undefined, readers }).everything(false);
    expect(facts.readers[0]?.card).not.toHaveProperty('certificateInStore');
    expect(facts.workstation.usb).toMatchObject({ state: 'unknown' });
  });
});
