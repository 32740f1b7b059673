import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../../shared/ask/entries.ts';
import type { GuideId } from '../../../shared/guides/guide.ts';
import { askText } from '../../../shared/messages/fr/ask.ts';
import { isOnlyDigits, LONGEST_ERROR_TEXT } from '../../../shared/troubles/recognise.ts';
import { Button } from './button.tsx';

/** Milliseconds without a key after which nothing found is said to be nothing known. */
const CALM = 700;
/** Shorter than this, a text that nothing answers may still become one. */
const SHORTEST_QUESTION = 4;

interface AskBoxProps {
  readonly within?: GuideId;
  /** Of an answer's title. */
  readonly level: 'h2' | 'h3';
  readonly onGuide: (guide: GuideId) => void;
}

/**
 * A question in the user's own words, and up to three answers: the combobox of ARIA's authoring practices. What is typed lives in this
 * component while it is open; digits alone, which may be a code, not even that long. What answers is loaded with the focus.
 */
export function AskBox({ within, level, onGuide }: AskBoxProps) {
  const [answerer, setAnswerer] = useState<typeof import('./ask-answers.tsx') | null>(null);
  const [typed, setTyped] = useState('');
  const [wereDigits, setWereDigits] = useState(false);
  const [active, setActive] = useState(-1);
  const [picked, setPicked] = useState<Entry | null>(null);
  const [isCalm, setCalm] = useState(false);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    setCalm(false);
    const calm = setTimeout(() => setCalm(true), CALM);
    return () => clearTimeout(calm);
  }, [typed]);

  const answers = answerer === null || picked !== null ? [] : answerer.answersTo(typed);
  const isUnknown = answerer !== null && picked === null && answers.length === 0 && isQuestion(typed) && isCalm;

  const read = (value: string): void => {
    const digits = isOnlyDigits(value);
    setWereDigits(digits);
    setPicked(null);
    setActive(-1);
    setTyped(digits ? '' : value);
    if (digits && field.current !== null) field.current.value = '';
  };
  const again = (): void => {
    read('');
    field.current?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    const { key } = event;
    const isOpen = answers.length > 0;
    if (key === 'Escape' && typed !== '') read('');
    else if (key === 'ArrowDown' && isOpen) setActive((active + 1) % answers.length);
    else if (key === 'ArrowUp' && isOpen) setActive((Math.max(active, 0) + answers.length - 1) % answers.length);
    else if (key === 'Enter') {
      setCalm(true);
      setPicked(answers[Math.max(active, 0)]?.entry ?? null);
    } else return;
    // Escape leaves the troubles, or closes the popup, once nothing is typed.
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section class="stack-tight" data-ask aria-label={askText.label}>
      <label for={`${id}-field`}>{askText.label}</label>
      <input
        id={`${id}-field`}
        ref={field}
        class="field"
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={LONGEST_ERROR_TEXT}
        aria-autocomplete="list"
        aria-expanded={answers.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={answers[active] === undefined ? undefined : `${id}-${active}`}
        aria-describedby={`${id}-privacy`}
        value={typed}
        onFocus={() => void import('./ask-answers.tsx').then(setAnswerer)}
        onInput={(event) => read(event.currentTarget.value)}
        onKeyDown={press}
      />
      <p id={`${id}-privacy`} class="small soft">
        {askText.privacy}
      </p>
      <p class={wereDigits ? '' : 'visually-hidden'} role="status">
        {wereDigits ? askText.onlyDigits : statusOf(answers.length, isUnknown)}
      </p>
      <div id={`${id}-list`} class="stack-hair" role="listbox" aria-label={askText.list} hidden={answers.length === 0}>
        {answers.map(({ entry }, at) => (
          <button
            type="button"
            key={entry.id}
            id={`${id}-${at}`}
            class="choice"
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            data-answer={entry.id}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setPicked(entry)}
          >
            <span>{answerer?.titleOf(entry)}</span>
            <span class="small soft">{answerer?.sayingOf(entry, within).place}</span>
          </button>
        ))}
      </div>
      {picked === null || answerer === null ? null : (
        <>
          <answerer.Answered entry={picked} level={level} onGuide={onGuide} {...(within !== undefined && { within })} />
          <Button small onClick={again}>
            {askText.another}
          </Button>
        </>
      )}
      {isUnknown ? <answerer.NotKnown level={level} /> : null}
    </section>
  );
}

const isQuestion = (typed: string): boolean => typed.trim().length >= SHORTEST_QUESTION;

/** Spoken while a text is typed: nothing of the text itself. */
function statusOf(count: number, isUnknown: boolean): string {
  if (isUnknown) return askText.unknown.title;
  return count === 0 ? '' : askText.found(count);
}
