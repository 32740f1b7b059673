/** Colours of the overlay. Neutral on purpose: no official mark, no colour of the State. All pairs of text reach 4.5:1. */
export const light = {
  paper: '#FFFDF8',
  ink: '#1B2733',
  quiet: '#51606E',
  line: '#D8D3C7',
  accent: '#0B6E6E',
  onAccent: '#FFFFFF',
  hover: '#EEF4F2',
  warning: '#7A4F00',
  warningPaper: '#FFF3D6',
} as const;

export const dark: Readonly<Record<keyof typeof light, string>> = {
  paper: '#17212B',
  ink: '#F1EEE6',
  quiet: '#B4C0CB',
  line: '#3A4856',
  accent: '#5CC8C0',
  onAccent: '#0C1B1B',
  hover: '#22303C',
  warning: '#FFD98A',
  warningPaper: '#3A2E12',
};

/** The ring is two-tone, the same on light and dark pages: the system's preference says nothing about the page below. */
export const ring = { core: '#0B6E6E', halo: '#FFFFFF' } as const;
