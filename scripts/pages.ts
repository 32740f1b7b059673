import { CHROMIUM_STEP } from './build/extension.ts';
import { writeMemos } from './package/memo.ts';
import { writePages } from './pages/write.ts';
import { runSteps } from './steps.ts';

// `npm run pages`: the extension that draws the memos, the memos, and the folder of static pages.
await runSteps([CHROMIUM_STEP, { name: 'Memos on paper', run: writeMemos }, { name: 'Static pages', run: writePages }]);
