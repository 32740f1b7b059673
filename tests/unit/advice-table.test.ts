import { describe, expect, it } from 'vitest';
import { type Recommendation, recommend } from '../../shared/diagnosis/recommend.ts';
import { shutOf } from '../../shared/diagnosis/shut.ts';
import { type Audience, audienceOnCard } from '../../shared/identity/audience.ts';
import { routeText } from '../../shared/messages/fr/routes.ts';
import { DESK_NAMES, type DeskName, deskNamed, diagnosisOf } from '../support/desks/desks.ts';
import { PEOPLE, type PersonName } from '../support/desks/people.ts';

/** What is advised: the one filled button, or what stands in its place. */
type Advised =
  | 'with the card'
  | 'the repair'
  | 'without the card'
  | 'another computer'
  | 'E-POP'
  | 'RPPS+'
  | 'own Ordre'
  | 'not known'
  | 'neither filled'
  | 'asks which is missing'
  | 'no button';

type Row = readonly [desk: DeskName | 'no program', person: PersonName, advised: Advised, why: string];

/** The way a careful colleague would choose, and why. */
const TABLE: readonly Row[] = [
  // Everything works: the card needs no contacts, and nothing is to be installed.
  ['everything in order', 'nobody', 'with the card', 'reader, card and Cryptolib were seen to work'],
  ['everything in order', 'has both, at the pharmacy', 'with the card', 'what was seen beats the doubt about the desk'],
  ['everything in order', 'lacks card or reader', 'without the card', 'what lies there may be somebody else’s'],
  [
    'everything in order',
    'lacks card or reader, contacts wrong',
    'asks which is missing',
    'who lacks the reader alone has one here',
  ],
  ['everything in order', 'lacks the card, contacts wrong', 'E-POP', 'what lies there may be somebody else’s'],
  ['everything in order', 'lacks the reader, contacts right', 'without the card', 'nothing needs to be borrowed'],
  ['everything in order', 'lacks the reader, contacts wrong', 'neither filled', 'the one here may be somebody else’s'],
  ['everything in order', 'unsure', 'with the card', 'nothing is missing'],
  ['everything in order', 'unsure, contacts wrong', 'with the card', 'two days are spared'],
  ['everything in order', 'unsure, contacts right', 'with the card', 'both ways are as quick, this one was checked'],
  ['everything in order', 'wants to change contacts', 'E-POP', 'it is what they came for'],
  ['everything in order', 'a préparateur who wants to change contacts', 'RPPS+', 'E-POP is closed to préparateurs'],
  ['a remote session with its own reader', 'nobody', 'with the card', 'the reader is shared with this session'],
  ['two CPS cards at once', 'nobody', 'with the card', 'one of them is to be chosen, and both work'],
  ['a good CPS beside one whose date is past', 'unsure, contacts right', 'the repair', 'take the other one out'],
  ['a good CPS beside one with one try left', 'nobody', 'the repair', 'the window may ask for the code of the other'],
  ['a good CPS beside one whose code is blocked', 'unsure, contacts wrong', 'the repair', 'take the other one out'],
  ['an unknown chip beside an empty slot', 'nobody', 'with the card', 'the chip stays where it is, the slot is free'],
  ['a Mac newer than what Cryptolib was tested on', 'nobody', 'with the card', 'it was read, the site will tell'],
  ['Windows on an ARM processor', 'nobody', 'without the card', 'nobody has tested the card there'],
  [
    'Windows on an ARM processor',
    'unsure, contacts wrong',
    'with the card',
    'a trial takes minutes, the wait two days',
  ],
  ['a remote session without Cryptolib', 'nobody', 'without the card', 'the far computer is another’s to install on'],
  ['a shared reader that has left its remote session', 'nobody', 'without the card', 'it needs no reader'],
  [
    'settings of GALSS whose reader is not plugged in',
    'has both, at the pharmacy',
    'without the card',
    'it needs no reader',
  ],
  ['settings of GALSS whose reader is not plugged in', 'has both, contacts wrong', 'the repair', 'plug the reader in'],
  ['a Vitale on a reader without a slot', 'nobody', 'without the card', 'log-in asks for the chip'],
  ['Cryptolib not known', 'nobody', 'with the card', 'nothing speaks against it, the site will tell'],
  ['Cryptolib not known', 'unsure, contacts wrong', 'with the card', 'a trial takes minutes, the wait two days'],
  ['the rest of the computer not looked at yet', 'nobody', 'with the card', 'the card was read'],
  ['a CPS of unknown generation', 'nobody', 'with the card', 'it is a CPS, and it was read'],
  ['a CPS beside a card that only resembles one', 'nobody', 'with the card', 'the CPS works'],

  // One try left: no wrong code may be typed while there is another way.
  ['one try left', 'nobody', 'without the card', 'one wrong code more blocks the card'],
  ['one try left', 'has card and reader', 'without the card', 'the phone needs no code of the card'],
  ['one try left', 'has both, at the pharmacy', 'without the card', 'the same, wherever it is'],
  ['one try left', 'unsure, contacts right', 'without the card', 'contacts are known'],
  ['one try left', 'unsure, contacts unsure', 'without the card', 'the app will show them at its third step'],
  ['one try left', 'unsure, contacts wrong', 'neither filled', 'a risk or two days: the person decides'],
  [
    'one try left',
    'lacks card or reader, contacts wrong',
    'asks which is missing',
    'the card that is there may be somebody else’s',
  ],

  // Nothing but the card: put it in.
  ['no card in a good reader', 'nobody', 'with the card', 'only the card is missing'],
  ['no card in a good reader', 'has both, at the pharmacy', 'with the card', 'the reader is seen'],
  ['no card in a good reader', 'unsure, contacts wrong', 'with the card', 'the reader is there, the wait is long'],
  [
    'no card in a good reader',
    'lacks card or reader',
    'without the card',
    'the reader is there, so the card is missing',
  ],
  ['no card in a good reader', 'lacks the card, contacts wrong', 'E-POP', 'nothing quicker is true'],
  [
    'no card in a good reader',
    'lacks card or reader, contacts wrong',
    'asks which is missing',
    'who has the card is done in minutes',
  ],
  ['a card that is being read', 'nobody', 'with the card', 'it takes seconds'],

  // Cryptolib: an administrator, an installation, closed software.
  ['no Cryptolib on Windows', 'nobody', 'without the card', 'ten minutes against an installation'],
  ['no Cryptolib on Windows', 'has both, at the pharmacy', 'without the card', 'the counter stays open'],
  ['no Cryptolib on Windows', 'unsure, contacts right', 'without the card', 'contacts are known'],
  ['no Cryptolib on Windows', 'unsure, contacts wrong', 'the repair', 'half an hour against two days'],
  [
    'no Cryptolib on Windows',
    'has both, at the pharmacy, contacts wrong',
    'the repair',
    'half an hour against two days',
  ],
  ['no Cryptolib on macOS', 'nobody', 'without the card', 'ten minutes against an installation'],
  ['a CPS4 and an old Cryptolib', 'nobody', 'without the card', 'an update asks for an administrator too'],
  ['a CPS4 and an old Cryptolib', 'unsure, contacts wrong', 'the repair', 'the update is quicker than two days'],
  ['a Mac whose Cryptolib is set to GALSS', 'nobody', 'without the card', 'a setting for an administrator'],
  ['a Mac whose Cryptolib is set to GALSS', 'has both, contacts wrong', 'the repair', 'quicker than two days'],
  ['Windows knows no provider for the card', 'nobody', 'without the card', 'Cryptolib would be installed again'],
  ['no card, and no Cryptolib', 'nobody', 'without the card', 'the card alone would not do'],
  ['no card, and no Cryptolib', 'unsure, contacts wrong', 'the repair', 'quicker than two days'],
  ['a Vitale, and no Cryptolib', 'nobody', 'without the card', 'another card alone would not do'],

  // A minute of one's own hands: that first.
  ['a Vitale', 'nobody', 'the repair', 'change the card'],
  ['a Vitale', 'has both, at the pharmacy', 'the repair', 'change the card'],
  ['a Vitale', 'unsure, contacts wrong', 'the repair', 'change the card'],
  ['a Vitale', 'lacks card or reader', 'without the card', 'there is no CPS to put in'],
  ['a Vitale', 'lacks the card, contacts wrong', 'E-POP', 'there is no CPS to put in'],
  ['a busy card', 'nobody', 'the repair', 'close what holds it'],
  ['a busy card', 'has both, at the pharmacy', 'the repair', 'close what holds it'],
  ['a mute card', 'nobody', 'the repair', 'turn it'],
  ['a mute card', 'unsure, contacts wrong', 'the repair', 'turn it'],
  ['a card that stopped answering', 'nobody', 'the repair', 'wipe it'],
  ['an unknown card', 'nobody', 'the repair', 'put the CPS in'],
  ['an unknown card', 'lacks card or reader, contacts right', 'without the card', 'what is in is no CPS that we know'],
  ['a CPS laid on the reader', 'nobody', 'the repair', 'put it into the slot'],
  ['a test card', 'nobody', 'the repair', 'take one’s own'],
  ['a test card that has expired', 'nobody', 'the repair', 'take one’s own'],
  ['a clock that is slow', 'nobody', 'the repair', 'set the clock'],
  ['Firefox without the CPS extension', 'nobody', 'the repair', 'open Chrome or Edge'],
  ['Firefox without the CPS extension', 'unsure, contacts wrong', 'the repair', 'open Chrome or Edge'],
  ['Firefox with the CPS extension switched off', 'nobody', 'the repair', 'switch it on'],
  ['Firefox with the CPS extension switched off', 'unsure, contacts wrong', 'the repair', 'switch it on'],
  ['Firefox with the CPS extension and no trace of Cryptolib in it', 'nobody', 'the repair', 'open Chrome or Edge'],
  ['Chrome on a Mac without CPSToken', 'nobody', 'the repair', 'open Firefox'],
  ['the certificate manager does not run', 'nobody', 'the repair', 'start it from the menu'],
  ['the certificate is not in the store of Windows', 'nobody', 'the repair', 'put the card in again'],

  // A card that was recognised and not wholly read deserves a trial.
  ['a card whose contents were not read', 'nobody', 'with the card', 'a trial takes minutes'],
  ['a card on which no certificate was found', 'nobody', 'with the card', 'a trial takes minutes'],
  ['a card that macOS keeps', 'nobody', 'with the card', 'the site may read what we cannot'],

  // A card that is of no use anywhere.
  ['a blocked code', 'nobody', 'without the card', 'the code is unblocked elsewhere'],
  ['a blocked code', 'has both, at the pharmacy', 'without the card', 'the desk is not to blame'],
  ['a blocked code', 'unsure, contacts wrong', 'E-POP', 'unblocking needs a letter and an appointment'],
  ['a blocked code, and no Cryptolib', 'nobody', 'without the card', 'both stand in the way'],
  ['an expired certificate', 'nobody', 'without the card', 'a new card takes weeks'],
  ['an expired certificate', 'has card and reader', 'without the card', 'a new card takes weeks'],
  ['an expired certificate', 'has both, contacts wrong', 'E-POP', 'two days against weeks'],
  ['an expired certificate', 'lacks card or reader, contacts right', 'without the card', 'contacts are known'],
  ['a certificate that is not valid yet', 'nobody', 'without the card', 'its day is not come'],
  ['a card date that is past', 'nobody', 'without the card', 'a new card takes weeks'],
  ['a card date that is past', 'unsure, contacts wrong', 'E-POP', 'two days against weeks'],
  ['a card whose update is empty', 'nobody', 'without the card', 'the official module refuses it'],
  ['the card of a service', 'nobody', 'without the card', 'it names nobody'],
  ['the card of a service', 'unsure, contacts wrong', 'E-POP', 'it names nobody'],
  ['an old card that looks like a CPS2ter', 'nobody', 'without the card', 'such cards serve no more'],

  // ADELI holders have the card alone.
  ['a blocked code of an ADELI holder', 'nobody', 'no button', 'the code comes first, and no other way exists'],
  ['an expired certificate of an ADELI holder', 'nobody', 'no button', 'a new card comes first'],
  ['an expired certificate of an ADELI holder', 'unsure, contacts wrong', 'no button', 'contacts would not help'],

  // The reader or its service.
  ['a stopped service', 'nobody', 'without the card', 'it needs no reader'],
  ['a stopped service', 'has both, at the pharmacy', 'without the card', 'it needs no reader'],
  ['a stopped service', 'unsure, contacts wrong', 'the repair', 'five minutes against two days'],
  ['a stopped service', 'has both, at the pharmacy, contacts wrong', 'the repair', 'five minutes against two days'],
  ['a stopped service', 'lacks the card, contacts wrong', 'E-POP', 'a service reads no card that is not there'],
  ['a service that is disabled', 'nobody', 'without the card', 'it asks for an administrator'],
  ['a service that is disabled', 'unsure, contacts wrong', 'the repair', 'an administrator is quicker than two days'],
  ['no service', 'nobody', 'without the card', 'it asks for an administrator'],
  ['a session that is refused', 'nobody', 'without the card', 'it asks for an administrator'],
  ['a session that is refused', 'unsure, contacts wrong', 'the repair', 'a session on the computer itself is quicker'],
  ['a service that hangs', 'nobody', 'without the card', 'it needs no restart'],
  ['a service that hangs', 'unsure, contacts wrong', 'the repair', 'a restart against two days'],
  ['a damaged program', 'nobody', 'without the card', 'nothing is known of reader and card'],
  ['a reader that does not answer', 'nobody', 'without the card', 'it needs no reader'],
  ['a reader that does not answer', 'unsure, contacts wrong', 'the repair', 'plug it in again'],
  ['no reader', 'nobody', 'without the card', 'it needs no reader'],
  ['no reader', 'has both, at the pharmacy', 'without the card', 'it needs no reader'],
  ['no reader', 'has both, contacts wrong', 'the repair', 'plug the reader in'],
  [
    'no reader',
    'has both, at the pharmacy, contacts wrong',
    'another computer',
    'the pharmacy’s reader serves its software',
  ],
  ['no reader', 'lacks the reader, contacts wrong', 'neither filled', 'a reader to borrow, or two days'],
  ['no reader', 'lacks the reader, contacts right', 'without the card', 'nothing needs to be borrowed'],
  ['no reader', 'lacks the card, contacts wrong', 'E-POP', 'a reader alone does nothing'],
  ['no reader', 'lacks card or reader, contacts unsure', 'without the card', 'the app shows what is known'],
  ['a service that waits for its first reader', 'nobody', 'without the card', 'it needs no reader'],
  [
    'a terminal that the browser does not see',
    'has both, at the pharmacy',
    'without the card',
    'no driver, no administrator',
  ],
  [
    'a terminal that the browser does not see',
    'has both, at the pharmacy, contacts wrong',
    'another computer',
    'the terminal serves the software alone',
  ],
  ['a terminal that the browser does not see', 'has both, contacts wrong', 'the repair', 'a simple reader beside it'],
  ['a Mac that asks before it lets a reader in', 'nobody', 'without the card', 'it needs no reader'],
  [
    'a reader that only the pharmacy software knows',
    'has both, at the pharmacy',
    'without the card',
    'the reader serves the software alone',
  ],
  [
    'a reader that only the pharmacy software knows',
    'has both, at the pharmacy, contacts wrong',
    'another computer',
    'the same card works there',
  ],
  [
    'a reader that only the pharmacy software knows',
    'lacks the card, contacts wrong',
    'E-POP',
    'no card for another computer',
  ],
  ['a reader without a slot, and nothing on it', 'nobody', 'without the card', 'log-in asks for the chip'],
  ['a remote session', 'nobody', 'without the card', 'the phone works from any screen'],
  ['a remote session', 'has both, contacts wrong', 'another computer', 'the reader is at the computer before them'],
  ['a remote session whose service broke the pipe', 'nobody', 'without the card', 'the phone works from any screen'],

  // Systems for which the card is not foreseen.
  ['an Ubuntu desk whose reader is empty', 'nobody', 'without the card', 'the card is not foreseen here'],
  [
    'an Ubuntu desk whose reader is empty',
    'has both, contacts wrong',
    'another computer',
    'the same card works on another system',
  ],
  ['an expired certificate on a Debian desk', 'nobody', 'without the card', 'neither card nor computer serves'],

  // Nobody looks: the person's word alone.
  ['no program', 'nobody', 'without the card', 'nothing is to be checked for it'],
  ['no program', 'unsure', 'without the card', 'nothing is to be checked for it'],
  ['no program', 'unsure, contacts unsure', 'without the card', 'the app shows what is known'],
  ['no program', 'unsure, contacts wrong', 'E-POP', 'nothing quicker is known to be true'],
  ['no program', 'has card and reader', 'with the card', 'they say that both are there'],
  ['no program', 'has both, at home', 'with the card', 'they say that both are there'],
  ['no program', 'has both, contacts wrong', 'with the card', 'they say that both are there'],
  ['no program', 'has both, at the pharmacy', 'without the card', 'the software may keep the reader to itself'],
  ['no program', 'has both, at the pharmacy, contacts wrong', 'another computer', 'the same card works there'],
  ['no program', 'lacks card or reader', 'without the card', 'it needs neither'],
  ['no program', 'lacks card or reader, contacts wrong', 'asks which is missing', 'who has the card borrows a reader'],
  ['no program', 'lacks the reader, contacts wrong', 'neither filled', 'a reader to borrow, or two days'],
  ['no program', 'lacks the card, contacts wrong', 'E-POP', 'nothing quicker is true'],
  ['no program', 'wants to change contacts', 'E-POP', 'it is what they came for'],

  // Who asks: the Ordre's E-POP is the pharmacists' alone; who keeps an interne's contacts is not known.
  ['no program', 'a préparateur', 'without the card', 'préparateurs have a phone and a number'],
  ['no program', 'a préparateur who lacks card or reader', 'without the card', 'it needs neither'],
  ['no program', 'a préparateur, contacts wrong', 'RPPS+', 'their contacts are kept there'],
  ['no program', 'a préparateur who wants to change contacts', 'RPPS+', 'their contacts are kept there'],
  ['no reader', 'a préparateur, contacts wrong', 'RPPS+', 'their contacts are kept there'],
  ['no program', 'an interne, contacts wrong', 'not known', 'who keeps them is not known'],
  ['no program', 'an interne who wants to change contacts', 'not known', 'who keeps them is not known'],
  ['no program', 'another profession, contacts wrong', 'own Ordre', 'another authority keeps them'],
  ['no program', 'another profession who wants to change contacts', 'own Ordre', 'another authority keeps them'],
];

