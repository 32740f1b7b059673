import type { JSX } from 'preact';
import { type Decided, decidedOn } from '../facts/decided.ts';
import type { Looked } from '../facts/use-desk.ts';
import { useStand } from '../facts/use-stand.ts';
import type { ActPlace } from './act-button.tsx';
import { Lead } from './lead.tsx';

interface UnderWayProps {
  readonly looked: Looked;
  readonly place: ActPlace;
  readonly children: (decided: Decided) => JSX.Element;
}

/** What knows all guides, their steps and all rows of the decision: a popup loads it for those alone who have one, or wait. */
export function UnderWay({ looked, place, children }: UnderWayProps) {
  const stand = useStand();
  if (stand === null) return null;
  const decided = decidedOn('popup', stand, looked.desk);
  return (
    <>
      <Lead decided={decided} looked={looked} own="popup" place={place} />
      {children(decided)}
    </>
  );
}
