import type { SeenSteps } from './seen-step.ts';

/** Counted from the walks of volunteers in tests/walks: npm run test:unit -- doc-pages -u */
export const SEEN_STEPS: SeenSteps = {};
