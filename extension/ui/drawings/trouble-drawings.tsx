import { FourDigits, Phone, Written } from './parts.tsx';

/** An e-CPS that worked and does not any more: one drawing a situation. */
export const TROUBLE_DRAWINGS = {
  'phone-expired': () => (
    <>
      <Phone x={44} y={14} />
      <circle class="d-paper" cx="94" cy="60" r="20" />
      <path class="d-accentline" d="M94 48v12l8 6" />
    </>
  ),
  'phone-forgotten': () => (
    <>
      <Phone x={44} y={14}>
        <FourDigits x={5} y={30} />
      </Phone>
      <Written x={98} y={60} large text="?" />
    </>
  ),
  'phone-new': () => (
    <>
      <Phone x={30} y={14} />
      <path class="d-accentline" d="M74 50h11M80 45l5 5-5 5" />
      <Phone x={90} y={14}>
        <rect class="d-accent" x="10" y="16" width="20" height="20" rx="5" />
        <path class="d-onaccent" d="M20 21v10M15.5 27l4.5 4.5 4.5-4.5" />
      </Phone>
    </>
  ),
  'phone-lost': () => (
    <>
      <rect class="d-line" stroke-dasharray="5 4" x="60" y="14" width="40" height="72" rx="6" />
      <Written x={73} y={58} large text="?" />
    </>
  ),
  'phone-silent': () => (
    <>
      <Phone x={44} y={14} />
      <path class="d-paper" d="M98 40l22 38H76z" />
      <path class="d-accentline" d="M98 54v10M98 70v1" />
    </>
  ),
  padlock: () => (
    <>
      <path class="d-thick" d="M64 46V34a16 16 0 0 1 32 0v12" />
      <rect class="d-paper" x="54" y="46" width="52" height="38" rx="5" />
      <path class="d-accentline" d="M80 61v9" />
    </>
  ),
} as const;
