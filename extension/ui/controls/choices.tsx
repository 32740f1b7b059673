import type { DrawingId } from '../../../shared/guides/guide.ts';
import { Drawing } from '../drawings/drawing.tsx';

interface ChoicesProps<T extends string> {
  readonly legend: string;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly drawing?: DrawingId;
  }[];
  readonly value: T | null;
  readonly onChoose: (value: T) => void;
}

/** One question, a few large answers: buttons, for each press leads on by itself (WCAG 3.2.2 asks that of no radio button). */
export function Choices<T extends string>({ legend, options, value, onChoose }: ChoicesProps<T>) {
  return (
    <fieldset class="choices">
      <legend class="legend">{legend}</legend>
      {options.map((option) => (
        <button
          type="button"
          class="choice"
          key={option.value}
          value={option.value}
          aria-pressed={value === null ? undefined : value === option.value}
          onClick={() => onChoose(option.value)}
        >
          <span>{option.label}</span>
          {option.drawing === undefined ? null : <Drawing id={option.drawing} decorative />}
        </button>
      ))}
    </fieldset>
  );
}