const adviceFor = (desk: Row[0], person: PersonName): Recommendation => {
  const answers = PEOPLE[person];
  const seen = desk === 'no program' ? null : deskNamed(desk);
  const diagnosis = seen === null ? null : diagnosisOf(seen);
  const card = seen?.facts.readers.find(({ name }) => name === diagnosis?.reader)?.card;
  const shut = shutOf({ answers, whose: audienceOnCard(card?.holder), tries: null, insists: false });
  return recommend(answers, diagnosis, seen?.facts ?? null, { shut });
};

const CONTACTS: Readonly<Record<Audience, Advised>> = {
  pharmacist: 'E-POP',
  staff: 'RPPS+',
  trainee: 'not known',
  student: 'own Ordre',
  other: 'own Ordre',
};

function advised({ route, reason, start, remedyLeads, audience }: Recommendation): Advised {
  if (start === 'none') return 'no button';
  if (reason === 'which-missing') return 'asks which is missing';
  if (start === 'second' && !remedyLeads) return 'neither filled';
  switch (route) {
    case 'activate-with-card':
      return remedyLeads ? 'the repair' : 'with the card';
    case 'activate-without-card':
      return 'without the card';
    case 'other-computer':
      return 'another computer';
    case 'update-contact-details':
      return 'E-POP';
    case 'contacts-elsewhere':
      return CONTACTS[audience];
    case 'sign-in':
      throw new Error('nobody is advised to sign in before the e-CPS works');
  }
}

