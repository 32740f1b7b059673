import type { JSX } from 'preact';
import type { DrawingId } from '../../../shared/guides/guide.ts';
import { drawingWords } from '../../../shared/messages/fr/drawings.ts';
import { Check, FourDigits, Lines, Magnifier, Phone, Pressed, QrMark, Screen, Sketched, Written } from './parts.tsx';
import { TROUBLE_DRAWINGS } from './trouble-drawings.tsx';

/**
 * One drawing of our own for each step that leaves the page or may not be found. None imitates a window of the system, a page or a mark of
 * anyone.
 */
export const DRAWINGS: Readonly<Record<DrawingId, () => JSX.Element>> = {
  'phone-app': () => (
    <Phone x={60} y={14}>
      <rect class="d-accent" x="10" y="16" width="20" height="20" rx="5" />
      <path class="d-onaccent" d="M20 21v10M15.5 27l4.5 4.5 4.5-4.5" />
      <Lines x={9} y={46} widths={[22, 14]} />
    </Phone>
  ),
  'phone-scan': () => (
    <>
      <Screen x={30} y={14}>
        <QrMark x={10} y={10} side={36} />
      </Screen>
      <Phone x={88} y={18}>
        <path class="d-accentline" d="M8 22v-6h6M26 16h6v6M32 38v6h-6M14 44H8v-6" />
        <path class="d-accentline" d="M6 30h28" />
      </Phone>
    </>
  ),
  'phone-code': () => (
    <>
      <Screen x={46} y={14}>
        <path class="d-accentline" d="M26 16h14M35 11l5 5-5 5" />
        <rect class="d-box" x="28" y="28" width="48" height="16" rx="3" />
      </Screen>
      <Phone x={30} y={18}>
        <FourDigits x={5} y={26} />
      </Phone>
    </>
  ),
  'phone-contacts': () => (
    <Phone x={60} y={14}>
      <rect class="d-box" x="4" y="16" width="32" height="12" rx="2" />
      <Written x={7} y={25} text="@" />
      <rect class="d-box" x="4" y="32" width="32" height="12" rx="2" />
      <Written x={7} y={41} text="06" />
      <rect class="d-accent" x="4" y="52" width="32" height="10" rx="3" />
    </Phone>
  ),
  'phone-sms': () => (
    <>
      <Phone x={40} y={14}>
        <FourDigits x={5} y={40} />
      </Phone>
      <path class="d-accentline" d="M88 18h36v22h-24l-8 7v-7h-4z" />
      <Lines x={94} y={26} widths={[24, 16]} />
    </>
  ),
  'phone-identifier': () => (
    <Phone x={60} y={14}>
      <rect class="d-box" x="4" y="20" width="32" height="12" rx="2" />
      <Written x={7} y={29} text="8" />
      <path class="d-thin" stroke-dasharray="1.5 2" d="M14 28h20" />
      <Magnifier x={11} y={42} />
    </Phone>
  ),
  'phone-choice': () => (
    <Phone x={60} y={14}>
      <FourDigits x={5} y={18} />
      <FourDigits x={5} y={34} />
      <Check x={10} y={49} />
    </Phone>
  ),
  mailbox: () => (
    <Screen x={38} y={14}>
      <rect class="d-box" x="12" y="10" width="60" height="38" rx="2" />
      <path class="d-line" d="M12 12l30 18 30-18" />
      <QrMark x={33} y={30} side={16} />
    </Screen>
  ),
  'card-in-reader': () => (
    <>
      <rect class="d-paper" x="62" y="12" width="54" height="36" rx="4" transform="rotate(90 80 30)" />
      <rect class="d-gold" x="73" y="36" width="14" height="11" rx="2" />
      <path class="d-accentline" d="M112 18v18M106 30l6 6 6-6" />
      <path class="d-paper" d="M42 62h76l8 26H34z" />
      <path class="d-thick" d="M54 68h52" />
    </>
  ),
  'computer-asks': () => (
    <>
      <Sketched x={30} y={16} number={1}>
        <circle class="d-accent" cx="9" cy="20" r="3" />
        <circle class="d-line" cx="9" cy="32" r="3" />
        <Lines x={16} y={20} widths={[22]} />
        <Lines x={16} y={32} widths={[16]} />
      </Sketched>
      <path class="d-accentline" d="M77 40h6M80 37l3 3-3 3" />
      <Sketched x={86} y={16} number={2}>
        <FourDigits x={7} y={20} />
        <rect class="d-accent" x="16" y="38" width="20" height="8" rx="3" />
      </Sketched>
      <text class="d-text" x="80" y="84" text-anchor="middle">
        {drawingWords.sketch}
      </text>
    </>
  ),
  checkbox: () => (
    <Screen x={38} y={14}>
      <rect class="d-box" x="10" y="18" width="16" height="16" rx="2" />
      <path class="d-accentline" d="M13 26l4 4 8-10" />
      <Lines x={32} y={24} widths={[42, 28]} />
    </Screen>
  ),
  'qr-code': () => (
    <Screen x={38} y={14}>
      <QrMark x={24} y={10} side={36} />
    </Screen>
  ),
  'sign-in-button': () => (
    <Screen x={38} y={14}>
      <Lines x={14} y={12} widths={[40, 26]} />
      <Pressed x={14} y={28} width={56} />
    </Screen>
  ),
  'menu-entry': () => (
    <Screen x={38} y={14}>
      <path class="d-line" d="M28 0v56" />
      <Lines x={6} y={10} widths={[16]} />
      <Pressed x={4} y={18} width={22} />
      <Lines x={36} y={14} widths={[38, 30, 34]} />
    </Screen>
  ),
  magnifier: () => (
    <Screen x={38} y={14}>
      <Lines x={8} y={14} widths={[44, 36]} />
      <rect class="d-accentbox" x="58" y="7" width="20" height="20" rx="4" />
      <g transform="translate(61.5 10.5) scale(.68)">
        <Magnifier x={0} y={0} />
      </g>
      <Lines x={8} y={38} widths={[44, 30]} />
    </Screen>
  ),
  'orange-pen': () => (
    <Screen x={38} y={14}>
      <Lines x={8} y={14} widths={[40, 30, 36]} />
      <rect class="d-orange" x="56" y="8" width="22" height="22" rx="4" />
      <path class="d-pen" d="M61 25l1-4.5 9-9 3.5 3.5-9 9zM68.5 14l3.5 3.5" />
    </Screen>
  ),
  'contact-fields': () => (
    <Screen x={38} y={14}>
      <rect class="d-box" x="8" y="9" width="68" height="15" rx="2" />
      <Written x={12} y={20} text="@" />
      <rect class="d-box" x="8" y="32" width="68" height="15" rx="2" />
      <Written x={12} y={43} text="06" />
    </Screen>
  ),
  'save-button': () => (
    <Screen x={38} y={14}>
      <rect class="d-box" x="8" y="8" width="68" height="9" rx="2" />
      <rect class="d-box" x="8" y="20" width="68" height="9" rx="2" />
      <Pressed x={30} y={35} width={46} />
    </Screen>
  ),
  hourglass: () => (
    <>
      <g transform="translate(-26 0)">
        <path class="d-thick" d="M58 14h44M58 86h44" />
        <path class="d-paper" d="M64 14c0 22 12 26 12 36s-12 14-12 36h32c0-22-12-26-12-36s12-14 12-36z" />
        <path class="d-accent" d="M72 84c1-10 6-12 8-16 2 4 7 6 8 16zM73 32h14c-1 6-5 9-7 13-2-4-6-7-7-13z" />
      </g>
      <text class="d-large" x="80" y="58" textLength="48" lengthAdjust="spacingAndGlyphs">
        48 h
      </text>
    </>
  ),
  'number-choice': () => (
    <>
      <Screen x={30} y={14}>
        <Written x={14} y={38} large text="47" />
      </Screen>
      <Phone x={88} y={18}>
        <Written x={14} y={24} text="12" />
        <rect class="d-accentbox" x="8" y="28" width="24" height="14" rx="3" />
        <Written x={14} y={39} text="47" />
        <Written x={14} y={54} text="85" />
      </Phone>
    </>
  ),
  ...TROUBLE_DRAWINGS,
  done: () => (
    <>
      <Screen x={46} y={14}>
        <Check x={42} y={18} />
      </Screen>
      <Phone x={30} y={18}>
        <Check x={10} y={24} />
      </Phone>
    </>
  ),
};
