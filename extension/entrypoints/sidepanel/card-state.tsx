import { AdviceList } from '../../ui/controls/advice.tsx';
import { Notice } from '../../ui/controls/notice.tsx';
import { CardInReader } from '../../ui/drawings/card-in-reader.tsx';
import { adviceOf } from '../../ui/facts/advice-of.ts';
import { headlineOf } from '../../ui/facts/headline.ts';
import type { Looked } from '../../ui/facts/use-desk.ts';

interface CardStateProps {
  readonly looked: Looked;
  /** What to do about it is the one thing to do. */
  readonly isMain: boolean;
  /** A warning stands above already. */
  readonly isWarned: boolean;
}

/** Whether the card can be used here and now, live, at the steps that need it. Nothing without the host: it is optional. */
export function CardState({ looked: { host, diagnosis, lookAgain }, isMain, isWarned }: CardStateProps) {
  const { link } = host;
  if (link.phase !== 'live') return null;
  const { tone, title, body } = headlineOf(link, diagnosis);
  if (isWarned && tone === 'warn' && !isMain) return null;
  const { first } = adviceOf(link, diagnosis);
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
        {first.length === 0 || toInsert ? null : <AdviceList advice={first} main={isMain} onDone={lookAgain} />}
      </Notice>
    </div>
  );
}
