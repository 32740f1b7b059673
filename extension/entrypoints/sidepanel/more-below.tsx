import type { Guide, StepId } from '../../../shared/guides/guide.ts';
import { indexOfStep } from '../../../shared/guides/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { Fold } from '../../ui/controls/fold.tsx';
import { GuideExtras } from '../../ui/controls/guide-extras.tsx';
import { Unofficial } from '../../ui/controls/unofficial.tsx';
import { BranchNote } from './branch-note.tsx';
import { GuideNeeds } from './guide-needs.tsx';
import { StepList } from './step-list.tsx';

interface MoreBelowProps {
  readonly guide: Guide;
  readonly current: StepId;
  readonly done: ReadonlySet<StepId>;
  readonly onChoose: (id: StepId) => void;
  readonly onRestart: () => void;
}

/** Content below a step, in one fold: needs, all steps, memo and calls, beginning anew. */
export function MoreBelow({ guide, current, done, onChoose, onRestart }: MoreBelowProps) {
  const isFirst = indexOfStep(guide, current) === 0;
  return (
    <div class="stack-near panel-more">
      {guide.branch !== undefined && isFirst ? <BranchNote id={guide.branch.id} /> : null}
      <Fold title={panelText.more} data-more>
        <div class="stack">
          {isFirst ? (
            <section class="stack-tight">
              <h3>{panelText.needs}</h3>
              <GuideNeeds id={guide.id} />
            </section>
          ) : null}
          <StepList guide={guide} current={current} done={done} onChoose={onChoose} />
          <GuideExtras id={guide.id} />
          <button type="button" class="plain-link" onClick={onRestart}>
            {panelText.restart}
          </button>
        </div>
      </Fold>
      <Unofficial />
    </div>
  );
}
