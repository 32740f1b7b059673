import { ATTACKS_ON_OURS } from './attacks-on-ours.ts';
import { ATTACKS_ON_PRESSES } from './attacks-on-presses.ts';

// Bundled into pages that turn against us (tests/support/attacks.ts).
const all = [...ATTACKS_ON_OURS, ...ATTACKS_ON_PRESSES];
Object.assign(globalThis, { attacks: Object.fromEntries(all.map((one) => [one.id, one])) });
