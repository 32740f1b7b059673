import type { OperatingSystem } from '../../diagnosis/facts.ts';

/** Operating systems as people call them. */
export const systemName: Readonly<Record<OperatingSystem, string>> = {
  windows: 'Windows',
  macos: 'macOS',
  linux: 'Linux',
  other: 'système non connu',
};
