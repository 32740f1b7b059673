import { arch, release } from 'node:os';
import type { Facts, WorkstationFacts } from '../shared/diagnosis/facts.ts';
import { withoutIdentity } from '../shared/diagnosis/without-identity.ts';
import type { Observer } from './observer.ts';
import type { ReaderSnapshot } from './readers/reader-snapshot.ts';
import { type SharedWatch, sharedWatch } from './readers/shared-watch.ts';
import { type System, thisSystem } from './system.ts';
import type { WindowsApi } from './workstation/windows-api.ts';

/** A card on a slow reader is read in a few seconds, at 700 ms a command in 14; beyond this a reading is said to be cut short. */
const READING_LIMIT_MS = 20_000;

/** Windows' own interfaces, on Windows. */
export async function openWindows(): Promise<WindowsApi | undefined> {
  return process.platform === 'win32' ? (await import('./windows/this-windows.ts')).thisWindows() : undefined;
}

/** Where our own part that speaks with Windows is damaged, what it would have reported is not known; the service's state says why. */
const windowsIfUndamaged = (): Promise<WindowsApi | undefined> => openWindows().catch(() => undefined);

/** What an observer depends on; tests pass their own. */
interface ObserverParts {
  readonly system: System;
  readonly windows: () => Promise<WindowsApi | undefined>;
  readonly readers: SharedWatch;
}

const thisComputer = (): ObserverParts => ({
  system: thisSystem(),
  windows: windowsIfUndamaged,
  readers: sharedWatch(),
});

/** Adds, for the report, which versions of the smart-card service and of the readers' drivers are here; versions that the system hides are left out. */
async function withVersions(
  system: System,
  windows: WindowsApi | undefined,
  snapshot: ReaderSnapshot,
): Promise<ReaderSnapshot> {
  const [{ probe }, { pcscVersion }, { readerDrivers, withDrivers }] = await Promise.all([
    import('./workstation/probe.ts'),
    import('./workstation/pcsc-version.ts'),
    import('./workstation/reader-driver.ts'),
  ]);
  const [version, drivers] = await Promise.all([
    probe(() => pcscVersion(system)),
    probe(() => readerDrivers(system, windows)),
  ]);
  return {
    pcsc: version.state === 'known' ? { ...snapshot.pcsc, version: version.value } : snapshot.pcsc,
    readers: drivers.state === 'known' ? withDrivers(snapshot.readers, drivers.value) : snapshot.readers,
  };
}

/** The observer of this computer. Modules that the first snapshot does not need are loaded later. */
export function createObserver({ system, windows: openedWindows, readers }: ObserverParts = thisComputer()): Observer {
  const about = (snapshot: ReaderSnapshot, workstation: WorkstationFacts): Facts => ({
    system: { os: system.os, arch: arch(), release: release() },
    ...snapshot,
    workstation,
  });
  const names = ({ readers }: ReaderSnapshot): readonly string[] => readers.map(({ name }) => name);

  return {
    watch(identity, changed) {
      let latest: ReaderSnapshot | null = null;
      /** Without a reader the question is why: answered in a second snapshot, so that the first one waits for nothing. */
      const explain = async (snapshot: ReaderSnapshot): Promise<void> => {
        const { whyNoReader } = await import('./workstation/workstation.ts');
        const workstation = await whyNoReader(system, await openedWindows(), names(snapshot));
        if (latest === snapshot) changed(about(snapshot, workstation));
      };
      const leave = readers.follow(identity, (snapshot) => {
        latest = snapshot;
        changed(about(snapshot, {}));
        if (snapshot.readers.length === 0) void explain(snapshot);
      });
      return () => {
        latest = null;
        leave();
      };
    },
    countTries: () => readers.countTries(),
    async everything(identity) {
      const windows = await openedWindows();
      const [snapshot, { workstationFacts }] = await Promise.all([
        // Windows' store is searched for the certificate of the card's holder; without identity nothing of that goes on.
        readers.settled(identity || windows !== undefined, READING_LIMIT_MS),
        import('./workstation/workstation.ts'),
      ]);
      const [workstation, versioned] = await Promise.all([
        workstationFacts(system, windows, names(snapshot)),
        withVersions(system, windows, snapshot),
      ]);
      if (windows === undefined) return about(versioned, workstation);
      const { withWindowsCards } = await import('./workstation/windows-card.ts');
      const seen = { ...versioned, readers: await withWindowsCards(system, windows, versioned.readers) };
      return about(identity ? seen : withoutIdentity(seen), workstation);
    },
  };
}