describe('the way advised', () => {
  it.each(TABLE)('%s, %s: %s, for %s', (desk, person, wanted) => {
    expect(advised(adviceFor(desk, person))).toBe(wanted);
  });

  it('has at least 120 rows, and no desk beside one person twice', () => {
    expect(TABLE.length).toBeGreaterThanOrEqual(120);
    expect(new Set(TABLE.map(([desk, person]) => `${desk}/${person}`)).size).toBe(TABLE.length);
  });
});

describe('beside the way advised', () => {
  it.each([
    ['no reader', 'has both, at the pharmacy', 'other-computer'],
    ['no program', 'has both, at the pharmacy', 'other-computer'],
    ['a stopped service', 'has both, at the pharmacy', 'other-computer'],
    ['a terminal that the browser does not see', 'has both, at the pharmacy', 'other-computer'],
    ['a reader that only the pharmacy software knows', 'has both, at the pharmacy', 'other-computer'],
    ['one try left', 'unsure, contacts wrong', 'update-contact-details'],
    ['one try left', 'nobody', null],
    ['everything in order', 'nobody', null],
    ['no program', 'lacks card or reader', null],
  ] as const)('%s, %s: the next best is %s', (desk, person, next) => {
    expect(adviceFor(desk, person).next).toBe(next);
  });

  it.each(['a mute card', 'a card that stopped answering', 'a busy card', 'an unknown card'] as const)(
    '%s, once the hand did not help: without the card, and the repair where contacts are wrong',
    (name) => {
      const { facts } = deskNamed(name);
      const diagnosis = diagnosisOf(deskNamed(name));
      const inVain = (person: PersonName) => advised(recommend(PEOPLE[person], diagnosis, facts, { resists: true }));
      expect(inVain('nobody')).toBe('without the card');
      expect(inVain('unsure, contacts wrong')).toBe('the repair');
    },
  );

  it('says why in the words of the way, and names no card where none is meant', () => {
    const said = TABLE.filter(([, , way]) => way === 'without the card').map(([desk, person]) =>
      adviceFor(desk, person),
    );
    for (const { reason } of said)
      expect(routeText.reasons[reason]).not.toMatch(/Ce point réglé|mérite un essai|insérer/);
    const repairs = TABLE.filter(([, , way]) => way === 'the repair').map(([desk, person]) => adviceFor(desk, person));
    for (const { reason } of repairs)
      expect(['point-first', 'repair-first', 'browser-first', 'card-trouble']).toContain(reason);
  });

  it('leads nobody but pharmacists to E-POP', () => {
    for (const person of Object.keys(PEOPLE) as PersonName[])
      for (const desk of [...DESK_NAMES, 'no program'] as const) {
        const { route, next, audience } = adviceFor(desk, person);
        if (audience !== 'pharmacist') expect([route, next]).not.toContain('update-contact-details');
      }
  });
});
