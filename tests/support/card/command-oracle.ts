/**
 * What may go to which card, said once more and by another hand than native-host/pcsc/allow-list.ts: by patterns on the hex of a command
 * and a list of answers to reset. Commands go in a transaction, and a card that is read is not asked without end.
 */

/** Answers to reset of the cards that are read: CPS3 contact and CPS4, and the mask that the official module has for the CPS3 (docs/sources/card-edge.md 1). */
const READ = /^3B.*1225006480(0003|0004|040100)|^3B.{8}001225006480.{6}009000$/;
/** Those that are surely CPS4: the three of the official module. */
const SURELY_CPS4 = /^(3BDC18FF0000122500648000040100 ?9000|3B9B188001001225006480(0004010090|0401000090)44)$/;

/** SELECT and GET DATA bring Lc bytes and at most an Le; READ BINARY and GET RESPONSE are five bytes. */
const BARE = /^0[01](B0|C0).{4}..$/;
const WITH_DATA = /^0[01](A4|CB).{4}(..)((?:..)+)$/;
const PIN_STATUS = '01200001';

/** Most commands of one reading: two transactions. */
const ENOUGH = 460;

function isAllowed(command: string, atr: string): boolean {
  if (!READ.test(atr)) return false;
  if (command === PIN_STATUS) return SURELY_CPS4.test(atr);
  if (BARE.test(command)) return true;
  const [, , lc = '', rest = ''] = WITH_DATA.exec(command) ?? [];
  const length = Number.parseInt(lc, 16);
  return length > 0 && (rest.length === 2 * length || rest.length === 2 * length + 2);
}

/** Watches a reading. `fault` is the first thing that must not have been. */
export class CommandOracle {
  readonly #atr: string;
  #open = false;
  #commands = 0;
  fault: string | null = null;

  constructor(atr: Uint8Array) {
    this.#atr = Buffer.from(atr).toString('hex').toUpperCase();
  }

  begin(): void {
    this.#open = true;
  }

  end(): void {
    this.#open = false;
  }

  judge(command: Uint8Array): void {
    const hex = Buffer.from(command).toString('hex').toUpperCase();
    this.#commands += 1;
    const isLate = this.#commands > ENOUGH;
    if (isAllowed(hex, this.#atr) && this.#open && !isLate) return;
    this.fault ??= `${hex} to ${this.#atr}${this.#open ? '' : ' outside a transaction'}${isLate ? `, command ${this.#commands}` : ''}`;
  }
}
