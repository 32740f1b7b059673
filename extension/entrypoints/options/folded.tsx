import type { ComponentChildren } from 'preact';

interface FoldedProps {
  /** `options.html#<id>` opens it. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** What most people never need. */
export const Folded = ({ id, title, children }: FoldedProps) => (
  <details class="card folded" id={id} open={location.hash === `#${id}`}>
    <summary>
      <h2>{title}</h2>
    </summary>
    <div class="stack">{children}</div>
  </details>
);
