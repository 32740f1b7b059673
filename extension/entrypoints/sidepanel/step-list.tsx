import type { Guide, StepId } from '../../../shared/guides/guide.ts';
import { indexOfStep } from '../../../shared/guides/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { stepText } from '../../../shared/messages/fr/steps.ts';

export interface StepsProps {
  readonly guide: Guide;
  readonly current: StepId;
  readonly done: ReadonlySet<StepId>;
  readonly onChoose: (step: StepId) => void;
}

/** Every step of the guide, with its state. */
export function StepList({ guide, current, done, onChoose }: StepsProps) {
  const at = indexOfStep(guide, current);
  return (
    <section class="stack-tight">
      <h3>{panelText.steps}</h3>
      <ol class="stack-hair steps" aria-label={panelText.stepsHint}>
        {guide.steps.map(({ id }, index) => {
          const state = markOf(done.has(id), index, at);
          return (
            <li key={id}>
              <button
                type="button"
                class="step"
                data-state={state}
                aria-current={index === at ? 'step' : undefined}
                onClick={() => onChoose(id)}
              >
                <span class="step-mark" aria-hidden="true">
                  {state === 'done' ? '✓' : index + 1}
                </span>
                <span>
                  {stepText[id].title}
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

function markOf(isDone: boolean, index: number, current: number): keyof typeof STATE | 'ahead' {
  if (index === current) return 'current';
  if (isDone) return 'done';
  return index < current ? 'passed' : 'ahead';
}
