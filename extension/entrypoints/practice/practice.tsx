import { useEffect, useRef, useState } from 'preact/hooks';
import { practiceText as words } from '../../../shared/messages/fr/practice.ts';
import { product } from '../../../shared/messages/fr/product.ts';
import { Button } from '../../ui/controls/button.tsx';
import { useKeptFocus } from '../../ui/controls/kept-focus.ts';
import { ringSteps } from './ring.ts';
import { type PracticeStep, SCREENS } from './screens.tsx';

/** The pen alone, for everybody; the whole guide, for who teaches it. */
const SHORT: readonly PracticeStep[] = ['E6'];
const WHOLE: readonly PracticeStep[] = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8'];

/** Place of the step; null once all are done. */
type Index = number | null;

/** An invented register inside the extension, on which the ring can be tried before it matters. */
export function Practice({ whole }: { readonly whole: boolean }) {
  const [steps, setSteps] = useState(whole ? WHOLE : SHORT);
  const [index, setIndex] = useState<Index>(0);
  useKeptFocus(() => document.querySelector<HTMLElement>('h1'));
  // It ends with the page.
  const [point] = useState(() => ringSteps(new AbortController().signal));
  const step = index === null ? undefined : steps[index];
  const goOn = (by: number): void => {
    if (index !== null) setIndex(index + by < steps.length ? index + by : null);
  };
  const begin = (chosen: readonly PracticeStep[]): void => {
    setSteps(chosen);
    setIndex(0);
  };
  useEffect(() => {
    point(step === undefined || index === null ? null : { step, place: index + 1, count: steps.length });
  }, [step]);
  const Screen = step === undefined ? null : SCREENS[step];
  return (
    <>
      <header class="strip">
        <p>{words.strip}</p>
        <a href="/welcome.html">{words.leave}</a>
      </header>
      {Screen === null ? (
        <main class="register">
          <Ending onAgain={() => begin(SHORT)} onWhole={() => begin(WHOLE)} />
        </main>
      ) : (
        <div class="register">
          <main>
            <p class="register-name">
              <span aria-hidden="true">◆</span> {words.register}
            </p>
            {/* Two steps share the form: a field ends the one, saving ends both. */}
            <Screen onUsed={() => goOn(step === 'E7' ? 2 : 1)} onField={() => step === 'E7' && goOn(1)} />
          </main>
        </div>
      )}
      <footer class="register">
        <p class="unofficial">{product.unofficial}</p>
      </footer>
    </>
  );
}

interface EndingProps {
  readonly onAgain: () => void;
  readonly onWhole: () => void;
}

function Ending({ onAgain, onWhole }: EndingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="stack" data-ending>
      <h1 tabIndex={-1} ref={heading}>
        {words.finished.title}
      </h1>
      <p>{words.finished.body}</p>
      <div class="row">
        <a class="button button-main" href="/welcome.html">
          {words.finished.start}
        </a>
        <Button onClick={onAgain}>{words.finished.again}</Button>
      </div>
      <Button narrow small onClick={onWhole}>
        {words.finished.whole}
      </Button>
    </div>
  );
}
