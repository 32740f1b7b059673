import type { Diagnosis } from '../../../shared/diagnosis/diagnosis.ts';
import type { Drawn } from '../../guide/decision/decide.ts';
import { type ActPlace, Acts } from '../../ui/controls/act-button.tsx';
import { AdviceList } from '../../ui/controls/advice.tsx';
import { Notice } from '../../ui/controls/notice.tsx';
import { CardInReader } from '../../ui/drawings/card-in-reader.tsx';

interface ObservedProps {
  readonly diagnosis: Diagnosis;
  /** What is to be pressed about it; null where that stands elsewhere. */
  readonly drawn: Drawn | null;
  readonly place: ActPlace;
  /** Looks again, once something was done by hand. */
  readonly onDone: () => void;
}

/** What the helper program observes now, and what to do about it. */
export function Observed({ diagnosis, drawn, place, onDone }: ObservedProps) {
  const { id, tone, title, second } = diagnosis.headline;
  const first = diagnosis.remedies.filter((remedy) => remedy.place === 'first');
  return (
    <Notice
      tone={tone}
      title={title}
      heading="h2"
      drawing={id === 'no-card' ? <CardInReader /> : undefined}
      words={second === null ? [] : [second]}
      isSpoken
    >
      {first.length === 0 || id === 'no-card' ? null : (
        <AdviceList advice={first} main={drawn?.main?.id === 'remedy'} onDone={onDone} />
      )}
      {drawn === null ? null : <Acts drawn={drawn} place={place} />}
    </Notice>
  );
}
