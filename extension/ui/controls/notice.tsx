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
  /** Sentences under the title. */
  readonly words?: readonly string[];
  /** What is spoken after them. */
  readonly also?: ComponentChildren;
  /** Whether title and words are spoken when they change; buttons stand outside. */
  readonly isSpoken?: boolean;
  readonly children?: ComponentChildren;
}

/** One thing to know: symbol, title, and what follows from it. */
export function Notice({ tone, title, heading, drawing, words = [], also, isSpoken = false, children }: NoticeProps) {
  const Title = heading ?? 'strong';
  return (
    <div class="notice" data-tone={tone}>
      {drawing ?? <StatusSymbol tone={tone} />}
      <div class="stack-tight">
        <div class="stack-tight" role={isSpoken ? 'status' : undefined}>
          <Title class="notice-title">{title}</Title>
          {words.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {also}
        </div>
        {children}
      </div>
    </div>
  );
}
