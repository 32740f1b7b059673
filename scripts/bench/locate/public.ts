import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decide, SURE } from '../../../extension/locate/similarity.ts';
import type { Fingerprint } from '../../../extension/locate/teach/fingerprint.ts';
import { fingerprintWords, foldAddress } from '../../../extension/locate/teach/traits.ts';
import { Table } from '../table.ts';
import { similo } from './similo.ts';

/** Public old/new page pairs, laid beside the checkout (not shipped). */
const DATA = '../shared/bench/locators-dev.ndjson.gz';

interface Site {
  readonly site: string;
  readonly candidates: readonly Fingerprint[];
  readonly targets: readonly { readonly old: Fingerprint; readonly truth: number }[];
}

type Decide = (
  old: Fingerprint,
  candidates: readonly Fingerprint[],
) => { readonly index: number; readonly confidence: number };

function overlap(a: Fingerprint, b: Fingerprint): number {
  const w = Math.max(0, Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x));
  const h = Math.max(0, Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y));
  const union = a.w * a.h + b.w * b.h - w * h;
  return union > 0 ? (w * h) / union : 0;
}

/** A false answer that leads somewhere else: neither another way to the same page nor the same place. */
const isElsewhere = (answer: Fingerprint, truth: Fingerprint): boolean =>
  overlap(answer, truth) < 0.5 &&
  (answer.tag !== truth.tag ||
    fingerprintWords(answer) !== fingerprintWords(truth) ||
    foldAddress(answer.href) !== foldAddress(truth.href));

/** Counts over all pairs; `absent` and `elsewhere` with the target taken out of the page, where each answer is false. */
function score(decideOn: Decide, sites: readonly Site[], least: number) {
  const counts = { right: 0, wrong: 0, absent: 0, elsewhere: 0 };
  const startedAt = performance.now();
  for (const { candidates, targets } of sites)
    for (const { old, truth } of targets) {
      const answer = decideOn(old, candidates);
      if (answer.index >= 0 && answer.confidence >= least) counts[answer.index === truth ? 'right' : 'wrong'] += 1;
      const target = candidates[truth];
      if (target === undefined) continue;
      const rest = candidates.filter((_, index) => index !== truth);
      const { index, confidence } = decideOn(old, rest);
      const other = rest[index];
      if (other === undefined || confidence < least) continue;
      counts.absent += 1;
      if (isElsewhere(other, target)) counts.elsewhere += 1;
    }
  return { ...counts, ms: (performance.now() - startedAt) / 2 };
}

/** Ours beside Similo on the public data, in per cent of the pairs. */
export function benchPublicData(file = DATA): void {
  if (!existsSync(file)) {
    console.log(`The public locator data is not at ${file}: this part is left out. Name a file to use another.`);
    return;
  }
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const sites = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Site);
  const pairs = sites.reduce((sum, { targets }) => sum + targets.length, 0);
  const table = new Table(`Public data: ${sites.length} sites, per cent of ${pairs} pairs`, [
    ...['right', 'wrong', 'when absent', 'elsewhere', 'ms a pair'],
  ]);
  const rows: readonly (readonly [string, Decide, number])[] = [
    ['Similo, always answers', similo, 0],
    ['ours, all answers', decide, 0],
    ['ours, sure answers', decide, SURE],
  ];
  for (const [name, decideOn, least] of rows) {
    const { ms, ...counts } = score(decideOn, sites, least);
    const shares = [counts.right, counts.wrong, counts.absent, counts.elsewhere].map((count) => (100 * count) / pairs);
    table.row(name, [...shares, ms / pairs]);
  }
}
