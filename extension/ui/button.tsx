import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly kind?: 'main' | 'plain' | 'danger';
  readonly small?: boolean;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** @param props `kind` main: the one thing to do on this surface; `pressed` makes it a toggle, `expanded` one that shows and hides something */
export function Button({
  kind = 'plain',
  small = false,
  disabled = false,
  pressed,
  expanded,
  onClick,
  children,
}: ButtonProps) {
  const classes = ['button', kind === 'plain' ? '' : `button-${kind}`, small ? 'button-small' : ''];
  return (
    <button
      type="button"
      class={classes.join(' ').trim()}
      disabled={disabled}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
