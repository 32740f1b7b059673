import { describe, expect, it } from 'vitest';
import { reportJson, reportText } from '../../extension/entrypoints/popup/report.ts';
import type { LinkFailure, LinkState } from '../../extension/host-link/link-state.ts';
import { adviceOf } from '../../extension/ui/facts/advice-of.ts';
import { chainOf } from '../../extension/ui/facts/chain.ts';
import { frenchMoment } from '../../extension/ui/facts/dates.ts';
import { headlineOf } from '../../extension/ui/facts/headline.ts';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import type { Facts } from '../../shared/diagnosis/facts.ts';
import { evidenceText } from '../../shared/messages/fr/evidence.ts';
import { hostLinkText } from '../../shared/messages/fr/host-link.ts';
import { remedyText } from '../../shared/messages/fr/remedies.ts';
import { titleOf } from '../support/desks/desks.ts';
import { cardWith, deskWith, EMPTY_READER, EXPIRED_CERTIFICATE, SAMPLE_READER } from '../support/desks/sample-facts.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const around = { browser: 'Firefox 153', extensionVersion: '1.0.0' };
const live: LinkState = { phase: 'live', host: { version: '1.0.0', countsTries: true } };
const broken = (failure: LinkFailure): LinkState => ({ phase: 'broken', failure, raw: 'raw words', retrying: false });
const chain = (link: LinkState, facts: Facts | null) => chainOf(link, facts && diagnose(facts, NOW), around);
const headline = (link: LinkState, facts: Facts | null) => headlineOf(link, facts && diagnose(facts, NOW));
const advised = (link: LinkState, facts: Facts | null) => adviceOf(link, facts && diagnose(facts, NOW)).first;
const FAILURES = Object.keys(hostLinkText.failures) as LinkFailure[];
const IDENTITY = ['EXEMPLE', 'MARIE', '899700218896', '99213845'];

it('the details say of a program that is too old for a guide what it lacks, and of another nothing', () => {
  const said = (link: LinkState) => chain(link, null).links.find(({ id }) => id === 'host')?.evidence;
  expect(said({ phase: 'live', host: { version: '0.9.0', countsTries: false } })).toContain(hostLinkText.lacking);
  expect(said({ phase: 'live', host: { version: '0.9.0', countsTries: true } })).toBe(hostLinkText.live('0.9.0'));
});

describe('the verdict', () => {
  it('of a card that works is good', () => {
    expect(headline(live, deskWith([SAMPLE_READER])).tone).toBe('ok');
  });

  it.each([
    ['blocked', cardWith({ pinTriesLeft: 0 })],
    ['not of a person', cardWith({ holder: { nominative: false } })],
  ])('of a card that works but is %s is not good, and says why', (_what, reader) => {
    const shown = headline(live, deskWith([reader]));
    expect(shown.tone).not.toBe('ok');
    expect(shown.body.length).toBeGreaterThan(0);
  });

  it.each(FAILURES)('of an old good state is not shown when the link is broken: %s', (failure) => {
    const shown = headline(broken(failure), deskWith([SAMPLE_READER]));
    expect(shown.title).toBe(hostLinkText.failures[failure].title);
    expect(shown.tone).not.toBe('ok');
  });

  it('of a card that is being read waits for the reading', () => {
    const reading = headline(live, deskWith([cardWith({ inProgress: true, reading: 'not-attempted' })]));
    expect(reading).toMatchObject({ tone: 'unknown', title: titleOf('being-read') });
  });

  it('of each host failure is worded in its own way', () => {
    const titles = FAILURES.map((failure) => hostLinkText.failures[failure].title);
    expect(new Set(titles).size).toBe(FAILURES.length);
  });
});

