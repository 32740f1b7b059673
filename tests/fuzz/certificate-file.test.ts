import type { CardEdge } from '../../native-host/card/card-edge.ts';
import { isUsedExtension } from '../../native-host/card/certificate.ts';
import { readCertificateFile, uselessAfter } from '../../native-host/card/certificate-file.ts';
import { CardError, type Send } from '../../native-host/card/exchange.ts';
import { certificate } from '../virtual-card/certificate.ts';
import { PROFILES } from '../virtual-card/profiles.ts';
import { fuzz } from './fuzz.ts';
import { mutateBytes } from './mutate.ts';

const WHOLE: readonly Uint8Array[] = Object.values(PROFILES).map((profile) => certificate(profile, 'authentication'));
/** No file of a card is read further: P1 and P2 of READ BINARY reach 32 kB. */
const REACH = 0x7fff;
const STEP = 0xe7;

/** A card with this one file: what is read of it, and the most that was asked for. */
function cardWith(file: Uint8Array): {
  readonly send: Send;
  readonly edge: CardEdge;
  readonly reads: readonly number[];
} {
  const reads: number[] = [];
  const send: Send = async ([, instruction, p1 = 0, p2 = 0, le = 0]) => {
    if (instruction !== 0xb0) return { data: new Uint8Array(), status: 0x9000 };
    const from = p1 * 256 + p2;
    reads.push(from);
    if (from >= file.length) return { data: new Uint8Array(), status: 0x6b00 };
    return { data: file.subarray(from, from + (le || 256)), status: 0x9000 };
  };
  const absent = (): never => {
    throw new Error('not asked for a certificate');
  };
  const edge: CardEdge = {
    cla: 0,
    step: STEP,
    all: 0x100,
    begin: async () => absent(),
    leave: async () => {},
    selectFile: async () => {},
    readUpdateFile: async () => absent(),
    readSerialFile: async () => absent(),
    readPinTries: async () => absent(),
    serialTriesAnd: () => [],
  };
  return { send, edge, reads };
}

fuzz({
  about: 'which bytes of a certificate are fetched: never a negative length, never without end, never past the reach',
  generate: (random) => ({
    file: random.percent(5) ? Uint8Array.from(random.pick(WHOLE)) : mutateBytes(random, random.pick(WHOLE)),
    cut: random.below(2_000),
  }),
  async check({ file, cut }) {
    const useless = uselessAfter(file.subarray(0, cut), isUsedExtension);
    if (!Number.isSafeInteger(useless) || useless < 0 || useless > REACH) return `leaves out ${useless} bytes`;
    const { send, edge, reads } = cardWith(file);
    try {
      const read = await readCertificateFile(send, edge, { path: Uint8Array.of(0xb0, 2), offset: 0 }, isUsedExtension);
      if (read.length > REACH) return `${read.length} bytes`;
      const wrong = read.findIndex((byte, i) => byte !== 0 && byte !== file[i]);
      if (wrong >= 0) return `byte ${wrong} is not the card’s`;
    } catch (thrown) {
      if (!(thrown instanceof CardError)) throw thrown;
    }
    if (reads.some((from) => from > REACH)) return `read from ${Math.max(...reads)}`;
    return reads.length > 200 ? `${reads.length} commands` : null;
  },
  show: ({ file, cut }) => `${Buffer.from(file).toString('hex')} cut at ${cut}`,
});
