/** A build of the extension that takes part: this one first, then perhaps the one before. */
export interface Build {
  readonly name: string;
  readonly folder: string;
  /** The user records their walk. */
  readonly isRecorded?: true;
}

/** Ours over another figure, for a table. */
export const ratio = (ours: number, other: number | undefined): string =>
  other === undefined ? '' : ours === other ? '=' : `x ${(ours / other).toFixed(2)}`;
