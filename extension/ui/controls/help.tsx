import type { StepWords } from '../../../shared/messages/fr/steps.ts';
import { Quoted } from './quoted.tsx';

/** What to do at a step: a sentence, or its gestures one below the other. */
export function Help({ help }: Pick<StepWords, 'help'>) {
  if (typeof help === 'string')
    return (
      <p>
        <Quoted text={help} />
      </p>
    );
  return (
    <ol class="gestures">
      {help.map((gesture) => (
        <li key={gesture}>
          <Quoted text={gesture} />
        </li>
      ))}
    </ol>
  );
}
