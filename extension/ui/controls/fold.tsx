import type { ComponentChildren, DetailsHTMLAttributes } from 'preact';

interface FoldProps extends Omit<DetailsHTMLAttributes<HTMLDetailsElement>, 'title'> {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Folded content: the browser's own disclosure, which is read out, opened by keyboard, searched and printed without a script of ours. */
export const Fold = ({ title, children, class: look = '', ...rest }: FoldProps) => (
  <details class={`fold ${look}`.trim()} {...rest}>
    <summary>{title}</summary>
    {children}
  </details>
);
