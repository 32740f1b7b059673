import type { ComponentChildren } from 'preact';
import type { Tone } from '../../shared/diagnosis/diagnosis.ts';
import { StatusSymbol } from './symbol.tsx';

interface NoticeProps {
  readonly tone: Tone;
  readonly title: string;
  /** Instead of the tone's symbol. */
  readonly drawing?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** One thing to know: symbol, title, and what follows from it. */
export function Notice({ tone, title, drawing, children }: NoticeProps) {
  return (
    <div class="notice" data-tone={tone}>
      {drawing ?? <StatusSymbol tone={tone} />}
      <div class="stack-tight">
        <strong>{title}</strong>
        {children}
      </div>
    </div>
  );
}
