import type { Fingerprint } from '../../../extension/locate/teach/fingerprint.ts';

/** Similo as its paper words it (TOSEM 2023; docs/sources/overlays.md 3.2), written anew for comparison. Edit distances are cut at 160 characters. */

function editLikeness(a: string, b: string): number {
  const left = a.slice(0, 160);
  const right = b.slice(0, 160);
  if (left === '' || right === '') return 0;
  let previous = Array.from({ length: right.length + 1 }, (_, j) => j);
  for (let i = 1; i <= left.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return 1 - (previous[right.length] ?? 0) / Math.max(left.length, right.length);
}

const equal = (a: string | undefined, b: string | undefined): number => (a !== undefined && a === b ? 1 : 0);
const edited = (a: string | undefined, b: string | undefined): number =>
  editLikeness((a ?? '').toLowerCase(), (b ?? '').toLowerCase());

function sharedWords(a: string | undefined, b: string | undefined): number {
  const left = new Set((a ?? '').toLowerCase().split(/\s+/).filter(Boolean));
  const right = new Set((b ?? '').toLowerCase().split(/\s+/).filter(Boolean));
  if (left.size === 0 || right.size === 0) return 0;
  return [...left].filter((word) => right.has(word)).length / Math.max(left.size, right.size);
}

const ratio = (a: number, b: number): number => Math.min(a, b) / Math.max(a, b, 1e-9);

function sum(a: Fingerprint, b: Fingerprint): number {
  return (
    1.5 *
      (equal(a.tag, b.tag) +
        equal(a.name, b.name) +
        equal(a.id, b.id) +
        edited(a.text, b.text) +
        sharedWords(a.neighborText, b.neighborText)) +
    0.5 *
      (edited(a.class, b.class) +
        edited(a.href, b.href) +
        edited(a.alt, b.alt) +
        edited(a.xpath, b.xpath) +
        edited(a.idXpath, b.idXpath) +
        ((a.isButton ?? false) === (b.isButton ?? false) ? 1 : 0) +
        Math.max(0, 100 - Math.hypot(a.x - b.x, a.y - b.y)) / 100 +
        ratio(a.w * a.h, b.w * b.h) +
        ratio(a.w / Math.max(1, a.h), b.w / Math.max(1, b.h)))
  );
}

/** The likest candidate, however unlike. */
export function similo(old: Fingerprint, candidates: readonly Fingerprint[]): { index: number; confidence: number } {
  const scores = candidates.map((candidate) => sum(old, candidate));
  return { index: scores.indexOf(Math.max(...scores)), confidence: 1 };
}
