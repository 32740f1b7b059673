import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFromFrame, readMessage } from '../../extension/guide/messages/message-schema.ts';
import { NO_MATCH_REASONS } from '../../extension/locate/match.ts';

const REPORTS = { E6: { level: 'sure', via: 'target', done: false }, E5: { level: 'none', reason: 'absent' } };

describe('what a document of an official page says', () => {
  it.each([
    { type: 'report', reports: REPORTS, hidden: false, shows: 'everything' },
    { type: 'report', reports: {}, hidden: true, shows: 'nothing' },
    { type: 'unconfirmed', reports: { E2: { level: 'likely' } } },
    { type: 'used', step: 'A7', how: 'click' },
    { type: 'stayed', step: 'A7' },
    { type: 'route' },
    { type: 'attention', focus: true },
    { type: 'focus-back' },
    { type: 'act', action: 'trouble', step: 'E6' },
  ])('is heard: $type', (message) => {
    expect(readFromFrame(message)).toEqual(message);
  });

  it.each(NO_MATCH_REASONS)('is heard when nothing is pointed at: %s', (reason) => {
    const message = { type: 'report', reports: { E6: { level: 'none', reason } }, hidden: false, shows: 'everything' };
    expect(readFromFrame(message)).toEqual(message);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'report'],
    ['a kind that is none', { type: 'open-tab', url: 'https://example.org/' }],
    ['a step that is none', { type: 'used', step: 'Z9', how: 'click' }],
    ['a report of a step that is none', { type: 'unconfirmed', reports: { Z9: { level: 'likely' } } }],
    ['a report with more in it', { type: 'unconfirmed', reports: { E6: { level: 'likely', text: 'x'.repeat(1e6) } } }],
    ['a way of use that is none', { type: 'used', step: 'A7', how: 'pay' }],
    ['a reason of its own words', { type: 'unconfirmed', reports: { E6: { level: 'none', reason: 'Cliquez ici' } } }],
    ['a press of no button of ours', { type: 'act', action: 'restart', step: 'E6' }],
    ['more than was asked', { type: 'route', to: 'https://example.org/' }],
    ['a prototype', JSON.parse('{"type":"unconfirmed","reports":{"__proto__":{"level":"likely"}}}')],
  ])('is dropped: %s', (_, message) => {
    expect(readFromFrame(message)).toBeNull();
  });
});

describe('a message to the background', () => {
  it.each([
    { to: 'notice' },
    { to: 'offer', type: 'accept' },
    { to: 'guide', event: { type: 'start', guide: 'sign-in' } },
    { to: 'guide', event: { type: 'confirm', from: 'E6' } },
    { to: 'walk', type: 'begin' },
  ])('is heard: $to $type', (message) => {
    expect(readMessage(message)).toEqual(message);
  });

  it.each([
    undefined,
    null,
    'offer',
    { to: 'offer', type: 'open' },
    { to: 'guide', event: { type: 'seen', sightings: [], now: 0 } },
    { to: 'guide', event: { type: 'start', guide: 'autre' } },
    { to: 'walk', type: 'look', step: 'constructor', copy: {} },
    { to: 'elsewhere' },
  ])('is dropped: %j', (message) => {
    expect(readMessage(message)).toBeNull();
  });

  it('of any form is heard or dropped, and never stops the background', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (message) => {
        expect([readMessage(message), readFromFrame(message)]).toBeDefined();
      }),
    );
  });
});
