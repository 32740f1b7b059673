import { useEffect } from 'preact/hooks';
import type { Facts } from '../../../shared/diagnosis/facts.ts';
import { cardCodeText as text } from '../../../shared/messages/fr/card-code.ts';
import type { CodeOutcome, Progress } from '../../guide/session/session.ts';
import { useHost } from '../../host-link/use-host.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

interface CodeNoticeProps {
  readonly code: Progress['code'];
  /** The troubles of the step are shown below. */
  readonly isTrouble: boolean;
  /** Whether the way with the card has come to its end: no try is worth the risk. */
  readonly onStop: (isStopped: boolean) => void;
  /** Goes on without the card. */
  readonly onWithoutCard: () => void;
}

/** What the card's count of tries shows of the code that was typed. Nothing before that. */
export function CodeNotice({ code, ...props }: CodeNoticeProps) {
  if (code === null || code === 'asked') return null;
  return <Told outcome={code} {...props} />;
}

function Told({
  outcome,
  isTrouble,
  onStop,
  onWithoutCard,
}: Omit<CodeNoticeProps, 'code'> & { readonly outcome: CodeOutcome }) {
  const { facts, stale } = useHost();
  const left = stale ? null : triesOfOneCard(facts);
  const isStopped = outcome === 'wrong' && left !== null && left <= 1;
  useEffect(() => {
    onStop(isStopped);
    return () => onStop(false);
  }, [isStopped]);
  const { title, body } = wordsOf(outcome, left, isTrouble);
  return (
    <div data-code={outcome}>
      <Notice
        tone={outcome === 'wrong' ? (isStopped ? 'fail' : 'warn') : 'neutral'}
        title={title}
        heading="h3"
        words={[body]}
        isSpoken
      >
        {isStopped ? (
          <Button kind="main" onClick={onWithoutCard}>
            {text.withoutCard}
          </Button>
        ) : null}
      </Notice>
    </div>
  );
}

function wordsOf(
  outcome: CodeOutcome,
  left: number | null,
  isTrouble: boolean,
): { readonly title: string; readonly body: string } {
  switch (outcome) {
    case 'wrong':
      return text.wrong(left);
    case 'right':
      return isTrouble ? text.rightElsewhere : text.right;
    case 'uncounted':
    case 'unknown':
      return text[outcome];
  }
}

/** The tries left of the one CPS that is in; null where there are several, or it does not tell. */
function triesOfOneCard(facts: Facts | null): number | null {
  const [card, another] =
    facts?.readers.flatMap((reader) => (reader.card?.evidence === 'issuer' ? [reader.card] : [])) ?? [];
  return another === undefined ? (card?.pinTriesLeft ?? null) : null;
}
