import type { Guide, StepId } from '../../../shared/guides/guide.ts';
import { indexOfStep } from '../../../shared/guides/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { stepText } from '../../../shared/messages/fr/steps.ts';
import type { Progress } from '../../guide/session.ts';

interface StepListProps {
  readonly guide: Guide;
  readonly progress: Progress;
  readonly onChoose: (step: StepId) => void;
}

/** Every step of the guide; `data-step` is relied on by outsiders. */
export function StepList({ guide, progress, onChoose }: StepListProps) {
  const current = indexOfStep(guide, progress.step);
  return (
    <section class="stack-tight" aria-labelledby="steps">
      <h2 id="steps" class="list-title">
        {panelText.steps}
      </h2>
      <p class="small soft">{panelText.stepsHint}</p>
      <ol class="steps">
        {guide.steps.map((step, index) => {
          const state = stateOf(progress.done.includes(step.id), index, current);
          return (
            <li key={step.id}>
              <button
                type="button"
                class="step"
                data-step={step.id}
                data-state={state}
                aria-current={index === current ? 'step' : undefined}
                onClick={() => onChoose(step.id)}
              >
                <span class="step-mark" aria-hidden="true">
                  {state === 'done' ? '✓' : index + 1}
                </span>
                <span>
                  {stepText[step.id].title}
                  {state === 'ahead' ? null : (
                    <>
                      {' '}
                      <span class="step-state">{`(${STATE[state]})`}</span>
                    </>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const STATE = { done: panelText.stepDone, current: panelText.stepCurrent, passed: panelText.stepPassed } as const;

function stateOf(isDone: boolean, index: number, current: number): keyof typeof STATE | 'ahead' {
  if (index === current) return 'current';
  if (isDone) return 'done';
  return index < current ? 'passed' : 'ahead';
}
