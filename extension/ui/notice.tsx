import type { ComponentChildren } from 'preact';
import { StatusSymbol, type Tone } from './symbol.tsx';

interface NoticeProps {
  readonly tone: Tone;
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** One thing to know: symbol, title, and what follows from it. */
export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <div class="notice" data-tone={tone}>
      <StatusSymbol tone={tone} />
      <div class="stack-tight">
        <strong>{title}</strong>
        {children}
      </div>
    </div>
  );
}
