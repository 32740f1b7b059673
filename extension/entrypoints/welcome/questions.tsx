import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
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

interface AskedProps {
  readonly id: QuestionId;
  readonly legend: string;
  /** In its frame, above the answers. */
  readonly children?: ComponentChildren;
  readonly given: Option | undefined;
  /** @param isOver nothing more is chosen here: arrow keys choose each answer that they pass */
  readonly onChoose: (gives: Partial<Answers> | null, isOver: boolean) => void;
}

function Asked({ id, legend, given, onChoose, children }: AskedProps) {
  const isPointer = useRef(false);
  const { options } = QUESTIONS[id];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears by which hand the answers inside are chosen.
    <div
      class={id === 'situation' ? 'situations' : 'follow-up'}
      data-asks={id}
      onPointerDown={() => {
        isPointer.current = true;
      }}
      onKeyDown={() => {
        isPointer.current = false;
      }}
      // The answer that stood already is confirmed, after the change event of any other one.
      onClick={() => isPointer.current && setTimeout(() => onChoose(null, true))}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) onChoose(null, true);
      }}
    >
      {children}
      <Choices
        name={id}
        legend={legend}
        options={options}
        value={given?.value ?? null}
        onChoose={(value) => onChoose(options.find((one) => one.value === value)?.gives ?? null, isPointer.current)}
      />
    </div>
  );
}

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
  /** Stays open although answered: opened anew, or while arrow keys go through its answers. */
  const [held, hold] = useState<QuestionId | null>(null);
  const ids = asked(answers, advice);
  const open = ids.find((id) => id === held) ?? ids.find((id) => chosen(id, answers) === undefined) ?? null;
  const isFirst = advice.reason === 'which-missing';
  useKeptFocus(() => {
    if (held === null && !isFirst) return document.querySelector<HTMLElement>('.advice h2');
    return (
      document.querySelector<HTMLElement>('[data-asks] input:checked') ?? document.querySelector('[data-asks] input')
    );
  });
  const choose: AskedProps['onChoose'] = (gives, isOver) => {
    hold(isOver ? null : open);
    if (gives !== null) answer(gives);
  };
  const who = <AudienceChoice audience={advice.audience} answer={answer} />;
  return {
    open,
    isFirst,
    question:
      open === null ? null : (
        <Asked
          key={open}
          id={open}
          legend={legendOf(open, advice.audience)}
          given={chosen(open, answers)}
          onChoose={choose}
        >
          {open === 'situation' ? who : null}
        </Asked>
      ),
    lines: (
      <>
        {open === 'situation' ? null : who}
        {ids.map((id) => {
          const given = chosen(id, answers);
          return id === open || given === undefined ? null : (
            <Answered key={id} id={id} legend={legendOf(id, advice.audience)} given={given} onChange={() => hold(id)} />
          );
        })}
      </>
    ),
  };
}
