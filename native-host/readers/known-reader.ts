/** One slot of a box, recognised by a part of its PC/SC name. A box's slots stand in counting order. */
export interface KnownSlot {
  readonly name: RegExp;
  /** The card that was seen in it, or that its name is for. */
  readonly card?: 'cps' | 'vitale';
  readonly contactless?: true;
}

/** A reader family the program can name. A name never says "compatible": what was observed does. */
export interface KnownReader {
  readonly vendor: string;
  readonly model: string;
  /** Substrings of its PC/SC names, any case; empty when no PC/SC name is known. */
  readonly names: readonly string[];
  /** vvvv:pppp, lower-case hex. */
  readonly usb: readonly string[];
  /** Slots that PC/SC lists as readers of their own, where their names tell them apart. */
  readonly slots?: readonly KnownSlot[];
  /** How many slots a box has when macOS lists them under one name, "X", "X 01", "X 02". */
  readonly macosSlots?: number;
  /** Its maker's own driver makes PC/SC list it; else the system's, which serves what follows the CCID norm. */
  readonly driver?: 'ingenico';
  readonly source: string;
}
