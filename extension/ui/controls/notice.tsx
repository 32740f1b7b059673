import type { ComponentChildren } from 'preact';
import type { Tone } from '../../../shared/diagnosis/diagnosis.ts';
import { StatusSymbol } from '../drawings/symbol.tsx';

interface NoticeProps {
  readonly tone: Tone;
  readonly title: string;
  /** What its title is among the headings of the surface; left out for what only answers a press. */
  readonly heading?: 'h2' | 'h3';
  /** Instead of the tone's symbol. */
  readonly drawing?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** One thing to know: symbol, title, and what follows from it. */
export function Notice({ tone, title, heading, drawing, children }: NoticeProps) {
  const Title = heading ?? 'strong';
  return (
    <div class="notice" data-tone={tone}>
      {drawing ?? <StatusSymbol tone={tone} />}
      <div class="stack-tight">
        <Title class="notice-title">{title}</Title>
        {children}
      </div>
    </div>
  );
}
