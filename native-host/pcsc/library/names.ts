const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A reader's name as text: UTF-8 where it is, else Latin-1, as the drivers that write no UTF-8 mean theirs. */
function textOf(name: Uint8Array): string {
  try {
    return strict.decode(name);
  } catch {
    return Buffer.from(name).toString('latin1');
  }
}

export class ReaderNames {
  readonly #isWide: boolean;
  readonly #bytes = new Map<string, Uint8Array>();

  /** @param isWide whether the service writes UTF-16 */
  constructor(isWide: boolean) {
    this.#isWide = isWide;
  }

  /** @param list names, each ended by a zero character, and one more */
  learn(list: Buffer): readonly string[] {
    if (this.#isWide) return list.toString('utf16le').split('\0').filter(Boolean);
    this.#bytes.clear();
    const names: string[] = [];
    for (let at = 0; at < list.length; ) {
      const end = list.indexOf(0, at);
      const bytes = list.subarray(at, end < 0 ? list.length : end);
      at += bytes.length + 1;
      if (bytes.length === 0) continue;
      const name = textOf(bytes);
      names.push(name);
      this.#bytes.set(name, Uint8Array.from(bytes));
    }
    return names;
  }

  ended(name: string): Buffer {
    if (this.#isWide) return Buffer.from(`${name}\0`, 'utf16le');
    return Buffer.concat([this.#bytes.get(name) ?? Buffer.from(name, 'utf8'), Buffer.alloc(1)]);
  }
}
