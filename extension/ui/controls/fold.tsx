import type { ComponentChildren, DetailsHTMLAttributes } from 'preact';

interface FoldProps extends Omit<DetailsHTMLAttributes<HTMLDetailsElement>, 'title'> {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * Folded content on every surface: the browser's own disclosure, which gives its state to screen readers, opens by keyboard, and is
 * searched and printed without a script of ours.
 */
export const Fold = ({ title, children, class: look = '', ...rest }: FoldProps) => (
  <details class={`fold ${look}`.trim()} {...rest}>
    <summary>{title}</summary>
    {children}
  </details>
);
