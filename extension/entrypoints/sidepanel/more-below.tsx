import type { Guide, StepId } from '../../../shared/guides/guide.ts';
import { indexOfStep } from '../../../shared/guides/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { privacyLink } from '../../../shared/messages/fr/privacy-link.ts';
import { product } from '../../../shared/messages/fr/product.ts';
import { sendCommand } from '../../guide/messages/commands.ts';
import { Fold } from '../../ui/controls/fold.tsx';
import { GuideExtras } from '../../ui/controls/guide-extras.tsx';
import { ShortcutLine } from '../../ui/controls/shortcut-line.tsx';
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

/** What is below a step, for whoever looks for it: needs, all steps, memo and calls, the end of the guide. */
export function MoreBelow({ guide, current, done, onChoose, onRestart }: MoreBelowProps) {
  const isFirst = indexOfStep(guide, current) === 0;
  return (
    <div class="panel-more">
      {isFirst ? (
        <Fold title={panelText.needs}>
          <div class="stack-tight">
            <GuideNeeds id={guide.id} />
          </div>
        </Fold>
      ) : null}
      <StepList guide={guide} current={current} done={done} onChoose={onChoose} />
      {guide.branch !== undefined && isFirst ? <BranchNote id={guide.branch.id} /> : null}
      <GuideExtras id={guide.id} />
      <div class="row links-apart">
        <button type="button" class="plain-link" onClick={onRestart}>
          {panelText.restart}
        </button>
        <button type="button" class="plain-link" onClick={() => void sendCommand({ type: 'stop' })}>
          {panelText.stop}
        </button>
      </div>
      <ShortcutLine />
      <p class="unofficial">
        {product.unofficial}{' '}
        <a href="/privacy.html" target="_blank" rel="noreferrer">
          {privacyLink}
        </a>
      </p>
    </div>
  );
}
