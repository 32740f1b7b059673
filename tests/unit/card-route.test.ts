import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeReaders } from '../../native-host/readers/describe-readers.ts';
import { NO_ANSWERS } from '../../shared/diagnosis/answers.ts';
import { headlineLink } from '../../shared/diagnosis/checks.ts';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import type { Diagnosis } from '../../shared/diagnosis/diagnosis.ts';
import type { CardFacts, Facts, ReaderFacts } from '../../shared/diagnosis/facts.ts';
import { FINDINGS } from '../../shared/diagnosis/findings.ts';
import { recommend } from '../../shared/diagnosis/recommend.ts';
import { supportDetails } from '../../shared/diagnosis/support-details.ts';
import { findingText } from '../../shared/messages/fr/findings.ts';
import { routeText } from '../../shared/messages/fr/routes.ts';
import { anyFacts, BROWSERS } from '../support/desks/any-facts.ts';
import { checkOf, DESK_MOMENT, DESK_NAMES, type DeskName, deskNamed, diagnosisOf } from '../support/desks/desks.ts';

/** What helps whichever link does not hold. */
const OF_ANY_LINK = ['other-computer', 'redirect-reader', 'reinsert-card', 'replug-reader', 'separate-reader'];

describe('can I do it with my card, here, now?', () => {
  it.each(DESK_NAMES)('%s', (name) => {
    const { says, over = says, second = '', ...wanted } = deskNamed(name);
    const { headline, cardRoute, route, remedies } = diagnosisOf(deskNamed(name));
    const first = remedies.find(({ place }) => place === 'first')?.id ?? null;
    expect([headline.id, route, first]).toEqual([says, wanted.route, wanted.first]);
    expect(headline.tone).toBe(FINDINGS[says].tone);
    expect(cardRoute).toEqual({ state: FINDINGS[over].state, because: checkOf(deskNamed(name)) });
    expect(headline.second ?? '').toContain(second);
  });

  it.each(DESK_NAMES)(
    '%s: the advice under the headline is of its link, the sentence names no technical thing',
    (name) => {
      const diagnosis = diagnosisOf(deskNamed(name));
      const { headline, cardRoute, remedies } = diagnosis;
      expect(`${headline.title} ${headline.second ?? ''}`).not.toMatch(
        /PC\/SC|ATR|JSON|GALSS|PKCS|CSP\b|undefined|null/,
      );
      if (headline.tone !== 'ok') expect(headline.title).not.toMatch(/fonctionnent|prêts? sur/);
      expect(cardRoute.because === null || headline.tone !== 'ok' || cardRoute.state === 'not-known').toBe(true);
      expect(remedies.filter(({ place }) => place === 'first').length).toBeLessThanOrEqual(3);
      const [lead] = remedies.filter(({ id, place }) => place === 'first' && !OF_ANY_LINK.includes(id));
      if (lead !== undefined && cardRoute.because !== null) expect(lead.link).toBe(headlineLink(diagnosis));
    },
  );

  it('has a desk for every finding that can be a headline', () => {
    const said = new Set<string>(DESK_NAMES.map((name) => deskNamed(name).says));
    const beside = ['system-not-foreseen', 'service-unknown', 'other-issuer'];
    const rare = ['contactless-only', 'look-alike', 'extension-unknown', 'clock-ahead'];
    expect(
      Object.keys(findingText)
        .filter((id) => !said.has(id))
        .sort(),
    ).toEqual([...beside, ...rare].sort());
  });
});

describe('an ADELI holder whose card cannot be used', () => {
  it.each(['a blocked code of an ADELI holder', 'an expired certificate of an ADELI holder'] as const)(
    '%s: no main button leads to that card, and nobody is sent to the route without it',
    (name) => {
      const desk = deskNamed(name);
      const diagnosis = diagnosisOf(desk);
      expect(recommend(NO_ANSWERS, diagnosis, desk.facts)).toMatchObject({ start: 'none', reason: 'adeli-card-only' });
      expect(diagnosis.remedies.map(({ id }) => id)).not.toContain('without-card');
    },
  );
});

describe('a button', () => {
  it('is not the first thing to press beside a sentence that tells to mend something else first', () => {
    const pressedFirst = DESK_NAMES.filter((name) => {
      const desk = deskNamed(name);
      const { reason, start } = recommend(NO_ANSWERS, diagnosisOf(desk), desk.facts);
      return start === 'main' && /Réglez d’abord/.test(routeText.reasons[reason]);
    });
    expect(pressedFirst).toEqual([]);
  });
});

