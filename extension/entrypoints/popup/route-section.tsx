import type { Recommendation } from '../../../shared/diagnosis/recommend.ts';
import { GuideChooser } from '../../ui/guide-chooser.tsx';

/** The route to take, from here. A popup leaves once the guide is open. */
export function RouteSection({ recommendation }: { readonly recommendation: Recommendation }) {
  const leave = (): void => {
    if (document.documentElement.classList.contains('in-popup')) window.close();
  };
  return (
    <section class="card" aria-labelledby="route-title" data-route={recommendation.route}>
      <GuideChooser recommendation={recommendation} titleId="route-title" onOpened={leave} />
    </section>
  );
}
