import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Answers } from '../../../shared/diagnosis/answers.ts';
import {
  asked,
  chosen,
  legendOf,
  type Option,
  QUESTIONS,
  type QuestionId,
} from '../../../shared/diagnosis/questions.ts';
import type { Recommendation } from '../../../shared/diagnosis/recommend.ts';
import { welcomeText } from '../../../shared/messages/fr/welcome.ts';
import { AudienceChoice } from '../../ui/controls/audience-choice.tsx';
import { Choices } from '../../ui/controls/choices.tsx';
import { useKeptFocus } from '../../ui/controls/kept-focus.ts';

interface AnsweredProps {
  readonly id: QuestionId;
  readonly legend: string;
  readonly given: Option;
  readonly onChange: () => void;
}

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