describe('on a Mac whose Chrome cannot use the card', () => {
  it('another browser comes first, then what to install; the route with the card stays the advised one', () => {
    const desk = deskNamed('Chrome on a Mac without CPSToken');
    const diagnosis = diagnosisOf(desk);
    expect(diagnosis.remedies.slice(0, 2).map(({ id, place }) => [id, place])).toEqual([
      ['use-firefox', 'first'],
      ['install-cps-token', 'first'],
    ]);
    expect(recommend(NO_ANSWERS, diagnosis, desk.facts)).toMatchObject({
      route: 'activate-with-card',
      reason: 'browser-first',
      start: 'second',
    });
  });
});

describe('what is said to a pharmacist', () => {
  it('of two cards names the slot and the reader of the one not to use', () => {
    const past = diagnosisOf(deskNamed('a good CPS beside one whose date is past')).headline.title;
    expect(past).toMatch(/n’est plus valable.*la fente 1 \(A\)/);
    expect(diagnosisOf(deskNamed('a good CPS beside one with one try left')).headline.title).toMatch(/un essai.*A\./);
    expect(diagnosisOf(deskNamed('a good CPS beside one whose code is blocked')).headline.title).toMatch(/bloqué.*A\./);
    for (const name of [
      'two CPS cards with one try left each',
      'a good CPS beside two with one try left each',
    ] as const)
      expect(diagnosisOf(deskNamed(name)).headline.title).toMatch(/qu’un essai.* A et [BC]\.$/);
  });

  it('of an unknown chip says in which reader it is', () => {
    const desk = deskNamed('an unknown card');
    expect(diagnosisOf(desk).headline.second).toContain(desk.facts.readers[0]?.name);
  });

  it('of a card that seems past its date names the day of this computer, and the clock beside a new card', () => {
    for (const name of ['an expired certificate', 'a card date that is past'] as const) {
      const { headline, remedies } = diagnosisOf(deskNamed(name));
      expect(headline.second).toMatch(/c’est le 27\snovembre\s2026/);
      expect(remedies.slice(0, 2).map(({ id }) => id)).toEqual(['renew-card', 'set-clock']);
    }
  });

  it('of a clock that is decades ahead says that, not that the card has expired', () => {
    const { facts, browser } = deskNamed('an expired certificate');
    const { headline, cardRoute, remedies } = diagnose(facts, new Date('2099-03-01T10:00:00Z'), browser);
    expect(headline).toMatchObject({ id: 'clock-ahead', title: expect.stringMatching(/fausse.*1er\smars\s2099/) });
    expect([cardRoute.state, remedies[0]?.id]).toEqual(['not-yet', 'set-clock']);
  });

  it('of a remote session asks nobody who sits there to install anything', () => {
    const { remedies } = diagnosisOf(deskNamed('a remote session without Cryptolib'));
    expect(remedies.map(({ id }) => id)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^install/)]));
  });

  it('of an unknown chip, beside an empty slot or not, offers the report', () => {
    for (const name of [
      'an unknown chip beside an empty slot',
      'an unknown chip in a terminal whose other slot is empty',
    ] as const)
      expect(diagnosisOf(deskNamed(name)).remedies).toContainEqual(
        expect.objectContaining({ id: 'send-report', place: 'first' }),
      );
    expect(diagnosisOf(deskNamed('no card in a good reader')).remedies.map(({ id }) => id)).not.toContain(
      'send-report',
    );
  });

  it('of a remote session says which computer lacks Cryptolib, or the reader', () => {
    expect(diagnosisOf(deskNamed('a remote session without Cryptolib')).headline.title).toContain(
      'l’ordinateur distant',
    );
    expect(diagnosisOf(deskNamed('a server that refuses its remote sessions')).headline.title).toContain('ce serveur');
    expect(diagnosisOf(deskNamed('a remote session')).headline.second).toContain('l’ordinateur qui est devant vous');
  });

  it('of readers that read through the air only never speaks of a slot of theirs', () => {
    const names = [
      'ACS ACR122U PICC Interface 00 00',
      'HID Global OMNIKEY 5023 Smart Card Reader 00 00',
      'HID OMNIKEY 5427 CK 00 00',
      'NXP PR533 00 00',
      'SONY FeliCa RC-S300/S 00 00',
    ];
    const { facts } = deskNamed('everything in order');
    const cards = [
      null,
      deskNamed('a Vitale').facts.readers[0]?.card ?? null,
      deskNamed('an unknown card').facts.readers[0]?.card ?? null,
    ];
    for (const [name, card] of names.flatMap((name) => cards.map((card) => [name, card] as const))) {
      const [described] = describeReaders([name]);
      const reader: ReaderFacts = {
        name,
        model: null,
        contactless: described?.contactless ?? false,
        state: card === null ? 'empty' : 'present',
        card,
      };
      const { headline, remedies } = diagnose({ ...facts, readers: [reader] }, DESK_MOMENT, 'chrome');
      expect(headline.id, name).toBe('no-slot');
      expect(remedies.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['contact-slot']));
      expect(remedies.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['insert-card']));
    }
  });

  const seen = (name: DeskName, change: Partial<Facts>): Diagnosis => {
    const { facts, browser } = deskNamed(name);
    return diagnose({ ...facts, ...change }, DESK_MOMENT, browser);
  };

  it('of a desk without a slot for the card does not call the reader ready, and of one with a dead slot neither', () => {
    const { checks } = seen('a reader without a slot, and nothing on it', {});
    expect(checks.find(({ id }) => id === 'reader')?.status).toBe('warn');
  });

  it('while the service is down blames no reader that is plugged in', () => {
    const { checks } = diagnosisOf(deskNamed('a stopped service'));
    expect(checks.find(({ id }) => id === 'reader-visible')?.status).toBe('unknown');
  });

  it('of an old card, or one that lies on the reader, sends nobody to another computer with it', () => {
    for (const name of ['an old card that looks like a CPS2ter', 'a CPS laid on the reader'] as const)
      expect(diagnosisOf(deskNamed(name)).remedies.map(({ id }) => id)).not.toContain('other-computer');
  });

  it('of a computer where no card can be used leads nobody to the guide with the card', () => {
    const desk = deskNamed('an Ubuntu desk whose reader is empty');
    expect(recommend(NO_ANSWERS, diagnosisOf(desk), desk.facts)).toMatchObject({
      route: 'activate-without-card',
      reason: 'system-not-foreseen',
    });
  });

  it('of a card that is of no use calls the computer in order only where nothing of it is missing', () => {
    for (const desk of ['a blocked code, and no Cryptolib', 'an expired certificate on a Debian desk'] as const)
      expect(diagnosisOf(deskNamed(desk)).headline.second).not.toMatch(/rien n’est à changer/);
    expect(seen('a blocked code', {}).headline.second).toMatch(/rien n’est à changer/);
    expect(seen('an expired certificate', { workstation: {} }).headline.second).not.toMatch(/rien n’est à changer/);
  });

  it('of a reader that waits for its card does not say that nothing else is missing', () => {
    const desk = deskNamed('no card, and no Cryptolib');
    const { reason } = recommend(NO_ANSWERS, diagnosisOf(desk), desk.facts);
    expect(routeText.reasons[reason]).not.toMatch(/ne manque que/);
  });

  it('of a card that is being read gives no advice yet', () => {
    expect(diagnosisOf(deskNamed('a card that is being read')).remedies).toEqual([]);
  });

  it('of a card that was read in part does not say that nothing of it was read', () => {
    const { facts, browser } = deskNamed('everything in order');
    const readers = facts.readers.map(({ card, ...reader }) => {
      const { certificate: _, ...rest } = card as CardFacts;
      return { ...reader, card: { ...rest, reading: 'partial', problem: { code: 'unexpected_status' } } as const };
    });
    const { headline, checks } = diagnose({ ...facts, readers }, DESK_MOMENT, browser);
    expect(headline).toMatchObject({ id: 'unread', title: expect.stringContaining('pas été lue en entier') });
    expect(checks.find(({ id }) => id === 'card-reading')?.evidence).toContain('Une partie seulement');
  });

  it('holds no path and no term of technicians, which the support finds in its own details', () => {
    const { facts, browser } = deskNamed('everything in order');
    const iniPath = 'C:\\Windows\\galss.ini';
    const galss = {
      iniPath,
      channels: [{ kind: 'serial', setting: '9600', lads: ['CPS'] }],
      cpsOnSerial: true,
    } as const;
    const judged: Facts = {
      ...facts,
      workstation: { ...facts.workstation, galss: { state: 'known', value: galss } },
      readers: facts.readers.map((reader) => ({
        ...reader,
        card: reader.card && { ...reader.card, update: { state: 'unknown', reason: 'EF_ACTUA begins 3081' } },
      })),
    };
    for (const readers of [judged.readers, []]) {
      const { checks, headline, remedies } = diagnose({ ...judged, readers }, DESK_MOMENT, browser);
      const said = [
        headline.title,
        headline.second,
        ...checks.map(({ evidence }) => evidence),
        ...remedies.map(({ text }) => text),
      ];
      expect(said.join('\n')).not.toMatch(/galss|EF_|begins|C:|PC\/SC|\bATR\b|JSON|CCM/i);
    }
    const details = supportDetails(judged).flat().join('\n');
    expect(details).toContain(iniPath);
    expect(details).toContain('EF_ACTUA begins 3081');
  });
});

