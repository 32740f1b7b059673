import type { Bubble } from '../../contracts/overlay.ts';

/**
 * Has the bubble's words read out when what they say changes, not only when the step does.
 * @param onWarning a step begins that speaks up: its warning is to be seen
 */
export function createSpeech(
  onWarning: () => void,
): (say: (words: string) => void, step: string, bubble: Bubble) => void {
  let spokenStep: string | null = null;
  let spoken = '';
  return (say, step, { progress, title, body, warning }) => {
    const words = [progress, title, warning ?? '', body].join('\n');
    if (step !== spokenStep && warning !== null) onWarning();
    spokenStep = step;
    if (words === spoken) return;
    spoken = words;
    say(words);
  };
}
