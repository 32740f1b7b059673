import { GUIDE_IDS, type GuideId } from '../../../shared/guides/guide.ts';
import { popupText } from '../../../shared/messages/fr/popup.ts';
import { Fold } from '../../ui/controls/fold.tsx';
import { GuideRow } from '../../ui/controls/guide-row.tsx';
import { useOpenGuide } from '../../ui/facts/open-guide.ts';

const WAYS = ['activate-with-card', 'activate-without-card'] as const;
const words = popupText.route;

/** Where nothing is known of reader and card: both ways to an e-CPS, for the user knows. Everything else is folded. */
export function TwoWays({ onOpened }: { readonly onOpened: () => void }) {
  const openGuide = useOpenGuide();
  const way = (id: GuideId, title?: string) => (
    <GuideRow key={id} id={id} title={title} onChoose={() => void openGuide(id).then(onOpened)} />
  );
  return (
    <section class="stack-tight" aria-labelledby="ways-title">
      <h2 id="ways-title">{words.activate}</h2>
      <div class="choices">{WAYS.map((id) => way(id, words.ways[id]))}</div>
      <Fold title={words.otherNeeds}>
        <div class="choices">{GUIDE_IDS.filter((id) => id !== WAYS[0] && id !== WAYS[1]).map((id) => way(id))}</div>
      </Fold>
    </section>
  );
}
