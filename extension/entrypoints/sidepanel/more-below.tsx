import { indexOfStep, stepOf } from '../../../shared/guides/guides.ts';
import { actText } from '../../../shared/messages/fr/acts.ts';
import { guideNeedsText } from '../../../shared/messages/fr/guide-needs.ts';
import { phoneCardText } from '../../../shared/messages/fr/memo.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { knownText } from '../../../shared/messages/fr/rests-on.ts';
import { Fold } from '../../ui/controls/fold.tsx';
import { RestsOnNote } from '../../ui/controls/rests-on-note.tsx';
import { Sentences } from '../../ui/controls/sentences.tsx';
import { Unofficial } from '../../ui/controls/unofficial.tsx';
import { EndedWalk, WalkMark, WalkOffer } from '../../ui/controls/walk-notice.tsx';
import { BranchNote } from './branch-note.tsx';
import { StepList, type StepsProps } from './step-list.tsx';

interface MoreBelowProps extends StepsProps {
  readonly onRestart: () => void;
}

/** Content below a step, in one fold: needs, all steps, memo and calls, beginning anew. */
export function MoreBelow({ onRestart, ...steps }: MoreBelowProps) {
  const { guide, current } = steps;
  const isFirst = indexOfStep(guide, current) === 0;
  // At other steps there is no page to record.
  const isOnPage = stepOf(guide, current).place === 'portal';
  return (
    <div class="stack-near panel-more">
      {guide.branch !== undefined && isFirst ? <BranchNote {...guide.branch} /> : null}
      <WalkMark />
      {isFirst && isOnPage ? <WalkOffer isFolded /> : null}
      <Fold title={panelText.more} data-more>
        <div class="stack">
          {isFirst ? (
            <section class="stack-tight">
              <h3>{panelText.needs}</h3>
              <p>{guideNeedsText[guide.id].intro}</p>
              <div class="small">
                <Sentences look="needs" of={guideNeedsText[guide.id].needs} />
              </div>
            </section>
          ) : null}
          <StepList {...steps} />
          {isOnPage && !isFirst ? <WalkOffer /> : null}
          {isOnPage ? null : <EndedWalk />}
          <div class="stack-tight">
            <p class="row links-apart small">
              <a href={`/memo.html#${guide.id}`} target="_blank" rel="noreferrer">
                {actText.memo}
              </a>
              <a href="/call.html" target="_blank" rel="noreferrer">
                {phoneCardText.title}
              </a>
            </p>
            <RestsOnNote known={knownText(guide, current)} />
          </div>
          <button type="button" class="plain-link" onClick={onRestart}>
            {panelText.restart}
          </button>
        </div>
      </Fold>
      <Unofficial />
    </div>
  );
}
