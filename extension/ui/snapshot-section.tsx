import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { descriptors } from '../../shared/guides/descriptors.ts';
import type { StepId } from '../../shared/guides/guide.ts';
import { stepText } from '../../shared/messages/fr/steps.ts';
import { teachText } from '../../shared/messages/fr/teach.ts';
import { takeSnapshot } from '../guide/background/take-snapshot.ts';
import { Button } from './button.tsx';
import { Feedback } from './feedback.tsx';
import { Notice } from './notice.tsx';
import { saveFile } from './save-file.ts';

const words = teachText.snapshot;
const FILE_NAME = 'structure-de-page.html';

interface SnapshotSectionProps {
  /** The step whose control was not found, which the file explains; null outside of a guide. */
  readonly step: StepId | null;
}

/** The structure of the open official page: shown whole, then saved if the user wants to. */
export function SnapshotSection({ step }: SnapshotSectionProps) {
  const [text, setText] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const take = async (): Promise<void> => {
    const taken = await takeSnapshot(browser, (step === null ? null : descriptors.get(step)) ?? null);
    const isTaken = taken !== null && taken.html !== '';
    setText(isTaken ? fileOf(taken.html, step, taken.why) : null);
    setFailure(isTaken ? null : taken === null ? words.none : words.tooLarge);
  };
  return (
    <section class="stack-tight" aria-labelledby="snapshot-title">
      <h3 id="snapshot-title">{words.title}</h3>
      <p>{step === null ? words.body : words.bodyAtStep}</p>
      <div>
        <Button onClick={() => void take()}>{words.take}</Button>
      </div>
      <div role="status">{failure === null ? null : <Notice tone="warn" title={failure} />}</div>
      {text === null ? null : (
        <div class="stack-tight">
          <label for="snapshot-text">{words.preview}</label>
          <textarea id="snapshot-text" readOnly rows={14} value={text} />
          <div>
            <Button onClick={() => saveFile(FILE_NAME, 'text/html', text)}>{words.save}</Button>
          </div>
          <Feedback text={() => text} />
        </div>
      )}
    </section>
  );
}

/** One file: what each rule said stands first, in a comment, so that the rest loads as the page it is. */
const fileOf = (html: string, step: StepId | null, why: readonly string[]): string =>
  step === null ? html : `<!--\n${words.why(stepText[step].title)}\n\n${why.join('\n')}\n-->\n${html}`;
