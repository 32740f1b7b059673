import type { Bubble } from '../../contracts/overlay.ts';

/** Has the bubble's words read out when what they say changes, not only when the step does. */
export function createSpeech(): (say: (words: string) => void, bubble: Bubble) => void {
  let spoken = '';
  return (say, { progress, title, body, warning }) => {
    const words = [progress, title, warning ?? '', body].join('\n');
    if (words === spoken) return;
    spoken = words;
    say(words);
  };
}
