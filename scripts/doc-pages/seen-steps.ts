import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { stepsOn } from '../../extension/guide/walk/walk.ts';
import { readWalk } from '../../extension/guide/walk/walk-file.ts';
import type { StepId } from '../../shared/guides/guide.ts';
import type { SeenStep } from '../../shared/guides/seen-step.ts';

/** The walks of volunteers: one on the practice portals shows nothing of the real ones. */
const isOfVolunteer = (file: string): boolean => !/^practice-|\.gaps\.json$/.test(basename(file));

/** shared/guides/seen-steps.ts: which steps volunteers have walked through, by the files in tests/walks. */
export function seenStepsFile(): string {
  const seen = new Map<StepId, SeenStep>();
  for (const file of globSync('tests/walks/*.json').filter(isOfVolunteer).sort()) {
    const walk = readWalk(readFileSync(file, 'utf8'));
    const month = walk.day.slice(0, 7);
    for (const step of stepsOn(walk.pages)) {
      const { walks, last } = seen.get(step) ?? { walks: 0, last: '' };
      seen.set(step, { walks: walks + 1, last: [month, last].sort().at(-1) ?? month });
    }
  }
  const rows = [...seen]
    .map(([step, { walks, last }]) => `  ${step}: { walks: ${walks}, last: '${last}' },\n`)
    .join('');
  return `import type { SeenSteps } from './seen-step.ts';

/** Counted from the walks of volunteers in tests/walks: npm run test:unit -- doc-pages -u */
export const SEEN_STEPS: SeenSteps = {${rows === '' ? '' : `\n${rows}`}};
`;
}
