import { expect, it } from 'vitest';
import { DELICATE_STEPS } from '../../extension/locate/teach/teachable.ts';
import { GUIDE_IDS } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';

it('nothing is asked about where the user logs in, types a code or chooses one', () => {
  const steps = GUIDE_IDS.flatMap((id) => GUIDES[id].steps);
  for (const { id, logIn } of steps) if (logIn === true) expect(DELICATE_STEPS, id).toContain(id);
  for (const id of ['A5', 'A9', 'A10'] as const) expect(DELICATE_STEPS).toContain(id);
});
