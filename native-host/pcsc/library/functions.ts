import { PcscError } from '../errors.ts';
import type { PcscSystem } from './systems.ts';

/** The PC/SC functions that we call. What they write to is memory of ours: koffi knows of no structure. */
const PARAMETERS = {
  SCardEstablishContext: 'DWORD, void *, void *, uint8_t *',
  SCardReleaseContext: 'HANDLE',
  SCardCancel: 'HANDLE',
  SCardListReaders: 'HANDLE, void *, uint8_t *, uint8_t *',
  SCardGetStatusChange: 'HANDLE, DWORD, uint8_t *, DWORD',
  SCardConnect: 'HANDLE, uint8_t *, DWORD, DWORD, uint8_t *, uint8_t *',
  SCardDisconnect: 'HANDLE, DWORD',
  SCardBeginTransaction: 'HANDLE',
  SCardEndTransaction: 'HANDLE, DWORD',
  SCardTransmit: 'HANDLE, uint8_t *, uint8_t *, DWORD, void *, uint8_t *, uint8_t *',
} as const;
export type PcscFunction = keyof typeof PARAMETERS;

/** Those that take or give a reader's name. */
const NAMING: readonly PcscFunction[] = ['SCardListReaders', 'SCardGetStatusChange', 'SCardConnect'];

export interface PcscLibrary {
  /** Calls a function on a thread of its own, for each may block as long as the service likes. @returns its PC/SC value, without a sign */
  call(name: PcscFunction, ...values: readonly unknown[]): Promise<number>;
  /** Where bytes of ours lie, for a structure that points to others. */
  addressOf(bytes: Buffer): bigint;
}

type Loaded = (...values: readonly unknown[]) => Promise<number | bigint>;

/** @throws PcscError `service_absent` without the system's library, `program_damaged` when koffi cannot be loaded */
export async function loadPcscLibrary(system: PcscSystem): Promise<PcscLibrary> {
  const { default: koffi } = await orElse('program_damaged', () => import('koffi'));
  const library = await orElse('service_absent', async () =>
    system.isWide
      ? (await import('../../windows/system-library.ts')).systemLibrary('winscard')
      : koffi.load(system.library),
  );
  const sized = (signature: string): string =>
    signature
      .replaceAll('DWORD', `uint${8 * system.word}_t`)
      .replaceAll('LONG', `int${8 * system.word}_t`)
      .replaceAll('HANDLE', `uint${8 * system.handle}_t`);
  const bind = (name: PcscFunction): Loaded => {
    const symbol = system.isWide && NAMING.includes(name) ? `${name}W` : name;
    const bound = library.func(sized(`LONG __stdcall ${symbol}(${PARAMETERS[name]})`));
    return (...values) =>
      new Promise((resolve, reject) => {
        bound.async(...values, (error: unknown, value: number | bigint) => (error ? reject(error) : resolve(value)));
      });
  };
  const functions = new Map<PcscFunction, Loaded>();
  /** The arguments of calls under way: koffi hands their memory on and does not hold it. */
  const underway = new Set<readonly unknown[]>();
  if (system.libc !== null) {
    const { libc } = system;
    // Node's own exit would wait for a call that hangs.
    process.on('exit', (code) => void (underway.size > 0 && koffi.load(libc).func('void _exit(int)')(code)));
  }
  return {
    async call(name, ...values) {
      const run = functions.get(name) ?? bind(name);
      functions.set(name, run);
      underway.add(values);
      try {
        return Number(BigInt.asUintN(32, BigInt(await run(...values))));
      } finally {
        underway.delete(values);
      }
    },
    addressOf: (bytes) => koffi.address(bytes),
  };
}

/** What `load` gives. @throws PcscError with this code */
async function orElse<T>(code: 'program_damaged' | 'service_absent', load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (thrown) {
    throw new PcscError(code, thrown instanceof Error ? thrown.message : String(thrown));
  }
}
