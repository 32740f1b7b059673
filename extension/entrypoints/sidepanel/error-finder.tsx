import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { StepId } from '../../../shared/guides/guide.ts';
import {
  errorCauseText,
  errorRemedyText,
  shownByText,
  errorFinderText as text,
} from '../../../shared/messages/fr/error-texts.ts';
import { ERROR_TEXTS, type ErrorText } from '../../../shared/troubles/error-texts.ts';
import { isOnlyDigits, LONGEST_ERROR_TEXT, recognise, resembling } from '../../../shared/troubles/recognise.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Fold } from '../../ui/controls/fold.tsx';
import { Phone } from '../../ui/controls/phone.tsx';
import { Sentences } from '../../ui/controls/sentences.tsx';
import { ReportLink } from './support.tsx';

/** Where browsers and programs show their words: before, during and after a log-in. */
const STEPS: readonly StepId[] = ['A4', 'A5', 'L1'];

/** Shorter than this, a text that resembles nothing may still become one. */
const SHORTEST_UNKNOWN = 4;

/**
 * "J'ai un message d'erreur": picked from a list, or pasted into a field that keeps nothing. The typed text lives in this component while
 * it is open; digits alone, which may be a code, not even that long.
 */
export function ErrorFinder({ step }: { readonly step: StepId }) {
  const [isOpen, setOpen] = useState(false);
  if (!STEPS.includes(step)) return null;
  return (
    <Fold class="trouble" data-error-finder onToggle={(event) => setOpen(event.currentTarget.open)} title={text.title}>
      {isOpen ? <Search step={step} /> : null}
    </Fold>
  );
}

function Search({ step }: { readonly step: StepId }) {
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<ErrorText | null>(null);
  const [wereDigits, setWereDigits] = useState(false);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const result = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (picked !== null) result.current?.focus();
  }, [picked]);

  const found = picked ?? recognise(typed);
  const alike = resembling(typed);
  const isUnknown = found === null && alike.length === 0 && typed.trim().length >= SHORTEST_UNKNOWN;

  const read = (input: HTMLInputElement): void => {
    const digits = isOnlyDigits(input.value);
    if (digits) input.value = '';
    setWereDigits(digits);
    setPicked(null);
    setTyped(input.value);
  };
  const again = (): void => {
    setPicked(null);
    setTyped('');
    field.current?.focus();
  };

  return (
    <div class="stack-tight">
      <p>{text.intro}</p>
      <label for={`${id}-field`}>{text.label}</label>
      <input
        id={`${id}-field`}
        ref={field}
        class="field"
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={LONGEST_ERROR_TEXT}
        aria-describedby={`${id}-privacy`}
        value={typed}
        onInput={(event) => read(event.currentTarget)}
      />
      <p id={`${id}-privacy`} class="small soft">
        {text.privacy}
      </p>
      <div role="status">{wereDigits ? <p>{text.onlyDigits}</p> : statusOf(found, typed, alike.length, isUnknown)}</div>
      {found === null ? null : <Meaning row={found} step={step} heading={result} onAgain={again} />}
      {isUnknown ? <Unknown /> : null}
      {found === null && alike.length > 0 ? (
        <>
          <h3 id={`${id}-list`}>{text.list}</h3>
          <ul class="stack-hair error-texts" aria-labelledby={`${id}-list`}>
            {alike.map((row) => (
              <li key={row.id}>
                <button type="button" class="choice" data-error-text={row.id} onClick={() => setPicked(row)}>
                  <span>{row.shown}</span>
                  <span class="small soft">{shownByText[row.shownBy]}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

/** Spoken result while a text is typed: nothing of the text itself. */
function statusOf(found: ErrorText | null, typed: string, alike: number, isUnknown: boolean) {
  if (found !== null) return <p>{text.found(found.shown)}</p>;
  if (isUnknown) return <p>{text.unknown.title}.</p>;
  return typed.trim() === '' || alike === ERROR_TEXTS.length || alike === 0 ? null : <p>{text.some(alike)}</p>;
}

interface MeaningProps {
  readonly row: ErrorText;
  readonly step: StepId;
  readonly heading: { current: HTMLHeadingElement | null };
  readonly onAgain: () => void;
}

/** Why a message comes, what to do, whom to call. */
function Meaning({ row, step, heading, onAgain }: MeaningProps) {
  // Who logs in with an e-CPS has no use for its activation.
  const remedies = row.remedies.filter((remedy) => step !== 'L1' || remedy !== 'without-card');
  return (
    <section class="stack-tight" data-error-found={row.id} aria-labelledby="error-cause">
      <h3 id="error-cause" tabIndex={-1} ref={heading}>
        {text.cause[row.confidence]}
      </h3>
      <p>{errorCauseText[row.id]}</p>
      <h3>{text.remedies}</h3>
      <Sentences look="numbered" of={remedies.map((remedy) => errorRemedyText[remedy])} />
      {row.call === null ? (
        <p>{text.callMaker}</p>
      ) : (
        <>
          <p>{text.call}</p>
          <Phone id={row.call} />
        </>
      )}
      <Button small onClick={onAgain}>
        {text.another}
      </Button>
    </section>
  );
}

function Unknown() {
  return (
    <section class="stack-tight" data-error-found="none" aria-labelledby="error-unknown">
      <h3 id="error-unknown">{text.unknown.title}</h3>
      <Sentences look="numbered" of={text.unknown.steps} />
      <Phone id="ecps" />
      <Phone id="card" />
      <ReportLink />
    </section>
  );
}
