import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readWalk } from '../extension/guide/walk/walk-file.ts';
import { startPortals } from '../tests/portals/server.ts';
import { walkPage } from './walk/walk-pages.ts';

// The practice portals, to look at by hand: `npm run portals -- [port] [--walk FILE]`, then Ctrl-C.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { walk: { type: 'string' } },
});
const walk = values.walk === undefined ? undefined : readWalk(readFileSync(values.walk, 'utf8'));
const portals = await startPortals({
  port: Number(positionals[0] ?? 8443),
  hasOtherSide: true,
  ...(walk === undefined ? {} : { walk: (path) => walkPage(walk, path) }),
});
console.log(`Practice portals: https://localhost:${portals.port}/ (a certificate of our own: the browser will warn)

See them under the official names:
  chromium --user-data-dir="$(mktemp -d)" --ignore-certificate-errors --host-resolver-rules="MAP * 127.0.0.1:${portals.port}" https://wallet.esw.esante.gouv.fr/

Small buttons in the corner of each page play phone and code window. Letters do too, with Enter:
  s  the phone scans the QR code       c  the card and its PIN are accepted
  e  the QR code expires               a  the phone says yes to a login
Ctrl-C to stop.`);

const moves: Readonly<Record<string, () => void>> = {
  s: portals.scan,
  c: portals.acceptCard,
  e: portals.expireQr,
  a: portals.approve,
};
process.stdin.setEncoding('utf8');
process.stdin.on('data', (typed) => moves[String(typed).trim()]?.());
const stop = (): void => {
  portals.close().then(() => process.exit(0));
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
