import type { ComponentChildren } from 'preact';
import { Fold } from '../../ui/controls/fold.tsx';

interface FoldedProps {
  /** `options.html#<id>` opens it. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** What most people never need. */
export const Folded = ({ id, title, children }: FoldedProps) => (
  <Fold class="card folded" id={id} open={location.hash === `#${id}`} title={<h2>{title}</h2>}>
    <div class="stack">{children}</div>
  </Fold>
);
