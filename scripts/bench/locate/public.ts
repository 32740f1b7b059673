import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decide, rank, SURE } from '../../../extension/locate/similarity.ts';
import type { Fingerprint } from '../../../extension/locate/teach/fingerprint.ts';
import { fingerprintWords, foldAddress } from '../../../extension/locate/teach/traits.ts';
import type { Locator } from '../peers/locator.ts';
import { gate, similo } from '../peers/similo.ts';

/** Public old/new page pairs, laid beside the checkout (not shipped). Another file can be named as the first argument. */
const DATA = '../shared/bench/locators-dev.ndjson.gz';

interface Target {
  readonly old: Fingerprint;
  readonly truth: number;
  readonly disputed?: boolean;
}
interface Site {
  readonly site: string;
  readonly candidates: readonly Fingerprint[];
  readonly targets: readonly Target[];
}

type Absent = 'twin' | 'same place' | 'elsewhere';

function overlap(a: Fingerprint, b: Fingerprint): number {
  const w = Math.max(0, Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x));
  const h = Math.max(0, Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y));
  const union = a.w * a.h + b.w * b.h - w * h;
  return union > 0 ? (w * h) / union : 0;
}

/** How harmful a false answer is: another way to the same page, the same spot, or somewhere else. */
function kindOfFalse(answer: Fingerprint, truth: Fingerprint): Absent {
  const twin =
    answer.tag === truth.tag &&
    fingerprintWords(answer) === fingerprintWords(truth) &&
    foldAddress(answer.href) === foldAddress(truth.href);
  if (twin) return 'twin';
  return overlap(answer, truth) >= 0.5 ? 'same place' : 'elsewhere';
}

interface Row {
  pairs: number;
  undisputed: number;
  forced: number;
  right: number;
  wrong: number;
  wrongUndisputed: number;
  absent: Record<Absent, number>;
  ms: number;
}

function score(locator: Locator, sites: readonly Site[], least: number): Row {
  const row: Row = {
    pairs: 0,
    undisputed: 0,
    forced: 0,
    right: 0,
    wrong: 0,
    wrongUndisputed: 0,
    absent: { twin: 0, 'same place': 0, elsewhere: 0 },
    ms: 0,
  };
  for (const { candidates, targets } of sites) {
    for (const { old, truth, disputed } of targets) {
      row.pairs += 1;
      if (disputed !== true) row.undisputed += 1;
      const [first, second] = locator.rank(old, candidates);
      if (first?.index === truth && (second === undefined || second.score < first.score - 1e-9)) row.forced += 1;
      const startedAt = performance.now();
      const safe = locator.decide(old, candidates);
      row.ms += performance.now() - startedAt;
      if (safe.index >= 0 && safe.confidence >= least) {
        if (safe.index === truth) row.right += 1;
        else {
          row.wrong += 1;
          if (disputed !== true) row.wrongUndisputed += 1;
        }
      }
      const target = candidates[truth];
      if (target === undefined) continue;
      const rest = candidates.filter((_, index) => index !== truth);
      const absent = locator.decide(old, rest);
      const answer = rest[absent.index];
      if (answer !== undefined && absent.confidence >= least) row.absent[kindOfFalse(answer, target)] += 1;
    }
  }
  return row;
}

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1).padStart(6);

/** Prints ours beside Similo and the gate on the public data: forced, safe, absent (bench README's three questions). */
export function benchPublicData(file = DATA): void {
  if (!existsSync(file)) {
    console.log(`The public locator data is not at ${file}: this part is left out. Name a file to use another.`);
    return;
  }
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const sites: Site[] = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const rows: readonly [string, Locator, number][] = [
    ['Similo, always answers', similo, 0],
    ['gate: tag and (words, id or name)', gate, 0],
    ['ours, all answers', { name: 'ours', rank, decide }, 0],
    ['ours, sure answers', { name: 'ours', rank, decide }, SURE],
  ];
  console.log(
    `\nPublic data: ${sites.length} sites, per cent of ${sites.reduce((sum, site) => sum + site.targets.length, 0)} pairs`,
  );
  console.log(`${'locator'.padEnd(36)}forced  right  wrong  (undisp.)  absent false  twin  same  elsewhere  ms`);
  for (const [name, locator, least] of rows) {
    const r = score(locator, sites, least);
    const absent = r.absent.twin + r.absent['same place'] + r.absent.elsewhere;
    console.log(
      `${name.padEnd(36)}${percent(r.forced, r.pairs)} ${percent(r.right, r.pairs)} ${percent(r.wrong, r.pairs)}     ${percent(r.wrongUndisputed, r.undisputed)}        ${percent(absent, r.pairs)}${percent(r.absent.twin, r.pairs)}${percent(r.absent['same place'], r.pairs)}     ${percent(r.absent.elsewhere, r.pairs)} ${(r.ms / r.pairs).toFixed(2)}`,
    );
  }
}
