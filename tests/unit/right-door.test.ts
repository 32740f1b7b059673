import { describe, expect, it } from 'vitest';
import { PHONES } from '../../shared/guides/addresses.ts';
import { GUIDE_IDS } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { troublesAt } from '../../shared/guides/troubles.ts';
import { phoneText } from '../../shared/messages/fr/phones.ts';
import { remedyText } from '../../shared/messages/fr/remedies.ts';
import { stepText } from '../../shared/messages/fr/steps.ts';
import { troubleText } from '../../shared/messages/fr/troubles.ts';
import { caseText, statementText } from '../../shared/messages/fr/ways.ts';

// Who is sent where, and on which condition (docs/sources/field-2026-11.md 11).

const TROUBLES = GUIDE_IDS.flatMap((id) => GUIDES[id].steps.flatMap(({ troubles }) => troublesAt(id, troubles)));
const wordsOf = (id: keyof typeof troubleText): string => troubleText[id].remedies.join(' ');

describe('who has lost a card or its codes', () => {
  it.each(['card-lost', 'card-code-unknown', 'unblocking-code-lost'] as const)(
    '%s: is led to the page of the ANS that has a form for them',
    (id) => {
      expect(wordsOf(id)).toContain('page «\u00a0Vos démarches\u00a0» de l’ANS');
      expect(TROUBLES.find((one) => one.id === id)?.addresses).toEqual(['ans-demarches']);
    },
  );

  it('reads the charged number of the cards nowhere without its price and the code that it asks for', () => {
    const naming = [
      ...Object.values(troubleText).map(({ remedies }) => remedies.join(' ')),
      ...Object.values(caseText).map(({ actions }) => actions.join(' ')),
    ].filter((words) => words.includes(PHONES.card.number));
    expect(naming.length).toBeGreaterThan(2);
    for (const words of [...naming, phoneText.card.hint, remedyText['call-card-service']]) {
      expect(words).toMatch(/payant/i);
      expect(words).toMatch(/code de déblocage|qui a ce code/);
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
