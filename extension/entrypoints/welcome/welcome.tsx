import { type Answers, recommend, type Situation } from '../../../shared/diagnosis/recommend.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { welcomeText } from '../../../shared/messages/fr/welcome.ts';
import { useHost } from '../../host-link/use-host.ts';
import { useAnswers } from '../../ui/answers.ts';
import { Choices } from '../../ui/choices.tsx';
import { Surface } from '../../ui/surface.tsx';
import { AdviceCard } from './advice-card.tsx';
import { HostSection } from './host-section.tsx';

const SITUATIONS: readonly Situation[] = ['card-and-reader', 'no-card-or-reader', 'contact-details', 'unsure'];

/** One question, what to prepare, the route that follows, and the optional helper program. */
export function Welcome() {
  const host = useHost();
  const [answers, answer] = useAnswers();
  const usable = host.link.phase === 'live' && !host.stale ? host.diagnosis : null;
  const advice = recommend(answers, usable, usable === null ? null : host.facts);
  return (
    <Surface width="wide" title={welcomeText.title}>
      <p class="lead">{welcomeText.intro}</p>
      <div class="situations">
        <Choices
          name="situation"
          legend={welcomeText.question}
          options={SITUATIONS.map((value) => ({ value, label: welcomeText.situations[value] }))}
          value={answers.situation}
          onChoose={(situation) => answer({ situation })}
        />
      </div>
      <FollowUp answers={answers} answer={answer} />
      {answers.situation === null ? null : <AdviceCard advice={advice} diagnosis={usable} />}
      <section class="stack-tight">
        <h2>{welcomeText.prepare.title}</h2>
        <ul class="needs">
          {guideText[answers.situation === null ? 'activate-with-card' : advice.guide].needs.map((need) => (
            <li key={need}>{need}</li>
          ))}
        </ul>
        <p class="soft">{welcomeText.prepare.time}</p>
      </section>
      <HostSection host={host} />
      <section class="stack-tight">
        <h2>{welcomeText.promise.title}</h2>
        <ul class="needs">
          {welcomeText.promise.never.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
    </Surface>
  );
}

interface FollowUpProps {
  readonly answers: Answers;
  readonly answer: (change: Partial<Answers>) => void;
}

/** The one further question that changes the advice, if any. */
function FollowUp({ answers, answer }: FollowUpProps) {
  if (answers.situation === 'card-and-reader') {
    const { question, yes, no } = welcomeText.desk;
    return <YesNo name="desk" {...{ question, yes, no }} value={answers.desk} onChoose={(desk) => answer({ desk })} />;
  }
  if (answers.situation === 'no-card-or-reader' || answers.situation === 'unsure') {
    const { question, yes, no } = welcomeText.contacts;
    return (
      <YesNo
        name="contacts"
        {...{ question, yes, no }}
        value={answers.contactsKnown}
        onChoose={(contactsKnown) => answer({ contactsKnown })}
      />
    );
  }
  return null;
}

interface YesNoProps {
  readonly name: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly value: boolean | null;
  readonly onChoose: (value: boolean) => void;
}

function YesNo({ name, question, yes, no, value, onChoose }: YesNoProps) {
  return (
    <div class="follow-up">
      <Choices
        name={name}
        legend={question}
        options={[
          { value: 'yes', label: yes },
          { value: 'no', label: no },
        ]}
        value={value === null ? null : value ? 'yes' : 'no'}
        onChoose={(chosen) => onChoose(chosen === 'yes')}
      />
    </div>
  );
}
