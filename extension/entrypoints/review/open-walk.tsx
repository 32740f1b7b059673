import { useEffect, useRef, useState } from 'preact/hooks';
import { walkText } from '../../../shared/messages/fr/walk.ts';
import { plainText } from '../../../shared/plain-text.ts';
import { type Policy, watchPolicy } from '../../guide/storage/policy.ts';
import { saveOpenedWalk } from '../../guide/storage/walk-store.ts';
import { openWalk, type WalkProblem } from '../../guide/walk/walk-file.ts';
import { mayOpenWalks } from '../../guide/walk/walk-policy.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Notice } from '../../ui/controls/notice.tsx';
import { useWatched } from '../../ui/facts/use-watched.ts';

const words = walkText.opened;
/** Bytes; a file of more is not even read. */
const LARGEST = 16_000_000;
const LONGEST_NAME = 80;

/** A file may be gone, or another one, since it was chosen: from a stick, or a mail that was closed. */
async function takeFile(file: File): Promise<WalkProblem | null> {
  if (file.size > LARGEST) return 'too-big';
  const text = await file.text().catch(() => null);
  if (text === null) return 'damaged';
  const read = openWalk(text);
  if (!read.ok) return read.problem;
  await saveOpenedWalk({ name: plainText(file.name, LONGEST_NAME), text });
  return null;
}

interface OpenWalkProps {
  /** Told once the file waits to be read. */
  readonly onOpened: () => void;
}

/** Takes a walk's file, or says that the organisation forbids it. */
export function OpenWalk(props: OpenWalkProps) {
  const policy = useWatched<Policy | null>(null, watchPolicy);
  if (policy === null) return null;
  return mayOpenWalks(policy) ? <WalkChooser {...props} /> : <p data-walks-forbidden>{words.forbidden}</p>;
}

/** A file that is chosen, or dropped on the page. */
function WalkChooser({ onOpened }: OpenWalkProps) {
  const [problem, setProblem] = useState<WalkProblem | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file === undefined) return;
    void takeFile(file).then((found) => {
      setProblem(found);
      if (found === null) onOpened();
    });
  };
  useEffect(() => {
    const end = new AbortController();
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      take(event.dataTransfer?.files);
    };
    document.addEventListener('dragover', over, { signal: end.signal });
    document.addEventListener('drop', drop, { signal: end.signal });
    return () => end.abort();
  }, []);
  return (
    <div class="stack-tight" data-open-walk>
      <div class="row">
        <Button onClick={() => chooser.current?.click()}>{words.open}</Button>
        <span class="small soft">{words.drop}</span>
        <input
          ref={chooser}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={words.open}
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            currentTarget.value = '';
          }}
        />
      </div>
      <div role="status">{problem === null ? null : <Notice tone="fail" title={words.problems[problem]} />}</div>
    </div>
  );
}
