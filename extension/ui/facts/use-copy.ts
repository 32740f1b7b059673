import { useState } from 'preact/hooks';

/** Copies a text that is on screen. @returns what to say of it, empty before, and what a press does */
export function useCopy(copied: string, failed: string): readonly [said: string, copy: (text: string) => void] {
  const [said, setSaid] = useState('');
  const copy = (text: string): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(copied),
      () => setSaid(failed),
    );
  };
  return [said, copy];
}
