import type { Recommendation } from '../../../shared/diagnosis/recommend.ts';
import { GuideChooser } from '../../ui/guide-chooser.tsx';

/** The advice that follows from the answers, announced when it changes. */
export function AdviceCard({ advice }: { readonly advice: Recommendation }) {
  return (
    <section class="card advice" aria-labelledby="advice-title" data-route={advice.route}>
      <GuideChooser recommendation={advice} titleId="advice-title" />
    </section>
  );
}
