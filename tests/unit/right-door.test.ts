import { describe, expect, it } from 'vitest';
import { PHONES } from '../../shared/guides/addresses.ts';
import { GUIDE_IDS } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { troublesAt } from '../../shared/guides/troubles.ts';
import { phoneCardText } from '../../shared/messages/fr/memo.ts';
import { ordreDesk, phoneText } from '../../shared/messages/fr/phones.ts';
import { remedyText } from '../../shared/messages/fr/remedies.ts';
import { stepText } from '../../shared/messages/fr/steps.ts';
import { troubleText } from '../../shared/messages/fr/troubles.ts';
import { caseText, statementText } from '../../shared/messages/fr/ways.ts';

// Who is sent where, and on which condition (docs/sources/field-2026-11.md 11).

const TROUBLES = GUIDE_IDS.flatMap((id) => GUIDES[id].steps.flatMap(({ troubles }) => troublesAt(id, troubles)));
const wordsOf = (id: keyof typeof troubleText): string => troubleText[id].remedies.join(' ');

describe('who has lost a card or its codes', () => {
  it('is led to the page of the ANS that was found again, and told of the portal of the cards', () => {
    expect(wordsOf('card-lost')).toMatch(/page «\u00a0Assistance\u00a0» de l’ANS.*Portail maCarte/);
    expect(TROUBLES.find(({ id }) => id === 'card-lost')?.addresses?.[0]).toBe('ans-assistance');
  });

  it.each(['card-code-unknown', 'unblocking-code-lost'] as const)(
    '%s: asks the service of the e-CPS for the letter first, and hears what was done in 2014',
    (id) => {
      const [service, cards] = [PHONES.ecps.number, PHONES.card.number].map((number) => wordsOf(id).indexOf(number));
      expect(service).toBeGreaterThan(0);
      expect(cards).toBeGreaterThan(service ?? 0);
      expect(wordsOf(id)).toContain(PHONES.ecps.mail);
      expect(wordsOf(id)).toContain('En 2014');
      expect(wordsOf(id)).not.toMatch(/n’appelez pas/i);
    },
  );

  it('never shares a screen: said beside each number, and with every word on fraud', () => {
    for (const words of [
      phoneText.ecps.hint,
      phoneText.card.hint,
      ordreDesk,
      phoneCardText.never,
      wordsOf('unexpected-request'),
      caseText['unasked-request'].actions.join(' '),
    ])
      expect(words).toContain('partagez jamais votre écran');
  });

  it('has no number of the Ordre’s: the one that was given is its desk for the DPC', () => {
    const all = [...Object.values(troubleText), ...Object.values(caseText), ordreDesk].map((one) =>
      JSON.stringify(one),
    );
    expect(all.filter((words) => words.includes('01 56 21'))).toEqual([]);
  });

  it('reads the charged number of the cards nowhere without its price and the code that it asks for', () => {
    const naming = [
      ...Object.values(troubleText).map(({ remedies }) => remedies.join(' ')),
      ...Object.values(caseText).map(({ actions }) => actions.join(' ')),
    ].filter((words) => words.includes(PHONES.card.number));
    expect(naming.length).toBeGreaterThan(2);
    for (const words of [...naming, phoneText.card.hint, remedyText['call-card-service']]) {
      expect(words).toMatch(/payant/i);
      expect(words).toMatch(/code de déblocage|qui a ce code|ce courrier/);
    }
  });

  it('is declared by the titulaire in TOPS, for a member of the staff', () => {
    expect(wordsOf('card-lost')).toMatch(/titulaire.*TOPS.*CPS/);
  });
});

describe('the code of the card', () => {
  it.each([
    ['at A4', stepText.A4.help],
    ['at A5', stepText.A5.help],
    ['after a wrong one', wordsOf('wrong-code')],
  ])('has the name that the ANS and the readers give it %s', (_where, words) => {
    expect(words).toContain('code porteur de la carte (code PIN, 4 chiffres)');
  });

  it('is unblocked by the CPAM in principle: the rule is of 2014', () => {
    expect([wordsOf('pin-blocked'), statementText['card-unblocking'], remedyText['unblock-pin']]).toEqual(
      Array.from({ length: 3 }, () => expect.stringMatching(/en principe/)),
    );
  });
});

describe('the battery saver', () => {
  it('is said of the browser of the phone, and at no log-in on a computer', () => {
    expect(statementText['battery-saver']).toMatch(/navigateur du téléphone/);
    expect(statementText['battery-saver']).not.toMatch(/application/);
    expect(Object.values(troubleText).filter(({ remedies }) => /Sans.restriction/.test(remedies.join(' ')))).toEqual(
      [],
    );
  });
});
