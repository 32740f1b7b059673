import type { Facts } from '../../../shared/diagnosis/facts.ts';
import { systemName } from '../../../shared/messages/fr/systems.ts';

/** @returns e.g. « Windows 10.0.26100 x64 » */
export const systemLine = ({ os, release, arch }: Facts['system']): string =>
  [systemName[os], release, arch].filter(Boolean).join(' ');
