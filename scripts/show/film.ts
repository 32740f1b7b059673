import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { Camera } from './camera.ts';

/** A README loads it at once: bytes at most. */
const MOST_BYTES = 400_000;

/** Pictures of a page, each shown for its time, as one WebP that begins again at its end. */
export class Film {
  readonly #camera = new Camera('dist/film');
  readonly #ms: number[] = [];

  /** @param ms how long this picture is shown */
  async take(page: Page, ms: number): Promise<void> {
    await this.#camera.take(page, String(this.#ms.length));
    this.#ms.push(ms);
  }

  /** Writes the WebP (`img2webp` of Debian's package webp). @throws when it is too large */
  write(path: string): void {
    const frames = this.#camera.files.flatMap((file, i) => [
      '-lossy',
      '-q',
      '82',
      '-m',
      '6',
      '-d',
      `${this.#ms[i]}`,
      file,
    ]);
    execFileSync('img2webp', ['-loop', '0', '-kmax', '1', ...frames, '-o', path], { stdio: 'ignore' });
    if (statSync(path).size > MOST_BYTES) throw new Error(`${path} is larger than ${MOST_BYTES / 1000} kB`);
  }
}
