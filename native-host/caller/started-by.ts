/** The program that started this one. */
export interface ParentProgram {
  readonly id: number;
  /** Absolute path, as the system gives it. */
  readonly path: string;
  /** The same as `browserProgram` compares it. */
  readonly place: string;
}
