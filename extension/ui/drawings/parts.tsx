import type { ComponentChildren } from 'preact';

/** Shapes that several drawings share. A drawing stands in the middle of 160 by 100 units (drawing.tsx). Colours are the theme's, so light and dark need one drawing. */

interface Placed {
  readonly x: number;
  readonly y: number;
}

/** A phone of 40 by 72 units; children are drawn on its screen, from its upper left corner. */
export const Phone = ({ x, y, children }: Placed & { readonly children?: ComponentChildren }) => (
  <g transform={`translate(${x} ${y})`}>
    <rect class="d-paper" width="40" height="72" rx="6" />
    <path class="d-thin" d="M16 5.5h8" />
    {children}
  </g>
);

/** A computer's screen of 84 by 56 units on its foot. */
export const Screen = ({ x, y, children }: Placed & { readonly children?: ComponentChildren }) => (
  <g transform={`translate(${x} ${y})`}>
    <rect class="d-paper" width="84" height="56" rx="4" />
    <path class="d-line" d="M42 56v8M28 66h28" />
    {children}
  </g>
);

/** A QR code in the rough: enough to be recognised, not to be scanned. */
export const QrMark = ({ x, y, side }: Placed & { readonly side: number }) => (
  <g transform={`translate(${x} ${y}) scale(${side / 21})`}>
    <path class="d-fill" d={QR} />
  </g>
);

const EYE = (x: number, y: number): string => `M${x} ${y}h7v7h-7zM${x + 1} ${y + 1}v5h5v-5zM${x + 2} ${y + 2}h3v3h-3z`;
const QR = `${EYE(0, 0)}${EYE(14, 0)}${EYE(0, 14)}M9 1h2v2H9zM12 4h1v3h-1zM9 6h2v2H9zM1 9h3v2H1zM6 9h2v1H6zM9 10h3v3H9zM14 9h2v2h-2zM18 9h3v1h-3zM13 13h2v3h-2zM17 13h2v2h-2zM20 12h1v4h-1zM9 15h2v2H9zM12 18h3v1h-3zM16 17h3v4h-3zM9 19h2v2H9z`;

/** Lines that stand for text. */
export const Lines = ({ x, y, widths }: Placed & { readonly widths: readonly number[] }) => (
  <path class="d-thin" d={widths.map((width, row) => `M${x} ${y + row * 6}h${width}`).join('')} />
);

/** A button with the arrow of a mouse on it. */
export const Pressed = ({ x, y, width }: Placed & { readonly width: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <rect class="d-accent" width={width} height="14" rx="4" />
    <path class="d-pointer" d={`M${width - 10} 7v16l4-4 3 7 3-1.5-3-6h5z`} />
  </g>
);

/** A magnifier of 20 units. */
export const Magnifier = ({ x, y }: Placed) => (
  <g transform={`translate(${x} ${y})`}>
    <circle class="d-line" cx="8" cy="8" r="6.5" />
    <path class="d-thick" d="M13 13l6 6" />
  </g>
);

/** Four boxes for four digits; the digits are never shown. */
export const FourDigits = ({ x, y }: Placed) => (
  <g transform={`translate(${x} ${y})`}>
    {[0, 8, 16, 24].map((left) => (
      <g key={left}>
        <rect class="d-box" x={left} width="6" height="9" rx="1" />
        <circle class="d-fill" cx={left + 3} cy="4.5" r="1.2" />
      </g>
    ))}
  </g>
);

/** A sign or two that stand for what is written there. */
export const Written = ({
  x,
  y,
  large = false,
  text,
}: Placed & { readonly large?: boolean; readonly text: string }) => (
  <text class={large ? 'd-large' : 'd-text'} x={x} y={y}>
    {text}
  </text>
);

export const Check = ({ x, y }: Placed) => (
  <g transform={`translate(${x} ${y})`}>
    <circle class="d-accent" cx="10" cy="10" r="10" />
    <path class="d-onaccent" d="M5 10.5l3.5 3.5L15 7" />
  </g>
);

/** A window that asks for something, in the rough: dashed, with a number in place of what systems write at the top. */
export const Sketched = ({
  x,
  y,
  number,
  children,
}: Placed & { readonly number: number; readonly children: ComponentChildren }) => (
  <g transform={`translate(${x} ${y})`}>
    <rect class="d-paper" width="44" height="52" rx="4" stroke-dasharray="3 2" />
    <text class="d-text" x="22" y="12" text-anchor="middle">
      {number}
    </text>
    {children}
  </g>
);
