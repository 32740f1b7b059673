import { type Answers, NO_ANSWERS } from '../../../shared/diagnosis/answers.ts';

const told = (change: Partial<Answers>): Answers => ({ ...NO_ANSWERS, ...change });

const card = { situation: 'card-and-reader' } as const;
const lacking = { situation: 'no-card-or-reader' } as const;
const unsure = { situation: 'unsure' } as const;
const staff = { audience: 'staff' } as const;

/** What people told, by a name that reads in the table of advice. */
export const PEOPLE = {
  nobody: told({}),
  'has card and reader': told(card),
  'has both, at home': told({ ...card, desk: false }),
  'has both, at the pharmacy': told({ ...card, desk: true }),
  'has both, contacts wrong': told({ ...card, desk: false, contactsKnown: false }),
  'has both, at the pharmacy, contacts wrong': told({ ...card, desk: true, contactsKnown: false }),
  'lacks card or reader': told(lacking),
  'lacks card or reader, contacts right': told({ ...lacking, contactsKnown: true }),
  'lacks card or reader, contacts unsure': told({ ...lacking, contactsKnown: 'unsure' }),
  'lacks card or reader, contacts wrong': told({ ...lacking, contactsKnown: false }),
  'lacks the card, contacts wrong': told({ ...lacking, contactsKnown: false, missing: 'card' }),
  'lacks the reader, contacts right': told({ ...lacking, contactsKnown: true, missing: 'reader' }),
  'lacks the reader, contacts wrong': told({ ...lacking, contactsKnown: false, missing: 'reader' }),
  unsure: told(unsure),
  'unsure, contacts right': told({ ...unsure, contactsKnown: true }),
  'unsure, contacts unsure': told({ ...unsure, contactsKnown: 'unsure' }),
  'unsure, contacts wrong': told({ ...unsure, contactsKnown: false }),
  'wants to change contacts': told({ situation: 'contact-details' }),
  'a préparateur': told(staff),
  'a préparateur who lacks card or reader': told({ ...staff, ...lacking }),
  'a préparateur, contacts wrong': told({ ...staff, ...lacking, contactsKnown: false, missing: 'card' }),
  'a préparateur who wants to change contacts': told({ ...staff, situation: 'contact-details' }),
  'an interne, contacts wrong': told({ audience: 'trainee', ...lacking, contactsKnown: false, missing: 'card' }),
  'an interne who wants to change contacts': told({ audience: 'trainee', situation: 'contact-details' }),
  'another profession, contacts wrong': told({ audience: 'other', ...unsure, contactsKnown: false, missing: 'card' }),
  'another profession who wants to change contacts': told({ audience: 'other', situation: 'contact-details' }),
} as const satisfies Readonly<Record<string, Answers>>;

export type PersonName = keyof typeof PEOPLE;
