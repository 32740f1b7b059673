import type { Answers } from '../../../shared/diagnosis/answers.ts';
import type { Diagnosis } from '../../../shared/diagnosis/diagnosis.ts';
import type { Recommendation } from '../../../shared/diagnosis/recommend.ts';
import { AdviceList } from '../../ui/controls/advice.tsx';
import { GuideChooser } from '../../ui/controls/guide-chooser.tsx';
import { Notice } from '../../ui/controls/notice.tsx';
import { CardInReader } from '../../ui/drawings/card-in-reader.tsx';

/** The user chose a guide that needs no card: obstacles to a card do not matter. */
const isWithoutCard = ({ route, reason }: Recommendation): boolean =>
  route === 'update-contact-details' ||
  route === 'contacts-elsewhere' ||
  reason === 'contacts-shown' ||
  reason === 'no-card';

interface AdviceCardProps {
  readonly advice: Recommendation;
  /** What the helper program observes now; null without it. */
  readonly diagnosis: Diagnosis | null;
  /** What was to be done by hand is done. */
  readonly onDone: () => void;
  readonly answer: (change: Partial<Answers>) => void;
}

/** The advice that follows from answers and observed facts. */
export function AdviceCard({ advice, diagnosis, onDone, answer }: AdviceCardProps) {
  const about = isWithoutCard(advice) ? null : diagnosis;
  return (
    <GuideChooser recommendation={advice} look="stack advice" answer={answer}>
      {about === null ? null : <Observed diagnosis={about} main={advice.remedyLeads} onDone={onDone} />}
    </GuideChooser>
  );
}

interface ObservedProps {
  readonly diagnosis: Diagnosis;
  readonly main: boolean;
  readonly onDone: () => void;
}

function Observed({ diagnosis, main, onDone }: ObservedProps) {
  const { id, tone, title, second } = diagnosis.headline;
  const first = diagnosis.remedies.filter(({ place }) => place === 'first');
  return (
    <Notice
      tone={tone}
      title={title}
      heading="h2"
      drawing={id === 'no-card' ? <CardInReader /> : undefined}
      words={second === null ? [] : [second]}
      isSpoken
    >
      {first.length === 0 || id === 'no-card' ? null : <AdviceList advice={first} main={main} onDone={onDone} />}
    </Notice>
  );
}
