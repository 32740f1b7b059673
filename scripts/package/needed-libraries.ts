/** A shared library that one of our Linux programs NEEDs, by its soname, and Debian's package that has it. */
interface NeededLibrary {
  readonly package: string;
  /** As `Depends` has it, after the package's name. */
  readonly version?: string;
}

const C_LIBRARY: NeededLibrary = { package: 'libc6', version: '(>= 2.28)' };

/** Node's own builds need libatomic since 25 (nodejs/node 60484), which pcscd brings in by chance alone. */
export const NEEDED_LIBRARIES: Readonly<Record<string, NeededLibrary>> = {
  'ld-linux-x86-64.so.2': C_LIBRARY,
  'libc.so.6': C_LIBRARY,
  'libdl.so.2': C_LIBRARY,
  'libm.so.6': C_LIBRARY,
  'libpthread.so.0': C_LIBRARY,
  'libgcc_s.so.1': { package: 'libgcc-s1' },
  'libstdc++.so.6': { package: 'libstdc++6', version: '(>= 6)' },
  'libatomic.so.1': { package: 'libatomic1' },
  'libpcsclite.so.1': { package: 'libpcsclite1' },
};

/** Debian's `Depends`: each package once. */
export const DEPENDS: string = [
  ...new Set(
    Object.values(NEEDED_LIBRARIES).map(({ package: name, version }) => [name, version].filter(Boolean).join(' ')),
  ),
].join(', ');