describe('the chain', () => {
  it.each([
    ['nothing known yet', { phase: 'starting' } as LinkState, null, null],
    ['no host', broken('not_installed'), null, 'host'],
    ['no background', broken('background_gone'), null, 'extension'],
    ['a damaged program', live, deskWith([], { pcsc: { service: 'unknown', programDamaged: true } }), 'host'],
    ['a stopped service', live, deskWith([], { pcsc: { service: 'stopped' } }), 'service'],
    ['no reader', live, deskWith([]), 'reader'],
    ['no card', live, deskWith([EMPTY_READER]), 'card'],
    ['an expired card', live, deskWith([cardWith({ certificate: EXPIRED_CERTIFICATE })]), 'card'],
    [
      'no Cryptolib',
      live,
      deskWith([SAMPLE_READER], { workstation: { cryptolib: { state: 'known', value: [] } } }),
      'middleware',
    ],
    ['everything in order', live, deskWith([SAMPLE_READER]), null],
  ])('breaks where it must with %s', (_what, link, facts, id) => {
    expect(chain(link, facts).broken?.id ?? null).toBe(id);
  });

  it('has seven links in the order of the way from browser to card', () => {
    const ids = chain(live, deskWith([SAMPLE_READER])).links.map(({ id }) => id);
    expect(ids).toEqual(['browser', 'extension', 'host', 'service', 'reader', 'card', 'middleware']);
  });

  it('says nothing of reader and card from before the link broke', () => {
    const { links } = chain(broken('crashed'), deskWith([SAMPLE_READER]));
    expect(
      links.filter(({ id }) => ['service', 'reader', 'card', 'middleware'].includes(id)).map(({ status }) => status),
    ).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('says of one link all that asks for attention, since what to do may be about any of it', () => {
    const expiring = { ...EXPIRED_CERTIFICATE, notAfter: '2026-12-06T00:00:00Z', expired: false, daysLeft: 12 };
    const desk = deskWith([cardWith({ certificate: expiring, pinTriesLeft: 1 })]);
    const { broken: card } = chain(live, desk);
    expect(advised(live, desk)[0]?.text).toBe(remedyText['careful-pin']);
    expect(card?.evidence).toContain(evidenceText.pin.last);
    expect(card?.evidence).toContain('expire le 6');
  });

  it('of a damaged program blames the program, and nothing beyond it that was not looked at', () => {
    const { links } = chain(live, deskWith([], { pcsc: { service: 'unknown', programDamaged: true } }));
    expect(links.filter(({ status }) => status === 'fail').map(({ id }) => id)).toEqual(['host']);
    expect(links.slice(3).map(({ status }) => status)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('without the optional program shows no fault', () => {
    const { links, broken: host } = chain(broken('not_installed'), null);
    expect(host?.id).toBe('host');
    expect(links.map(({ status }) => status)).not.toContain('fail');
    expect(headline(broken('not_installed'), null).tone).toBe('neutral');
  });

  it('has a remedy for every host failure and every break seen by the host', () => {
    for (const failure of FAILURES) expect(advised(broken(failure), null)).not.toEqual([]);
    for (const facts of [deskWith([]), deskWith([EMPTY_READER]), deskWith([], { pcsc: { service: 'stopped' } })])
      expect(advised(live, facts)).not.toEqual([]);
  });
});

describe('the report', () => {
  const facts = deskWith([SAMPLE_READER]);
  const matter = {
    link: live,
    facts,
    stale: false,
    asking: undefined,
    around,
    now: NOW,
  };

  it('names nobody unless asked, even when the facts do', () => {
    for (const text of [reportText({ ...matter, identity: false }), reportJson({ ...matter, identity: false })])
      for (const part of IDENTITY) expect(text).not.toContain(part);
  });

  it('holds no number of a reader’s box, in no sentence and in no file, unless asked to name', () => {
    const name = 'OLAQIN 90048020 TL VITALACT 1 0';
    const desk = { ...matter, facts: deskWith([{ ...SAMPLE_READER, name }]) };
    for (const text of [reportText({ ...desk, identity: false }), reportJson({ ...desk, identity: false })]) {
      expect(text).not.toContain('90048020');
      expect(text).toContain('OLAQIN … TL VITALACT 1 0');
    }
    expect(reportText({ ...desk, identity: true })).toContain(name);
  });

  it('names the holder when asked', () => {
    expect(reportText({ ...matter, identity: true })).toContain('Pharmacien MARIE EXEMPLE 899700218896');
    expect(reportJson({ ...matter, identity: true })).toContain('899700218896');
  });

  it('holds every check and remedy, and the words of the browser when the link broke', () => {
    const text = reportText({ ...matter, identity: false });
    for (const { evidence } of diagnose(facts, NOW).checks) expect(text).toContain(evidence);
    expect(reportText({ ...matter, link: broken('crashed'), identity: false })).toContain('raw words');
  });

  it('alone names the rules of an organisation that keep the helper program away', () => {
    const text = reportText({ ...matter, facts: null, link: broken('not_installed'), identity: false });
    expect(text).toContain('NativeMessagingUserLevelHosts');
  });

  it('is in the shape of diagnose --json', () => {
    expect(JSON.parse(reportJson({ ...matter, identity: false }))).toMatchObject({
      protocol: 1,
      host: { version: '1.0.0' },
      system: { os: 'windows' },
      readers: [{ name: 'Lecteur 0', card: { kind: 'cps3' } }],
      diagnosis: { verdict: 'works' },
    });
  });

  it('can be made without any facts', () => {
    expect(reportText({ ...matter, facts: null, link: broken('silent'), identity: false })).toContain(
      hostLinkText.failures.silent.title,
    );
  });
});

describe('a moment', () => {
  it.each([
    ['today', new Date(2026, 10, 24, 9, 5), 'à 9\u00a0h\u00a005'],
    ['yesterday', new Date(2026, 10, 23, 9, 5), 'le 23 novembre 2026 à 9\u00a0h\u00a005'],
    ['the first of a month', new Date(2026, 10, 1, 9, 5), 'le 1er novembre 2026 à 9\u00a0h\u00a005'],
  ])('of %s', (_what, moment, words) => {
    expect(frenchMoment(moment, new Date(2026, 10, 24, 18, 0))).toBe(words);
  });
});
