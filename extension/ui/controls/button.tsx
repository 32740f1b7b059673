import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly kind?: 'main' | 'plain' | 'danger';
  readonly small?: boolean;
  /** In a column: as wide as its words. */
  readonly narrow?: boolean;
  readonly disabled?: boolean;
  /** The act that it does (guide/decision/acts.ts). */
  readonly act?: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** @param props `kind` main: the one thing to do on this surface */
export function Button({ kind = 'plain', small, narrow, disabled = false, act, onClick, children }: ButtonProps) {
  const classes = ['button', kind !== 'plain' && `button-${kind}`, small && 'button-small', narrow && 'button-narrow'];
  return (
    <button
      type="button"
      class={classes.filter(Boolean).join(' ')}
      disabled={disabled}
      data-act={act}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
