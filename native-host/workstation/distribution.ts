import { readSmallFile } from '../read-small-file.ts';
import { pathOn, type System } from '../system.ts';
import { NotKnown } from './probe.ts';

/** ID and the words of ID_LIKE of an os-release file (freedesktop.org, os-release(5)), in lower case, ID first. */
export function distributionIn(osRelease: string): readonly string[] {
  const value = (key: string): string =>
    new RegExp(`^${key}=(["']?)(.*)\\1\\s*$`, 'm').exec(osRelease)?.[2]?.toLowerCase() ?? '';
  return [...new Set(`${value('ID')} ${value('ID_LIKE')}`.split(/\s+/).filter((word) => word !== ''))].slice(0, 16);
}

/** @throws NotKnown where the system does not say */
export function findDistribution(system: System): readonly string[] {
  for (const path of ['/etc/os-release', '/usr/lib/os-release']) {
    try {
      return distributionIn(readSmallFile(pathOn(system, path), 'utf8'));
    } catch {}
  }
  throw new NotKnown('not-told');
}
