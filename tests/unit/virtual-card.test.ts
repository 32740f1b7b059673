import { describe, expect, it } from 'vitest';
import { CARD_NAMES, cardNamed, cpsCard } from '../virtual-card/cards.ts';
import { authenticationCertificate } from '../virtual-card/layout.ts';
import { PROFILES, pharmacist } from '../virtual-card/profiles.ts';
import { hex } from '../virtual-card/tlv.ts';
import type { Card } from '../virtual-card/transport.ts';

const send = (card: Card, apdu: string): string => card.transmit(hex(apdu)).toString('hex').toUpperCase();

/** Reads the selected file in steps; the last step is as short as what is left. */
function readFile(card: Card, cla: string, step: number, length: number): Buffer {
  const parts: Buffer[] = [];
  for (let offset = 0; offset < length; offset += step) {
    const le = Math.min(step, length - offset) & 0xff;
    const answer = card.transmit(Buffer.concat([hex(`${cla}B0`), Buffer.of(offset >> 8, offset & 0xff, le)]));
    parts.push(answer.subarray(0, -2));
  }
  return Buffer.concat(parts);
}

describe('the virtual CPS3 answers as real traces show it', () => {
  const card = cpsCard({ ...pharmacist, serial: '99213845' });

  it('gives the FCP of EF.SN byte for byte, after 61 27', () => {
    expect(send(card, '00A40904043F00D003')).toBe('6127');
    expect(send(card, '00C0000027')).toBe(
      '62258002000C8201018302D0038801E0A1128C077BFFFFFFFFFF009C077BFFFFFFFFFF008A01059000',
    );
  });

  it('gives EF.SN with its Luhn digit, by selection and by short identifier', () => {
    expect(send(card, '00B000000C')).toBe('5A0A8025000001992138450F9000');
    card.reset();
    expect(send(card, '00B09C00C0')).toBe('6C0C');
    expect(send(card, '00B09C000C')).toBe('5A0A8025000001992138450F9000');
  });

  it('gives the PIN counters from the root, and nothing from inside the application', () => {
    card.reset();
    expect(send(card, '00CB3FFF0A4D087006BF810102A080')).toBe('6118');
    expect(send(card, '00C0000018')).toBe('7016BF810112A0109A01039B0103A1088C06F3000013FF009000');
    send(card, '00A4040C0DE828BD080F8025000001FF0010');
    expect(send(card, '00CB3FFF0A4D087006BF810102A080')).toBe('6A88');
  });

  it('refuses to select the application with P2=00, a path without 3F00, an absent EF_ACTUA', () => {
    expect(send(card, '00A404000DE828BD080F8025000001FF0010')).toBe('6A86');
    expect(send(card, '00A40904022F00')).toBe('6A82');
    expect(send(card, '00A4090C043F00D010')).toBe('6A82');
  });

  it('gives at most E7 bytes a read, 6B00 past the end, 6982 behind the PIN', () => {
    send(card, '00A4090C063F000001B002');
    expect(send(card, '00B0000000').length / 2).toBe(0xe7 + 2);
    expect(send(card, '00B00000FF')).toBe('6CE7');
    expect(send(card, '00B07F0001')).toBe('6B00');
    send(card, '00A4090C063F000001D120');
    expect(send(card, '00B0000010')).toBe('6982');
  });

  it('counts a wrong PIN, and forgets it with the right one', () => {
    card.reset();
    expect(send(card, '002000010430303030')).toBe('63C2');
    card.reset();
    send(card, '00CB3FFF0A4D087006BF810102A080');
    expect(send(card, '00C0000018')).toContain('9B0102');
    expect(send(card, '002000010431323334')).toBe('9000');
    send(card, '00CB3FFF0A4D087006BF810102A080');
    expect(send(card, '00C0000018')).toContain('9B0103');
  });
});

describe('the virtual CPS4 lives on logical channel 1', () => {
  it('answers nothing but a selection before its applet is selected', () => {
    const card = cardNamed('cps4-pharmacist');
    expect(send(card, '01A4080002D003')).toBe('6881');
    expect(send(card, '01A4040C088025000001FF0100')).toBe('9000');
    expect(send(card, '01A4080002D003')).toBe('6127');
    expect(send(card, '01C0000027').startsWith('6F25')).toBe(true);
    expect(send(card, '00B000000C')).toBe('6D00');
  });

  it('gives the certificate in reads of 256 bytes', () => {
    const card = cardNamed('cps4-pharmacist');
    const certificate = authenticationCertificate(PROFILES['cps4-pharmacist']);
    send(card, '01A4040C088025000001FF0100');
    send(card, '01A4080C040001B002');
    expect(readFile(card, '01', 256, certificate.length).equals(certificate)).toBe(true);
  });

  it('tells its tries without taking any, 6983 when blocked, 9000 once the PIN was given', () => {
    const [open, blocked] = [cardNamed('cps4-pharmacist'), cardNamed('cps4-blocked')];
    for (const card of [open, blocked]) send(card, '01A4040C088025000001FF0100');
    expect(send(open, '01200001')).toBe('63C3');
    expect(send(open, '012000010430303030')).toBe('63C2');
    expect(send(open, '01200001')).toBe('63C2');
    expect(send(open, '012000010431323334')).toBe('9000');
    expect(send(open, '01200001')).toBe('9000');
    expect(send(blocked, '01200001')).toBe('6983');
  });

  it('answers 6985 while channel 0 holds it, until freed as the official module does', () => {
    const card = cardNamed('cps4-channel-held');
    const select = '01A4040C088025000001FF0100';
    expect(send(card, select)).toBe('6985');
    expect(send(card, '01A4040C07A0000001510000')).toBe('9000');
    expect(send(card, '00A4040C088025000001FF0002')).toBe('9000');
    expect(send(card, select)).toBe('9000');
  });
});

describe('the contactless CPS3', () => {
  it('shows only its technical application', () => {
    const card = cardNamed('cps3-contactless');
    send(card, '00A4090C063F0000017001');
    expect(send(card, '00B0000000')).toBe('6982');
    send(card, '00A4090C063F0000027005');
    expect(Buffer.from(send(card, '00B0000000'), 'hex').toString('latin1')).toContain('Certificat Technique CPS');
  });
});

describe('every card', () => {
  it.each(CARD_NAMES)('%s has an ATR that a reader would take', (name) => {
    const { atr } = cardNamed(name);
    expect([0x3b, 0x3f]).toContain(atr[0]);
    expect(atr.length).toBeLessThanOrEqual(33);
  });
});

describe('profiles', () => {
  it('change field by field: other file ids, absolute paths, padding after the certificate', () => {
    const profile = PROFILES['cps3-elsewhere'];
    const card = cpsCard(profile);
    send(card, '00A4090C063F000001A07F');
    const certificate = authenticationCertificate(profile);
    const file = readFile(card, '00', 0xe7, certificate.length + profile.certificatePadding);
    expect(file.subarray(0, certificate.length).equals(certificate)).toBe(true);
    expect(file.subarray(certificate.length).every((byte) => byte === 0)).toBe(true);
    expect(send(card, '00A40904063F000001B002')).toBe('6A82');
  });

  it('answer 6Cxx to Le=00 when they are strict T=0 cards', () => {
    const card = cardNamed('cps3-elsewhere');
    send(card, '00A4090C043F00D003');
    expect(send(card, '00B0000000')).toBe('6C0C');
  });
});