describe('whatever the facts', () => {
  const judged = fc.tuple(anyFacts, fc.constantFrom(...BROWSERS));
  const always = (holds: (...given: [ReturnType<typeof diagnose>, Parameters<typeof diagnose>[0]]) => void): void =>
    fc.assert(
      fc.property(judged, ([facts, browser]) => holds(diagnose(facts, DESK_MOMENT, browser), facts)),
      { numRuns: 2000 },
    );

  it('no headline is green over a check that fails', () => {
    always(({ headline, checks, cardRoute }) => {
      if (headline.tone !== 'ok' && cardRoute.state !== 'ready') return;
      expect(checks.filter(({ status }) => status === 'fail')).toEqual([]);
    });
  });

  it('the headline rests on a check that was made, and green or ready means nothing is in the way', () => {
    always(({ headline, checks, cardRoute, verdict }) => {
      if (cardRoute.because !== null) expect(checks.map(({ id }) => id)).toContain(cardRoute.because);
      if (cardRoute.state === 'ready') expect(verdict).toBe('works');
      else expect(cardRoute.because).not.toBeNull();
      expect(headline.title).not.toMatch(/^$|undefined|Invalid/);
    });
  });

  it('no remedy is for another system, nor for what is known to be in order', () => {
    always(({ remedies }, { system, workstation }) => {
      const ids = remedies.map(({ id }) => id);
      const text = remedies.map((remedy) => remedy.text).join(' ');
      if (system.os !== 'windows') expect(text).not.toMatch(/Windows/);
      if (system.os !== 'macos') expect(text).not.toMatch(/macOS|\bMac\b/);
      if (system.os === 'linux' || system.os === 'other')
        expect(ids.filter((id) => ['install-atsam', 'install-cryptolib'].includes(id))).toEqual([]);
      if (workstation.ccm?.state === 'known' && workstation.ccm.value) expect(ids).not.toContain('start-manager');
      if (workstation.usbSelectiveSuspend?.state !== 'known' || !workstation.usbSelectiveSuspend.value)
        expect(ids).not.toContain('usb-sleep');
    });
  });

  it('nobody is told to install Cryptolib where one is known, nor to update one that fits', () => {
    always(({ remedies }, { workstation }) => {
      const installed = workstation.cryptolib?.state === 'known' ? workstation.cryptolib.value : [];
      if (installed.length === 0) return;
      const isFit = installed.every(({ version }) => version === '5.2.6');
      if (isFit) expect(remedies.map(({ id }) => id)).not.toContain('update-cryptolib');
      expect(
        remedies
          .map(({ id }) => id)
          .filter((id) => id.startsWith('install-atsam') || id.startsWith('install-cryptolib')),
      ).toEqual([]);
    });
  });

  it('a computer on which no card log-in is foreseen asks nobody to mend, plug in or insert anything for it', () => {
    always(({ cardRoute, checks, headline, remedies }) => {
      if (!checks.some(({ id, status }) => id === 'system' && status === 'warn')) return;
      expect(
        cardRoute.state === 'not-here' || ['program-damaged', 'pin-blocked', 'service-card'].includes(headline.id),
      ).toBe(true);
      expect(remedies.map(({ id }) => id)).not.toContain('insert-card');
      expect(remedies.map(({ link }) => link)).not.toContain('middleware');
    });
  });

  it('at most three pieces of advice come before "Autres pistes", each with a verb', () => {
    always(({ remedies }) => {
      const first = remedies.filter(({ place }) => place === 'first');
      expect(first.length).toBeLessThanOrEqual(3);
      expect(remedies.slice(0, first.length)).toEqual(first);
      expect(new Set(remedies.map(({ id }) => id)).size).toBe(remedies.length);
      for (const { text } of remedies) expect(text).toMatch(/\p{L}+ez\b/u);
    });
  });

  it('every finding has an origin, and what is in order asks nobody to mend it', () => {
    always(({ checks }) => {
      for (const { status, repair, origin } of checks) {
        expect(origin).not.toBe('');
        if (status === 'ok' || status === 'unknown') expect(repair).toBe('aucune');
      }
    });
  });

  it('the advised route and its button follow the answer', () => {
    always((diagnosis, facts) => {
      const { route, start } = recommend(NO_ANSWERS, diagnosis, facts);
      const isSafe = facts.readers.find(({ name }) => name === diagnosis.reader)?.card?.pinTriesLeft !== 1;
      if (diagnosis.cardRoute.state === 'ready' && isSafe)
        expect([route, start]).toEqual(['activate-with-card', 'main']);
      if (start === 'none') expect(diagnosis.cardRoute.state).not.toBe('ready');
    });
  });
});
