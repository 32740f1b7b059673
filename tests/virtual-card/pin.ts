import { type Answer, type Command, status } from './command.ts';
import type { CardProfile } from './profile.ts';

/** The code of every virtual card. */
const PIN = '1234';

/** A card's user PIN: counts wrong ones, and forgets at a reset that the right one was given. */
interface Pin {
  readonly left: number;
  readonly isVerified: boolean;
  /** VERIFY with data (docs/sources/card-edge.md 4). */
  verify(command: Command): Answer;
  reset(): void;
}

export function pinOf({ pinTriesLeft, pinTriesMax }: CardProfile): Pin {
  let left = pinTriesLeft;
  let isVerified = false;
  return {
    get left() {
      return left;
    },
    get isVerified() {
      return isVerified;
    },
    verify({ data }) {
      if (left === 0) return status(0x6983);
      isVerified = data.toString('latin1') === PIN;
      left = isVerified ? pinTriesMax : left - 1;
      return isVerified ? status(0x9000) : status(left === 0 ? 0x6983 : 0x63c0 | left);
    },
    reset() {
      isVerified = false;
    },
  };
}
