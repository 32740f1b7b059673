import { indexOfStep } from '../../../shared/guides/guides.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { stepText } from '../../../shared/messages/fr/steps.ts';
import { sendCommand } from '../../guide/messages/commands.ts';
import type { StepsProps } from './step-list.tsx';

/**
 * One line: guide, place, steps done, and the way out, which leaves the guide where it stands. Each part of the line is a step and leads to
 * it by the mouse; keyboard and screen readers have the list of all steps for that. `data-step` is relied on by outsiders.
 */
export function ProgressLine({ guide, current, done, onChoose }: StepsProps) {
  const count = guide.steps.length;
  const [verb, ...rest] = panelText.stop.split(' ');
  return (
    <header class="panel-head">
      <div class="panel-line">
        <h1 title={guideText[guide.id].title}>
          {panelText.progress(guideText[guide.id].short, indexOfStep(guide, current) + 1, count)}
        </h1>
        <button type="button" class="plain-link small" onClick={() => void sendCommand({ type: 'stop' })}>
          {verb} <span class="visually-hidden">{rest.join(' ')}</span>
        </button>
      </div>
      <p class="visually-hidden" data-done={done.size}>
        {panelText.progressDone(done.size, count)}
      </p>
      <div class="segments" aria-hidden="true">
        {guide.steps.map(({ id }) => (
          <button
            type="button"
            class="segment"
            key={id}
            tabIndex={-1}
            data-step={id}
            data-done={done.has(id)}
            aria-current={id === current ? 'step' : undefined}
            title={stepText[id].title}
            onClick={() => onChoose(id)}
          />
        ))}
      </div>
    </header>
  );
}
