import { parseGalssIni } from '../../native-host/workstation/galss-ini.ts';
import { fuzz } from './fuzz.ts';
import { mutateText } from './mutate.ts';
import type { Random } from './random.ts';

/** Channels as they are set up in the field (docs/sources/card-and-readers.md 4.3), with what each is. */
const CHANNELS = [
  { kind: 'pcsc', library: 'PCSCW64.DLL', setting: 'Ingenico TL TELIUM 0' },
  { kind: 'pcsc', library: 'pcscw32.dll', setting: 'OLAQIN TL VITALACT 1' },
  { kind: 'serial', library: 'PSSINW64.DLL', setting: '9600,1,8,0,0' },
  { kind: 'serial', library: 'PSSINW64.DLL', setting: 'COM3' },
  { kind: 'serial', library: 'PCSCW64.DLL', setting: '\\\\.\\COM12' },
] as const;

const LADS: readonly string[] = ['CPS', 'VITALE', 'Cps 1', 'SAM'];

/** The file as an installer or a technician may have written it: order, case, blanks, comments, line ends of all kinds. */
function written(random: Random, channels: readonly Channel[]): string {
  const end = random.pick(['\n', '\r\n', '\r']);
  const word = (text: string): string => random.pick([text, text.toUpperCase(), text.toLowerCase()]);
  const blank = (): string => ' '.repeat(random.below(3));
  const key = (name: string, value: string): string => `${blank()}${word(name)}${blank()}=${blank()}${value}${blank()}`;
  const lines = channels.flatMap(({ library, setting, lads }, i) => [
    `[${word(`CANAL${i}`)}]`,
    ...random.pick([
      [key('Protocole', `${i}`), key('Caracteristiques', setting)],
      [key('Caracteristiques', setting), `; ${oddComment(random)}`, key('Protocole', `${i}`)],
    ]),
    ...lads.flatMap((lad, k) => [`[${word(`Canal${i}.PAD0.LAD${k}`)}]`, key('NomLAD', lad)]),
    `[${word(`PROTOCOLE${i}`)}]`,
    key('NomLib', library),
    ...(random.percent(30) ? ['', '# Protocole=9'] : []),
  ]);
  return lines.join(end);
}

const oddComment = (random: Random): string => random.pick(['', 'Caracteristiques=COM9', '[CANAL9]', 'é']);

type Channel = (typeof CHANNELS)[number] & { readonly lads: readonly string[] };

fuzz({
  about: 'galss.ini as it may be written, against the channels it was written from; damaged, nothing made up',
  generate(random) {
    const channels = random.list(
      random.below(4),
      (): Channel => ({ ...random.pick(CHANNELS), lads: random.list(random.below(3), () => random.pick(LADS)) }),
    );
    const text = written(random, channels);
    return random.percent(50) ? { text, channels } : { text: mutateText(random, text), channels: null };
  },
  check({ text, channels }) {
    const found = parseGalssIni(text, 'galss.ini');
    if (channels === null) {
      const made = found.channels
        .flatMap(({ setting, lads }) => [setting, ...lads])
        .find((value) => !text.includes(value));
      return made === undefined ? null : `${JSON.stringify(made)} stands nowhere in the file`;
    }
    const wanted = channels.map(({ kind, setting, lads }) => ({ kind, setting, lads }));
    if (JSON.stringify(found.channels) !== JSON.stringify(wanted)) return `got ${JSON.stringify(found.channels)}`;
    const onSerial = channels.some(
      ({ kind, lads }) => kind === 'serial' && lads.some((lad) => lad.toUpperCase().includes('CPS')),
    );
    return found.cpsOnSerial === onSerial ? null : `CPS on a serial channel: ${found.cpsOnSerial}`;
  },
});
