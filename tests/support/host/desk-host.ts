import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Facts } from '../../../shared/diagnosis/facts.ts';
import { PROTOCOL, VERSION } from '../../../shared/protocol/version.ts';
import { until } from '../until.ts';
import { writeFakeHost } from './fake-hosts.ts';

/** Stands where the host would, at a desk that a test changes while it runs: cards go in and out, a code is typed wrong. */
export interface DeskHost extends AsyncDisposable {
  /** The program. */
  readonly path: string;
  show(facts: Facts): void;
  /** A code is typed wrong while the program counts the card's tries: its next count tells it, and the card has so many left. */
  typeWrongCode(facts: Facts): Promise<void>;
}

/** Milliseconds between two looks of the program at its desk. */
const LOOKS_MS = 100;

const sourceOf = (desk: string, counted: string): string => `const { readFileSync, writeFileSync } = require('node:fs');
let seq = 0, shown = '', isSubscribed = false, wrong = 0;
const look = () => JSON.parse(readFileSync(${JSON.stringify(desk)}, 'utf8'));
const tell = () => {
  const { facts } = look();
  if (!isSubscribed || JSON.stringify(facts) === shown) return;
  shown = JSON.stringify(facts);
  frame(JSON.stringify({ type: 'snapshot', seq: ++seq, facts }));
};
setInterval(tell, ${LOOKS_MS});
const answers = {
  hello: () => ({
    type: 'hello', protocol: ${PROTOCOL.max}, supported: { min: ${PROTOCOL.min}, max: ${PROTOCOL.max} },
    host: { version: '${VERSION}' }, capabilities: ['subscribe', 'diagnose', 'tries'],
  }),
  subscribe: () => { isSubscribed = true; setTimeout(tell); return { type: 'ok' }; },
  diagnose: () => ({
    type: 'diagnosis', facts: look().facts,
    diagnosis: { verdict: 'not-tested', route: 'activate-without-card', reader: null, checks: [], remedies: [] },
  }),
  tries: () => {
    const typed = look().wrong;
    const change = typed > wrong ? 'fewer' : 'same';
    wrong = typed;
    writeFileSync(${JSON.stringify(counted)}, '');
    return { type: 'tries', change };
  },
};
wrong = look().wrong;
hear(({ id, type }) => {
  const say = () => frame(JSON.stringify({ id, ...(answers[type]?.() ?? { type: 'ok' }) }));
  // The real one keeps a time between two counts.
  if (type === 'tries') setTimeout(say, 3 * ${LOOKS_MS}); else say();
});`;

export function writeDeskHost(first: Facts): DeskHost {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-desk-'));
  const desk = join(folder, 'desk.json');
  const counted = join(folder, 'counted');
  let wrong = 0;
  const show = (facts: Facts): void => writeFileSync(desk, JSON.stringify({ facts, wrong }));
  show(first);
  const host = writeFakeHost(sourceOf(desk, counted));
  return {
    path: host.path,
    show,
    async typeWrongCode(facts) {
      rmSync(counted, { force: true });
      await until('a count of the tries', async () => existsSync(counted));
      wrong += 1;
      show(facts);
    },
    async [Symbol.asyncDispose]() {
      host[Symbol.dispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
