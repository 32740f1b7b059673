import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_READER, type Pcscd, startPcscd } from '../support/card/pcscd.ts';
import { cpsCard } from '../virtual-card/cards.ts';
import { type InsertedCard, insertCard } from '../virtual-card/insert.ts';
import { authenticationCertificate } from '../virtual-card/layout.ts';
import { pharmacist } from '../virtual-card/profiles.ts';

const run = promisify(execFile);
/** A tool of OpenSC on the first slot; each call has a limit. */
const opensc = async (tool: string, ...args: readonly string[]): Promise<string> =>
  (await run(tool, args, { timeout: 20_000, maxBuffer: 1_000_000 })).stdout;

describe("OpenSC's own tools on the virtual CPS3", () => {
  let pcscd: Pcscd;
  let card: InsertedCard;

  beforeAll(async () => {
    pcscd = await startPcscd();
    card = await insertCard({ port: DEFAULT_READER.port, card: cpsCard(pharmacist) });
    await card.powered;
  });
  afterAll(async () => {
    await card?.remove();
    await pcscd?.[Symbol.asyncDispose]();
  });

  it('take it for an IAS-ECC card', async () => {
    expect(await opensc('opensc-tool', '-n')).toContain('IAS');
  });

  it('list its label, certificates, keys, PINs and free data objects', async () => {
    const listing = await opensc('pkcs15-tool', '-D');
    for (const part of [
      `CPS3v3-${pharmacist.cardNumber}`,
      'ASIP SANTE',
      "Certificat d'Authentification CPS",
      'Certificat de Signature CPS',
      'CPS_PRIV_AUT',
      'Code porteur de la carte CPX',
      'CPS_INFO_PS',
    ])
      expect(listing).toContain(part);
  });

  it('read the authentication certificate byte for byte', async () => {
    const pem = await opensc('pkcs15-tool', '--read-certificate', 'e828bd080f8025000001ff001002');
    const base64 = /-----BEGIN CERTIFICATE-----([^-]+)-----END/.exec(pem)?.[1] ?? '';
    expect(Buffer.from(base64, 'base64').equals(authenticationCertificate(pharmacist))).toBe(true);
  });
});
