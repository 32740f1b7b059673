import type { Facts } from '../../../shared/diagnosis/facts.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { useHost } from '../../host-link/use-host.ts';
import { AdviceList } from '../../ui/controls/advice.tsx';
import { Notice } from '../../ui/controls/notice.tsx';
import { CardInReader } from '../../ui/drawings/card-in-reader.tsx';
import { chainOf } from '../../ui/facts/chain.ts';
import { headlineOf } from '../../ui/facts/headline.ts';
import { surroundings } from '../../ui/facts/surroundings.ts';

/** Whether the card can be used here and now, live, at the steps that need it. Nothing without the host: it is optional. */
export function CardState() {
  const { link, facts, diagnosis } = useHost();
  if (link.phase !== 'live') return null;
  const { tone, title, body } = headlineOf(link, diagnosis);
  const { first, others } = chainOf(link, diagnosis, surroundings());
  // Where no card helps for now, the way without one is a press away.
  const without = diagnosis?.route === 'activate-without-card' ? others.filter(({ id }) => id === 'without-card') : [];
  const advice = [...first, ...without];
  const toInsert = diagnosis?.headline.id === 'no-card';
  const tries = diagnosis?.headline.id === 'last-try' ? null : triesLeft(facts, diagnosis?.reader ?? null);
  return (
    <div data-card-state={diagnosis?.cardRoute.state}>
      <Notice
        tone={tone}
        title={title}
        heading="h3"
        drawing={toInsert ? <CardInReader /> : undefined}
        isSpoken
        words={body}
        also={tries === null ? null : <p data-tries={tries}>{panelText.cardTries(tries)}</p>}
      >
        {advice.length === 0 || toInsert ? null : <AdviceList advice={advice} />}
      </Notice>
    </div>
  );
}

/** Said before the code is asked for, once a wrong one has been typed; null where all tries are left or nothing is known. */
function triesLeft(facts: Facts | null, reader: string | null): number | null {
  const card = facts?.readers.find(({ name }) => name === reader)?.card;
  const left = card?.pinTriesLeft ?? null;
  return left === null || left === 0 || left >= (card?.pinTriesMax ?? ALL_TRIES) ? null : left;
}

/** Three wrong codes block the card (docs/sources/portals.md 2.4). */
const ALL_TRIES = 3;
