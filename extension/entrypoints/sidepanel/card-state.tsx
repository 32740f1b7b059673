import { useHost } from '../../host-link/use-host.ts';
import { AdviceList } from '../../ui/controls/advice.tsx';
import { Notice } from '../../ui/controls/notice.tsx';
import { CardInReader } from '../../ui/drawings/card-in-reader.tsx';
import { chainOf } from '../../ui/facts/chain.ts';
import { headlineOf } from '../../ui/facts/headline.ts';
import { surroundings } from '../../ui/facts/surroundings.ts';

/** Whether the card can be used here and now, live, at the steps that need it. Nothing without the host: it is optional. */
export function CardState() {
  const { link, diagnosis } = useHost();
  if (link.phase !== 'live') return null;
  const { tone, title, body } = headlineOf(link, diagnosis);
  const { first, others } = chainOf(link, diagnosis, surroundings());
  // Where no card helps for now, the way without one is a press away.
  const without = diagnosis?.route === 'activate-without-card' ? others.filter(({ id }) => id === 'without-card') : [];
  const advice = [...first, ...without];
  const toInsert = diagnosis?.headline.id === 'no-card';
  return (
    <div data-card-state={diagnosis?.cardRoute.state}>
      <Notice
        tone={tone}
        title={title}
        heading="h3"
        drawing={toInsert ? <CardInReader /> : undefined}
        isSpoken
        words={body}
      >
        {advice.length === 0 || toInsert ? null : <AdviceList advice={advice} />}
      </Notice>
    </div>
  );
}
