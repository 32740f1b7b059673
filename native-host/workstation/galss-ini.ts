import type { Galss } from '../../shared/diagnosis/facts.ts';
import { MOST_LISTED } from '../../shared/protocol/most-listed.ts';

type Section = ReadonlyMap<string, string>;

/** Sections of an INI file, names and keys in lower case; of two equal keys the last wins. */
function sections(text: string): ReadonlyMap<string, Section> {
  const byName = new Map<string, Map<string, string>>();
  let current = new Map<string, string>();
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.trim();
    const header = /^\[([^\]]*)\]/.exec(line)?.[1];
    if (header !== undefined) {
      const name = header.trim().toLowerCase();
      current = byName.get(name) ?? new Map();
      byName.set(name, current);
      continue;
    }
    const equals = line.indexOf('=');
    if (equals > 0 && !/^[;#]/.test(line))
      current.set(line.slice(0, equals).trim().toLowerCase(), unquoted(line.slice(equals + 1).trim()));
  }
  return byName;
}

/** A value without the quotes that Windows takes off as well (GetPrivateProfileString). */
const unquoted = (value: string): string => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;

/** `9600,1,8,0,0`, `COM3`, `/dev/ttyS0`: settings of a serial line, where a PC/SC channel has a reader's name. */
const SERIAL_SETTING = /^(\d{3,6}(,\s*\w+){2,}|\\*(\.\\)?COM\d+.*|\/dev\/(tty|cu).*)$/i;

/**
 * What `galss.ini` says of its channels. Format as seen in the field (docs/sources/card-and-readers.md 4.3): `[CANALn]` with a protocol and
 * a setting, `[CANALn.PADm.LADk] NomLAD=CPS`, `[PROTOCOLEn] NomLib=PSSINW64.DLL`.
 * @param text the file, read as Latin-1 where no byte order mark says otherwise
 */
export function parseGalssIni(text: string, iniPath: string): Galss {
  const byName = sections(text);
  const below = Map.groupBy(byName, ([name]) => name.split('.', 1)[0]);
  const ofChannels = [...byName].filter(([name]) => /^canal\d+$/.test(name)).slice(0, MOST_LISTED);
  const channels = ofChannels.map(([name, section]) => {
    const library = byName.get(`protocole${section.get('protocole') ?? ''}`)?.get('nomlib') ?? '';
    const setting = section.get('caracteristiques') ?? '';
    const lads = (below.get(name) ?? []).flatMap(([other, values]) =>
      other === name ? [] : (values.get('nomlad') ?? []),
    );
    return { kind: kindOf(setting, library), setting, lads: lads.slice(0, MOST_LISTED) };
  });
  const cpsOnSerial = channels.some(({ kind, lads }) => kind === 'serial' && lads.some((lad) => /cps/i.test(lad)));
  return { iniPath, channels, cpsOnSerial };
}

/** The setting speaks first: a PC/SC reader's name never looks like a serial line, whatever protocol number stands beside it. */
function kindOf(setting: string, library: string): 'pcsc' | 'serial' | 'other' {
  if (SERIAL_SETTING.test(setting)) return 'serial';
  if (/pcsc/i.test(library)) return 'pcsc';
  return /pss/i.test(library) ? 'serial' : 'other';
}
