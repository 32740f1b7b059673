import type { DrawingId } from '../guides/guide.ts';
import type { Audience } from '../identity/audience.ts';
import { welcomeText } from '../messages/fr/welcome.ts';
import type { Answers } from './answers.ts';
import type { Recommendation } from './recommend.ts';

const QUESTION_IDS = ['situation', 'desk', 'contacts', 'missing'] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly drawing?: DrawingId;
  readonly gives: Partial<Answers>;
}

interface Question {
  readonly legend: string;
  readonly options: readonly Option[];
}

const { situations, desk, contacts, missing } = welcomeText;

/** What the welcome page asks; all but the first only where the answer changes the advice. */
export const QUESTIONS: Readonly<Record<QuestionId, Question>> = {
  situation: {
    legend: welcomeText.question,
    options: [
      option('card-and-reader', situations, 'card-in-reader'),
      option('no-card-or-reader', situations, 'phone-app'),
      option('contact-details', situations, 'contact-fields'),
      option('unsure', situations, 'magnifier'),
    ],
  },
  desk: {
    legend: desk.question,
    options: [
      { value: 'yes', label: desk.yes, gives: { desk: true } },
      { value: 'no', label: desk.no, gives: { desk: false } },
    ],
  },
  contacts: {
    legend: contacts.question.pharmacist,
    options: [
      { value: 'yes', label: contacts.yes, gives: { contactsKnown: true } },
      { value: 'no', label: contacts.no, gives: { contactsKnown: false } },
      { value: 'unsure', label: contacts.unsure, gives: { contactsKnown: 'unsure' } },
    ],
  },
  missing: {
    legend: missing.question,
    options: [
      { value: 'card', label: missing.card, gives: { missing: 'card' } },
      { value: 'reader', label: missing.reader, gives: { missing: 'reader' } },
    ],
  },
};

function option(situation: keyof typeof situations, labels: typeof situations, drawing: DrawingId): Option {
  return { value: situation, label: labels[situation], drawing, gives: { situation } };
}

/** The questions that apply, in the order in which they are asked, as few as there are. */
export function asked(
  { situation, desk, contactsKnown, missing }: Answers,
  { route }: Recommendation,
): readonly QuestionId[] {
  const hasBoth = situation === 'card-and-reader';
  const asks: Readonly<Record<QuestionId, boolean>> = {
    situation: true,
    desk: hasBoth,
    contacts: hasBoth
      ? desk !== null && (contactsKnown !== null || route === 'activate-without-card')
      : situation === 'no-card-or-reader' || situation === 'unsure',
    // A pharmacist with the card need not wait 48 hours: a reader can be borrowed.
    missing: situation === 'no-card-or-reader' && (contactsKnown === false || missing !== null),
  };
  return QUESTION_IDS.filter((id) => asks[id]);
}

/** In the words of who asks. */
export const legendOf = (id: QuestionId, audience: Audience): string =>
  id === 'contacts' ? contacts.question[audience] : QUESTIONS[id].legend;

export const chosen = (id: QuestionId, answers: Answers): Option | undefined =>
  QUESTIONS[id].options.find(({ gives }) =>
    (Object.keys(gives) as (keyof Answers)[]).every((key) => gives[key] === answers[key]),
  );
