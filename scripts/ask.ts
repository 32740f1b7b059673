import { createInterface } from 'node:readline';
import { answersTo } from '../shared/ask/rank.ts';

// `npm run -s ask`: one sentence a line on standard input; one JSON array a line comes back, ids of what is answered, best first, `[]` for
// "not known". `npm run ask -- --why "…"` says of one sentence which words spoke for what.

const [option, sentence] = process.argv.slice(2);

if (option === '--why' && sentence !== undefined) {
  const answers = answersTo(sentence);
  if (answers.length === 0) console.log('not known');
  for (const { entry, score, spoke } of answers)
    console.log(`${entry.kind} ${entry.id}`.padEnd(34), score.toFixed(2), spoke.join(', '));
} else if (option === undefined) {
  for await (const line of createInterface({ input: process.stdin }))
    console.log(JSON.stringify(answersTo(line).map(({ entry }) => entry.id)));
} else {
  console.error('Usage: npm run -s ask < sentences, or npm run ask -- --why "sentence"');
  process.exitCode = 2;
}
