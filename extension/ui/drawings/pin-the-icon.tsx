import type { JSX } from 'preact';
import { welcomeText } from '../../../shared/messages/fr/welcome.ts';
import type { BrowserFamily } from '../facts/browser-family.ts';
import { Written } from './parts.tsx';

const PUZZLE = 'M0 5h4a3 3 0 1 1 6 0h4v4a3 3 0 1 1 0 6v4H0z';

/** Sign at the end of the extension's line in this browser's list: the second press. */
const SECOND: Readonly<Record<BrowserFamily, () => JSX.Element>> = {
  chromium: () => <path class="d-accentline" d="M6 0h8l-1 7 4 4H3l4-4zM10 11v8" />,
  edge: () => (
    <>
      <path class="d-accentline" d="M0 9c6-9 14-9 20 0c-6 9-14 9-20 0z" />
      <circle class="d-accent" cx="10" cy="9" r="3" />
    </>
  ),
  firefox: () => (
    <>
      <circle class="d-accentline" cx="10" cy="9" r="5" />
      <path
        class="d-accentline"
        d="M10 0v3M10 15v3M1 9h3M16 9h3M3.6 2.6l2.2 2.2M14.2 13.2l2.2 2.2M3.6 15.4l2.2-2.2M14.2 4.8l2.2-2.2"
      />
    </>
  ),
};

/** Two presses at the end of the toolbar: the piece of puzzle, then the sign beside our name. */
export function PinTheIcon({ family }: { readonly family: BrowserFamily }) {
  const Second = SECOND[family];
  return (
    <svg class="drawing" viewBox="0 0 240 120" role="img" aria-label={welcomeText.pin.alt}>
      <rect class="d-paper" x="4" y="6" width="232" height="32" rx="8" />
      <rect class="d-box" x="14" y="14" width="130" height="16" rx="8" />
      <rect class="d-accentbox" x="176" y="8" width="30" height="28" rx="6" />
      <g transform="translate(183 12)">
        <path class="d-fill" d={PUZZLE} />
      </g>
      <path class="d-thin" d="M222 15v.1M222 22v.1M222 29v.1" stroke-width="4" />
      <rect class="d-paper" x="84" y="48" width="140" height="66" rx="8" />
      <circle class="d-accent" cx="102" cy="68" r="8" />
      <path class="d-onaccent" d="M98 68l3 3 5-6" />
      <path class="d-thin" d="M118 68h34" />
      <rect class="d-accentbox" x="184" y="54" width="32" height="28" rx="6" />
      <g transform="translate(190 58)">
        <Second />
      </g>
      <path class="d-thin" d="M98 98h76" />
      <Written x={156} y={31} large text="1" />
      <Written x={164} y={77} large text="2" />
    </svg>
  );
}
