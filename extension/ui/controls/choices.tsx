import type { DrawingId } from '../../../shared/guides/guide.ts';
import { Drawing } from '../drawings/drawing.tsx';

interface ChoicesProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly drawing?: DrawingId;
  }[];
  readonly value: T | null;
  readonly onChoose: (value: T) => void;
}

/** One question, a few large answers: radio buttons, so that arrows and screen readers work as everywhere. */
export function Choices<T extends string>({ name, legend, options, value, onChoose }: ChoicesProps<T>) {
  return (
    <fieldset class="choices">
      <legend class="legend">{legend}</legend>
      {options.map((option) => (
        <label class="choice" key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
          {option.drawing === undefined ? null : <Drawing id={option.drawing} decorative />}
        </label>
      ))}
    </fieldset>
  );
}
