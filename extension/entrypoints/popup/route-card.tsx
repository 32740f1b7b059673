import type { Answers } from '../../../shared/diagnosis/answers.ts';
import type { Recommendation } from '../../../shared/diagnosis/recommend.ts';
import { GuideChooser } from '../../ui/controls/guide-chooser.tsx';

interface RouteCardProps {
  readonly recommendation: Recommendation;
  readonly answer: (change: Partial<Answers>) => void;
  /** Called once the guide is open elsewhere. */
  readonly onOpened: () => void;
}

/** The route to take, from here. */
export const RouteCard = ({ recommendation, answer, onOpened }: RouteCardProps) => (
  <section class="card" aria-labelledby="route-title" data-route={recommendation.route}>
    <GuideChooser recommendation={recommendation} answer={answer} titleId="route-title" onOpened={onOpened} />
  </section>
);
