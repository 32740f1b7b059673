import type { OverlayView } from '../../contracts/overlay.ts';

/** Whether the bubble is folded to its chip: as its step begins, then as the user wants it until the next step. */
interface Fold {
  readonly isFolded: boolean;
  set(isFolded: boolean): void;
  /** A view is to be drawn: another step, or another way to begin this one, takes the place of what the user did. */
  begin(view: OverlayView): void;
}

/** @param onFold gets each change */
export function createFold(onFold: (isFolded: boolean) => void): Fold {
  let isFolded = false;
  let begun = '';
  const set = (value: boolean): void => {
    if (value === isFolded) return;
    isFolded = value;
    onFold(value);
  };
  return {
    get isFolded() {
      return isFolded;
    },
    set,
    begin({ step, bubble }) {
      const begins = bubble.begins ?? 'open';
      if (begun === `${step} ${begins}`) return;
      begun = `${step} ${begins}`;
      set(begins === 'folded');
    },
  };
}
