import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';

/** A moving picture is looked at on a page that loads: not more than this, in bytes. */
const MOST_BYTES = 400_000;

/** Pictures of a page one after the other, each shown for its time, as one WebP that begins again at its end. */
export class Film {
  readonly #folder = mkdtempSync(join(tmpdir(), 'compagnon-film-'));
  readonly #frames: { readonly file: string; readonly ms: number }[] = [];

  /** @param ms how long this picture is shown: long enough to read its words */
  async take(page: Page, ms: number): Promise<void> {
    const file = join(this.#folder, `${this.#frames.length}.png`);
    await page.screenshot({ path: file as `${string}.png` });
    this.#frames.push({ file, ms });
  }

  /** Writes the WebP (`img2webp` of Debian's package webp). @throws when it is too large for a README */
  write(path: string): void {
    const frames = this.#frames.flatMap(({ file, ms }) => ['-lossy', '-q', '82', '-m', '6', '-d', String(ms), file]);
    execFileSync('img2webp', ['-loop', '0', '-kmax', '1', ...frames, '-o', path], { stdio: 'ignore' });
    rmSync(this.#folder, { recursive: true, force: true });
    const { size } = statSync(path);
    console.log(`${path}: ${this.#frames.length} pictures, ${Math.round(size / 1000)} kB`);
    if (size > MOST_BYTES) throw new Error(`${path} is larger than ${MOST_BYTES / 1000} kB`);
  }
}
