import { describe, expect, it } from 'vitest';
import { type PhoneMatter, phoneCard, phoneLines } from '../../extension/entrypoints/reading/phone-card.ts';
import { GUIDES, stepOf } from '../../shared/guides/guides.ts';
import { phoneCardText } from '../../shared/messages/fr/memo.ts';
import { stepText } from '../../shared/messages/fr/steps.ts';
import { DESK_MOMENT, DESK_NAMES, deskNamed, diagnosisOf } from '../support/desks/desks.ts';
import { cardWith, deskWith } from '../support/desks/sample-facts.ts';

const matter = (change: Partial<PhoneMatter> = {}): PhoneMatter => ({
  about: 'ecps',
  at: { guide: GUIDES['activate-with-card'], step: stepOf(GUIDES['activate-with-card'], 'A8') },
  message: '',
  tried: [],
  facts: null,
  browser: 'Chrome 153',
  asking: 'chrome',
  now: DESK_MOMENT,
  ...change,
});
const told = (change: Partial<PhoneMatter>): Record<string, string> =>
  Object.fromEntries(phoneLines(matter(change)).map(({ name, value }) => [name, value]));

describe('the card for a call', () => {
  it('says where the guide stands, and what was observed, in the words of the other surfaces', () => {
    const lines = told({ facts: deskNamed('everything in order').facts });
    expect(lines[phoneCardText.lines.step]).toContain(stepText.A8.title);
    expect(lines[phoneCardText.lines.cryptolib]).toBe('5.2.6');
    expect(lines[phoneCardText.lines.card]).toBe('CPS3');
    expect(lines[phoneCardText.lines.system]).toMatch(/^Windows /);
  });

  it('says that nothing is known without the helper program, rather than that all is well', () => {
    expect(told({})).toMatchObject({ [phoneCardText.lines.state]: phoneCardText.lines.unknown });
  });

  it('tells a Cryptolib that is missing from one that nobody looked at', () => {
    const { cryptolib } = phoneCardText.lines;
    expect(told({ facts: deskNamed('no Cryptolib on Windows').facts })[cryptolib]).toBe('absente');
    expect(told({ facts: deskNamed('Cryptolib not known').facts })[cryptolib]).toBe('non connu');
  });

  it.each(DESK_NAMES)('at %s says the sentence of the popup', (name) => {
    const desk = deskNamed(name);
    const lines = told({ facts: desk.facts, asking: desk.browser });
    expect(lines[phoneCardText.lines.state]).toBe(diagnosisOf(desk).headline.title);
  });

  it('leaves error codes in a message, and nothing longer', () => {
    expect(phoneCard(matter({ message: 'Erreur 0x80100069, 99213845' }))).toContain('Erreur 0x80100069, …');
    expect(phoneCard(matter({ message: '0x809970021889612345678' }))).not.toMatch(/8997/);
  });

  it('names whom to call for the card and for the e-CPS', () => {
    expect(phoneCard(matter({ about: 'card' }))).toContain('0 825 852 000');
    expect(phoneCard(matter({ about: 'ecps' }))).toContain('0 806 800 213');
  });

  it.each(DESK_NAMES)('at %s holds nobody’s name, identifier, card number or device number', (name) => {
    const { facts } = deskNamed(name);
    const text = phoneCard(matter({ facts }));
    for (const { card } of facts.readers)
      for (const secret of [card?.serial, card?.holder?.nationalId, card?.holder?.name, card?.holder?.givenName])
        if (secret !== undefined && secret !== '') expect(text).not.toContain(secret);
    expect(text.replaceAll(/0[\d ]{9,}/g, '')).not.toMatch(/\d{6,}/);
  });

  it('leaves out a holder that the page was shown', () => {
    const facts = deskWith([
      cardWith({
        serial: '99213845',
        holder: { idKind: 'rpps', nationalId: '899700218896', name: 'SECRET', givenName: 'ANNE' },
      }),
    ]);
    expect(phoneCard(matter({ facts }))).not.toMatch(/SECRET|ANNE|8997|9921/);
  });

  it('takes long numbers out of a message that was typed, and lets it steer nothing', () => {
    const card = phoneCard(matter({ message: 'Erreur 12 pour\n899700218896 \u202e[ SSL_ERROR' }));
    expect(card).toContain('Erreur 12 pour … ');
    expect(card).not.toMatch(/8997|\u202e/);
    expect(card.split('\n')).toHaveLength(phoneCard(matter()).split('\n').length);
  });
});
