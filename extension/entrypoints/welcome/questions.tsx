import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Answers } from '../../../shared/diagnosis/answers.ts';
import type { Recommendation } from '../../../shared/diagnosis/recommend.ts';
import type { DrawingId } from '../../../shared/guides/guide.ts';
import type { Audience } from '../../../shared/identity/audience.ts';
import { welcomeText } from '../../../shared/messages/fr/welcome.ts';
import { AudienceChoice } from '../../ui/controls/audience-choice.tsx';
import { Choices } from '../../ui/controls/choices.tsx';
import { useKeptFocus } from '../../ui/controls/kept-focus.ts';

const QUESTION_IDS = ['situation', 'desk', 'contacts', 'missing'] as const;
type QuestionId = (typeof QUESTION_IDS)[number];

interface Option {
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
const QUESTIONS: Readonly<Record<QuestionId, Question>> = {
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
function asked({ situation, desk, contactsKnown, missing }: Answers, { route }: Recommendation): readonly QuestionId[] {
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
const legendOf = (id: QuestionId, audience: Audience): string =>
  id === 'contacts' ? contacts.question[audience] : QUESTIONS[id].legend;

const chosen = (id: QuestionId, answers: Answers): Option | undefined =>
  QUESTIONS[id].options.find(({ gives }) =>
    (Object.keys(gives) as (keyof Answers)[]).every((key) => gives[key] === answers[key]),
  );

interface AnsweredProps {
  readonly id: QuestionId;
  readonly legend: string;
  readonly given: Option;
  readonly onChange: () => void;
}

/** One answer in a line, with the way back to its question. */
const Answered = ({ id, legend, given, onChange }: AnsweredProps) => (
  <p class="row small" data-answered={id} data-answer={given.value}>
    <span>
      {id === 'situation' ? null : <span class="soft">{legend} </span>}
      <strong>{given.label}</strong>
    </span>
    <button type="button" class="plain-link" onClick={onChange}>
      {welcomeText.change}
      <span class="visually-hidden">{`\u00a0: ${legend}`}</span>
    </button>
  </p>
);

interface Questions {
  /** The one question on screen. */
  readonly open: QuestionId | null;
  /** Nothing is advised before it is answered. */
  readonly isFirst: boolean;
  readonly question: JSX.Element | null;
  /** Those answered before it. */
  readonly lines: JSX.Element;
}

/** One question on screen; those answered before it are a line each. */
export function useQuestions(
  answers: Answers,
  advice: Recommendation,
  answer: (change: Partial<Answers>) => void,
): Questions {
  /** Asked anew although it was answered. */
  const [again, askAgain] = useState<QuestionId | null>(null);
  const ids = asked(answers, advice);
  const open = ids.find((id) => id === again) ?? ids.find((id) => chosen(id, answers) === undefined) ?? null;
  const isFirst = advice.reason === 'which-missing';
  useKeptFocus(() => {
    if (again === null && !isFirst) return document.querySelector<HTMLElement>('.advice h2');
    return (
      document.querySelector<HTMLElement>('[data-asks] [aria-pressed=true]') ??
      document.querySelector<HTMLElement>('[data-asks] button')
    );
  });
  const who = <AudienceChoice audience={advice.audience} answer={answer} />;
  return {
    open,
    isFirst,
    question:
      open === null ? null : (
        <div class={open === 'situation' ? 'stack situations' : 'follow-up'} data-asks={open} key={open}>
          {open === 'situation' ? who : null}
          <Choices
            legend={legendOf(open, advice.audience)}
            options={QUESTIONS[open].options}
            value={chosen(open, answers)?.value ?? null}
            onChoose={(value) => {
              askAgain(null);
              answer(QUESTIONS[open].options.find((one) => one.value === value)?.gives ?? {});
            }}
          />
        </div>
      ),
    lines: (
      <>
        {open === 'situation' ? null : who}
        {ids.map((id) => {
          const given = chosen(id, answers);
          return id === open || given === undefined ? null : (
            <Answered
              key={id}
              id={id}
              legend={legendOf(id, advice.audience)}
              given={given}
              onChange={() => askAgain(id)}
            />
          );
        })}
      </>
    ),
  };
}
