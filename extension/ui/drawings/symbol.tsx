import type { Tone } from '../../../shared/diagnosis/diagnosis.ts';

/** Each tone has its own outline as well as its own sign, so that shape alone tells them apart. */
const SHAPES: Readonly<Record<Tone, { readonly outline: string; readonly sign: string }>> = {
  ok: { outline: 'M12 2a10 10 0 1 0 0 20a10 10 0 0 0 0-20z', sign: 'M7 12.5l3.5 3.5L17 9' },
  warn: { outline: 'M12 2.5L22.5 21h-21z', sign: 'M12 9v5.5M12 17.6v.6' },
  fail: { outline: 'M8 2h8l6 6v8l-6 6H8l-6-6V8z', sign: 'M8.5 8.5l7 7M15.5 8.5l-7 7' },
  unknown: { outline: 'M4 3h16a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z', sign: 'M7 12h10' },
  neutral: { outline: 'M12 2a10 10 0 1 0 0 20a10 10 0 0 0 0-20z', sign: 'M12 11v6M12 7v.5' },
};

/** Drawing beside words that say the same; hidden from screen readers for that reason. */
export function StatusSymbol({ tone }: { readonly tone: Tone }) {
  const { outline, sign } = SHAPES[tone];
  return (
    <svg class="symbol" data-tone={tone} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <path d={outline} fill="currentColor" />
      <path d={sign} stroke="var(--raised)" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
