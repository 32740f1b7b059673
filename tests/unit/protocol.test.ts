import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FactsSchema } from '../../shared/protocol/facts-schema.ts';
import { HOST_ERROR_CODES, HostMessageSchema } from '../../shared/protocol/messages.ts';
import { negotiate } from '../../shared/protocol/negotiate.ts';
import { COMMANDS, RequestSchema } from '../../shared/protocol/requests.ts';
import { DESK_NAMES, deskNamed } from '../support/desks/desks.ts';
import { EVERY_FACT as facts } from '../support/desks/every-fact.ts';

describe('a request', () => {
  it.each([
    { id: 1, type: 'hello', protocol: { min: 1, max: 2 }, client: { version: '1.0.0' } },
    { id: 2, type: 'subscribe', identity: true },
    { id: 3, type: 'unsubscribe' },
    { id: 4, type: 'diagnose', identity: false },
  ])('$type is understood as it stands', (request) => {
    expect(v.parse(RequestSchema, request)).toEqual(request);
  });

  it('knows exactly the verbs that COMMANDS lists', () => {
    expect(RequestSchema.options.map((option) => option.entries.type.literal)).toEqual(COMMANDS);
  });

  it.each([
    ['a field more', { id: 3, type: 'unsubscribe', path: '/etc' }],
    ['a field less', { id: 3, type: 'subscribe' }],
    ['an id that is no whole number', { id: 1.5, type: 'unsubscribe' }],
    ['an id beyond what a number holds exactly', { id: 2 ** 60, type: 'unsubscribe' }],
    ['free text as version', { id: 1, type: 'hello', protocol: { min: 1, max: 1 }, client: { version: '<b>' } }],
    ['a verb that every object inherits', { id: 1, type: 'toString' }],
    ['an own field called __proto__', JSON.parse('{"id":3,"type":"unsubscribe","__proto__":{"identity":true}}')],
    ['a list', [{ id: 3, type: 'unsubscribe' }]],
    ['null', null],
  ])('with %s is refused', (_what, request) => {
    expect(v.safeParse(RequestSchema, request).success).toBe(false);
  });
});

describe('facts', () => {
  it.each([
    ['a distribution that never ends', { distribution: { state: 'known', value: ['x'.repeat(201)] } }],
    ['a distribution of a thousand names', { distribution: { state: 'known', value: Array(1000).fill('x') } }],
  ])('%s is refused', (_what, workstation) => {
    const given = { ...structuredClone(facts), workstation };
    expect(v.safeParse(FactsSchema, given).success).toBe(false);
  });

  const [reader] = facts.readers;
  const withCard = (change: object) => ({
    ...structuredClone(facts),
    readers: [{ ...reader, card: { ...reader?.card, ...change } }],
  });

  it.each([
    ['a day that does not exist', withCard({ cardValidUntil: '2027-02-30' })],
    ['a month that does not exist', withCard({ cardValidUntil: '2027-13-01' })],
    [
      'a certificate that ends on no day',
      withCard({
        certificate: {
          notBefore: '2024-01-01T00:00:00.000Z',
          notAfter: '2027-02-30T00:00:00.000Z',
          issuer: 'x',
          expired: false,
          daysLeft: 1,
        },
      }),
    ],
    ['a date of 400 kB', withCard({ cardValidUntil: '9'.repeat(400_000) })],
    ['more tries than a card can count', withCard({ pinTriesLeft: 200 })],
    ['half a try', withCard({ pinTriesLeft: 0.5 })],
    ['a thousand readers', { ...facts, readers: Array.from({ length: 1_000 }, () => reader) }],
  ])('with %s are refused', (_what, given) => {
    expect(v.safeParse(FactsSchema, given).success).toBe(false);
  });

  it('with names of 400 kB, and names that steer, are cut and marked', () => {
    const name = `\u202eLecteur\u0007${'x'.repeat(400_000)}`;
    const seen = v.parse(FactsSchema, { ...structuredClone(facts), readers: [{ ...reader, name }] });
    expect(seen.readers[0]?.name).toMatch(/^·Lecteur·x+…$/);
    expect(seen.readers[0]?.name.length).toBe(300);
  });

  it('cross the line without losing a field', () => {
    expect(v.parse(FactsSchema, structuredClone(facts))).toEqual(facts);
  });

  it.each(DESK_NAMES)('of the invented desk "%s" are such as a host sends', (name) => {
    const { facts: sent } = deskNamed(name);
    expect(v.parse(FactsSchema, JSON.parse(JSON.stringify(sent)))).toEqual(sent);
  });

  it('of a newer host are read without the fields this build does not know', () => {
    const newer = { ...structuredClone(facts), weather: 'fine' };
    expect(v.parse(HostMessageSchema, { type: 'snapshot', seq: 7, facts: newer })).toEqual({
      type: 'snapshot',
      seq: 7,
      facts,
    });
  });
});

describe('an error of the host', () => {
  it.each(HOST_ERROR_CODES)('%s is read with and without an id', (code) => {
    for (const id of [null, 4]) {
      const message = { id, type: 'error', code, supported: { min: 2, max: 3 }, host: { version: '2.1.0' } };
      expect(v.parse(HostMessageSchema, message)).toEqual(message);
    }
  });
});

describe('negotiation of the protocol level', () => {
  it.each([
    [{ min: 1, max: 1 }, { min: 1, max: 1 }, { level: 1 }],
    [{ min: 1, max: 3 }, { min: 2, max: 5 }, { level: 3 }],
    [{ min: 2, max: 5 }, { min: 1, max: 3 }, { level: 3 }],
    [{ min: 1, max: 1 }, { min: 2, max: 3 }, { update: 'extension' }],
    [{ min: 2, max: 3 }, { min: 1, max: 1 }, { update: 'host' }],
  ])('extension %o and host %o give %o', (extension, host, agreement) => {
    expect(negotiate(extension, host)).toEqual(agreement);
  });
});
