import type { Diagnosis } from '../../../shared/diagnosis/diagnosis.ts';
import { leadsWithRemedy, type Recommendation } from '../../../shared/diagnosis/recommend.ts';
import { AdviceList } from '../../ui/controls/advice.tsx';
import { GuideChooser } from '../../ui/controls/guide-chooser.tsx';
import { Notice } from '../../ui/controls/notice.tsx';
import { CardInReader } from '../../ui/drawings/card-in-reader.tsx';

/** Told by the user, and the guide that follows needs no card: what stands in the way of one is not their matter. */
const WITHOUT_CARD: ReadonlySet<Recommendation['reason']> = new Set([
  'contact-details-asked',
  'contacts-first',
  'contacts-shown',
  'no-card',
]);

interface AdviceCardProps {
  readonly advice: Recommendation;
  /** What the helper program observes now; null without it. */
  readonly diagnosis: Diagnosis | null;
}

/** The advice that follows from the answers and from what is observed. */
export function AdviceCard({ advice, diagnosis }: AdviceCardProps) {
  const about = WITHOUT_CARD.has(advice.reason) ? null : diagnosis;
  return (
    <section class="card advice" aria-labelledby="advice-title" data-route={advice.route}>
      {about === null ? null : <Observed diagnosis={about} />}
      <GuideChooser recommendation={advice} titleId="advice-title" />
    </section>
  );
}

function Observed({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { id, tone, title, second } = diagnosis.headline;
  const first = diagnosis.remedies.filter(({ place }) => place === 'first');
  return (
    <div role="status">
      <Notice tone={tone} title={title} heading="h2" drawing={id === 'no-card' ? <CardInReader /> : undefined}>
        {second === null ? null : <p>{second}</p>}
        {first.length === 0 || id === 'no-card' ? null : (
          <AdviceList advice={first} main={leadsWithRemedy(diagnosis)} />
        )}
      </Notice>
    </div>
  );
}
