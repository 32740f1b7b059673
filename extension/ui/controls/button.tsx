import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly kind?: 'main' | 'plain' | 'danger';
  readonly small?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** @param props `kind` main: the one thing to do on this surface */
export function Button({ kind = 'plain', small = false, disabled = false, onClick, children }: ButtonProps) {
  const classes = ['button', kind === 'plain' ? '' : `button-${kind}`, small ? 'button-small' : ''];
  return (
    <button type="button" class={classes.join(' ').trim()} disabled={disabled} onClick={onClick}>
      {children}
    </button>
  );
}
