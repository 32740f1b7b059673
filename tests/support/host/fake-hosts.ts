import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROTOCOL, VERSION } from '../../../shared/protocol/version.ts';

/** Small programs that stand where the native host would, each broken in its own way (docs/sources/native-messaging.md 4.4). */
const FRAME = `const frame = (text) => {
  const body = Buffer.from(text);
  const head = Buffer.alloc(4);
  head.writeUInt32LE(body.length);
  process.stdout.write(Buffer.concat([head, body]));
};
const hear = (answer) => {
  let held = Buffer.alloc(0);
  process.stdin.on('data', (chunk) => {
    held = Buffer.concat([held, chunk]);
    while (held.length >= 4 && held.length >= 4 + held.readUInt32LE(0)) {
      const size = held.readUInt32LE(0);
      answer(JSON.parse(held.subarray(4, 4 + size).toString()));
      held = held.subarray(4 + size);
    }
  });
  process.stdin.on('end', () => process.exit(0));
};
`;
const SILENT = `process.stdin.resume(); process.stdin.on('end', () => process.exit(0));`;
const helloOf = (level: number, version = VERSION): string => `hear((message) => {
  if (message.type === 'hello') frame(JSON.stringify({
    id: message.id, type: 'hello', protocol: ${level}, supported: { min: ${level}, max: ${level} },
    host: { version: '${version}' }, capabilities: ['subscribe', 'diagnose'],
  }));
});`;
const refusalOf = (level: number): string => `hear((message) => {
  frame(JSON.stringify({
    id: message.id, type: 'error', code: 'protocol_unsupported',
    supported: { min: ${level}, max: ${level} }, host: { version: '${VERSION}' },
  }));
});`;

export const FAKE_HOSTS = {
  exitsAtOnce: 'process.exit(0);',
  crashes: 'process.exit(7);',
  printsText: `console.log('Hello, this is a log line'); ${SILENT}`,
  badJson: `frame('{"type":'); ${SILENT}`,
  silent: SILENT,
  olderProtocol: helloOf(PROTOCOL.min - 1),
  olderVersion: helloOf(PROTOCOL.max, '0.9.0'),
  newerProtocol: helloOf(PROTOCOL.max + 1),
  refusesAsOlder: refusalOf(PROTOCOL.min - 1),
  refusesAsNewer: refusalOf(PROTOCOL.max + 1),
} as const;

/**
 * A host that answers well with facts given once.
 * @param facts without identity, as `snapshot` and `diagnosis` carry them
 * @param withIdentity what a request for identity gets
 */
export const steadyHost = (facts: unknown, withIdentity: unknown = facts): string => `${helloOf(PROTOCOL.max)}
const plain = ${JSON.stringify(facts)};
const named = ${JSON.stringify(withIdentity)};
hear((message) => {
  if (message.type === 'subscribe') {
    frame(JSON.stringify({ id: message.id, type: 'ok' }));
    frame(JSON.stringify({ type: 'snapshot', seq: 1, facts: plain }));
  }
  if (message.type === 'diagnose') frame(JSON.stringify({
    id: message.id, type: 'diagnosis', facts: message.identity ? named : plain,
    diagnosis: { verdict: 'not-tested', route: 'activate-without-card', reader: null, checks: [], remedies: [] },
  }));
});`;

/** The program on disk; `dispose` removes it. */
export interface FakeHost {
  readonly path: string;
  [Symbol.dispose](): void;
}

export function writeFakeHost(source: string): FakeHost {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-fake-host-'));
  const path = join(folder, 'host.cjs');
  writeFileSync(path, `#!${process.execPath}\n${FRAME}${source}\n`);
  chmodSync(path, 0o755);
  return { path, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}
