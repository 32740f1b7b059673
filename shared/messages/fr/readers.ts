import type { OperatingSystem } from '../../diagnosis/facts.ts';

/** What makes a reader family visible, for the report and for "plugged in, but invisible". One sentence a system. */
export const readerNotes = {
  ingenico: {
    windows:
      'Ce terminal demande le pilote du fabricant (OlaqinSVReader) et un logiciel de terminal version 4.0 ou plus.',
    macos:
      'Ce terminal demande le pilote du fabricant (IngenicoSVReader) et un logiciel de terminal version 4.0 ou plus.',
    linux: 'Ce terminal demande le pilote du fabricant : celui du système ne le connaît pas.',
    other: 'Ce terminal demande le pilote du fabricant.',
  },
  ccid: {
    windows: 'Ce lecteur suit la norme CCID : Windows a d’ordinaire ce qu’il faut.',
    macos: 'Ce lecteur suit la norme CCID : macOS a d’ordinaire ce qu’il faut.',
    linux: 'Ce lecteur est dans la liste du pilote libccid.',
    other: 'Ce lecteur suit la norme CCID.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<OperatingSystem, string>>>>;
