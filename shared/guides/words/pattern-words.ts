/**
 * The words that a pattern of the descriptors names: `identifi(?:er|ez)` names two. Where a pattern lets anything stand ("comment .*",
 * `deleg[a-z]*`), nothing is named there: what it lets in may be a name. What a look-ahead or look-behind holds is named as little.
 * Reads the small part of regular expressions that descriptors use.
 */
export function wordsOfPattern(source: string): readonly string[] {
  return new Reader(source).alternatives().flatMap((text) => text.match(/(?<![a-z*])[a-z]+(?![a-z*])/g) ?? []);
}

/** A pattern that stands for more texts than this is cut at its groups: fragments of words are named then, never more than it says. */
const MOST = 4000;
/** Stands between words where something is that is no letter, or anything at all. */
const GAP = ' ';
/** After what may go on with any letters: no word of its own. */
const OPEN = '*';

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): readonly string[] {
    const found: string[] = [];
    do found.push(...this.#sequence());
    while (this.#take('|'));
    return found;
  }

  #take(text: string): boolean {
    const isHere = this.#source.startsWith(text, this.#at);
    if (isHere) this.#at += text.length;
    return isHere;
  }

  #sequence(): readonly string[] {
    let texts: readonly string[] = [''];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) {
      const atom = this.#atom();
      // A gap that may be left out is always taken, and so are letters of any kind: else words would run together.
      const isWordless = atom[0] === GAP || atom[0] === OPEN;
      const next = this.#isOptional() && !isWordless ? ['', ...atom] : atom;
      texts =
        texts.length * next.length > MOST
          ? [...texts, ...next]
          : texts.flatMap((text) => next.map((one) => text + one));
    }
    return texts;
  }

  /** Reads a quantifier; a thing that may be left out is named with and without. */
  #isOptional(): boolean {
    const [quantifier] = /^(?:[*+?]|\{(\d+),?\d*\})\??/.exec(this.#source.slice(this.#at)) ?? [''];
    this.#at += quantifier.length;
    return /^[*?]|^\{0/.test(quantifier);
  }

  #atom(): readonly string[] {
    if (this.#take('(')) return this.#group();
    if (this.#take('[')) return this.#class();
    const [sign = ''] = /^\\?./su.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += sign.length;
    if ('^$'.includes(sign)) return [''];
    return [/^[a-z]$/.test(sign) ? sign : GAP];
  }

  #group(): readonly string[] {
    const isLook = /^\?<?[!=]/.test(this.#source.slice(this.#at));
    this.#at += /^\?(?::|<?[!=])/.exec(this.#source.slice(this.#at))?.[0].length ?? 0;
    const inside = this.alternatives();
    this.#take(')');
    return isLook ? [''] : inside;
  }

  #class(): readonly string[] {
    const end = this.#source.indexOf(']', this.#at);
    const signs = this.#source.slice(this.#at, end);
    this.#at = end + 1;
    if (/a-z/.test(signs)) return [/[ ',]/.test(signs) ? GAP : OPEN];
    return /^[a-z]+$/.test(signs) ? [...signs] : [GAP];
  }
}
