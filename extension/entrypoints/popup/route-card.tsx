import type { Recommendation } from '../../../shared/diagnosis/recommend.ts';
import { GuideChooser } from '../../ui/controls/guide-chooser.tsx';

interface RouteCardProps {
  readonly recommendation: Recommendation;
  /** Called once the guide is open elsewhere. */
  readonly onOpened: () => void;
}

/** The route to take, from here. */
export const RouteCard = ({ recommendation, onOpened }: RouteCardProps) => (
  <section class="card" aria-labelledby="route-title" data-route={recommendation.route}>
    <GuideChooser recommendation={recommendation} titleId="route-title" onOpened={onOpened} />
  </section>
);
