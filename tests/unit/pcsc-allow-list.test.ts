import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from '../../native-host/card/bytes.ts';
import { recognise } from '../../native-host/card/recognise.ts';
import { refusal } from '../../native-host/pcsc/allow-list.ts';
import { transmitOneByOne } from '../../native-host/pcsc/command-run.ts';
import { createPort } from '../../native-host/pcsc/create-port.ts';
import type { DriverCard, PcscDriver } from '../../native-host/pcsc/driver.ts';
import { ATR } from '../virtual-card/profiles.ts';

const cps3 = recognise(fromHex(ATR.cps3));
const cps4 = recognise(fromHex(ATR.cps4));
const maskedCps4 = recognise(fromHex('3BDC 96FF 00 00 12 25 00 64 80 00 04 01 00 90 00'));
const PIN_STATUS = '01200001';

/** Any bytes, and commands close to what is allowed, where a hole would be. */
const command = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .tuple(
      fc.constantFrom(0x00, 0x01, 0x10, 0x80, 0xa0),
      fc.constantFrom(0xa4, 0xb0, 0xc0, 0xcb, 0x20, 0x24, 0x2c, 0x2a, 0x88, 0xd6, 0xe2),
      fc.uint8Array({ maxLength: 20 }),
    )
    .map(([cla, ins, rest]) => Uint8Array.of(cla, ins, ...rest)),
  fc.uint8Array({ maxLength: 12 }).map((data) => Uint8Array.of(0x01, 0x20, 0x00, 0x01, ...data)),
);

/** A driver that keeps what reaches it. */
function recordingDriver(atr: string): { driver: PcscDriver; reached: string[] } {
  const reached: string[] = [];
  const card: DriverCard = {
    atr: fromHex(atr),
    begin: async () => {},
    end: async () => {},
    disconnect: async () => {},
    transmit: (run) =>
      transmitOneByOne(run, async (bytes) => {
        reached.push(toHex(bytes));
        return fromHex('9000');
      }),
  };
  return { driver: { monitor: async () => {}, connect: async () => card }, reached };
}

/** The allow-list once more, as a pattern: SELECT and GET DATA with data, the two reads bare, the one query of the CPS4. */
const isAllowed = (hex: string, isCps4: boolean): boolean =>
  /^0[01](A4|CB).{6}/.test(hex) || /^0[01](B0|C0).{6}$/.test(hex) || (hex === PIN_STATUS && isCps4);

describe('the allow-list', () => {
  it.each([
    ['SELECT', '00A4040C0DE828BD080F8025000001FF0010'],
    ['SELECT with Le', '00A4090404 3F00D003 00'],
    ['READ BINARY', '00B00000E7'],
    ['READ BINARY by short identifier', '00B09C000C'],
    ['GET RESPONSE', '01C0000018'],
    ['GET DATA', '00CB3FFF0A4D087006BF810102A080'],
  ])('lets %s through to a CPS', (_what, hex) => {
    expect(refusal(fromHex(hex), cps3)).toBeNull();
    expect(refusal(fromHex(hex), cps4)).toBeNull();
  });

  it.each([
    ['VERIFY with a PIN', '0020000104 31323334'],
    ['VERIFY without data', '00200001'],
    ['VERIFY without data, channel 1', PIN_STATUS],
    ['CHANGE REFERENCE DATA', '0024000108 3132333434333231'],
    ['RESET RETRY COUNTER', '002C000104 31323334'],
    ['PSO', '002A9E9A00'],
    ['INTERNAL AUTHENTICATE', '0088000008 0102030405060708'],
    ['UPDATE BINARY', '00D6000001 00'],
    ['MANAGE CHANNEL', '0070000001'],
    ['a class of another card', 'A0A4000002 3F00'],
    ['a chained SELECT', '10A4040002 3F00'],
    ['a VERIFY behind a SELECT', '00A4000C02 3F00 0020000104 31323334'],
    ['data behind a READ BINARY', '00B0000004 31323334'],
    ['a header that is cut', '00A4'],
    ['nothing', ''],
  ])('keeps %s from a CPS3', (_what, hex) => {
    expect(refusal(fromHex(hex), cps3)).not.toBeNull();
  });

  it('lets the one query of the PIN status through, to a CPS4 known by its exact ATR only', () => {
    expect(refusal(fromHex(PIN_STATUS), cps4)).toBeNull();
    expect(maskedCps4).toEqual({ kind: 'cps4', evidence: 'atr-masked' });
    expect(refusal(fromHex(PIN_STATUS), maskedCps4)).not.toBeNull();
    for (const hex of ['01200002', '0120000100', '00200001', '01200101', '0120000104 31323334']) {
      expect(refusal(fromHex(hex), cps4)).not.toBeNull();
    }
  });

  it.each([
    ['Vitale 1', ATR.vitale1],
    ['Vitale 2', ATR.vitale2],
    ['retired', ATR.cps2ter],
    ['contactless', ATR.cps3Contactless],
    ['hospital', ATR.hospital],
    ['unknown', ATR.stranger],
  ])('lets nothing through to a %s card', (_what, atr) => {
    fc.assert(fc.property(command, (bytes) => refusal(bytes, recognise(fromHex(atr))) !== null));
  });

  it.each([ATR.cps3, ATR.cps4, ATR.cps4T1])(
    'no sequence of calls gets anything else to the driver (%s)',
    async (atr) => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.array(command, { maxLength: 4 }), { maxLength: 12 }), async (runs) => {
          const { driver, reached } = recordingDriver(atr);
          const card = await createPort(driver).connect('any');
          await card.transact(async (transmit) => {
            for (const run of runs) {
              const sent = transmit(run).catch(() => {});
              // What is changed after the call must not be what goes out.
              for (const bytes of run) bytes.fill(0x20);
              await sent;
            }
          });
          await card.disconnect();
          return reached.every((hex) => isAllowed(hex, atr !== ATR.cps3));
        }),
      );
    },
  );

  it('one command that must not go keeps the whole run from the driver, also those before it', async () => {
    const { driver, reached } = recordingDriver(ATR.cps3);
    const card = await createPort(driver).connect('any');
    const run = [fromHex('00B00000E7'), fromHex('00200001'), fromHex('00B00000E7')];
    await card.transact(async (transmit) => {
      await expect(transmit(run)).rejects.toMatchObject({ code: 'command_refused' });
    });
    expect(reached).toEqual([]);
  });

  it('sends nothing outside a transaction, nor after one', async () => {
    const { driver, reached } = recordingDriver(ATR.cps3);
    const card = await createPort(driver).connect('any');
    const kept = await card.transact(async (transmit) => transmit);
    await expect(kept([fromHex('00B00000E7')])).rejects.toMatchObject({ code: 'command_refused' });
    expect(reached).toEqual([]);
  });
});
