import { atFirstUse } from '../../shared/at-first-use.ts';
import { createPort } from './create-port.ts';
import { LINUX, MACOS, type PcscSystem, WINDOWS } from './library/systems.ts';
import type { PcscPort } from './port.ts';
import { systemDriver } from './system-driver.ts';

const SYSTEMS: Partial<Record<NodeJS.Platform, PcscSystem>> = { darwin: MACOS, win32: WINDOWS };

/**
 * PC/SC of this system: one port for the whole process, so that what hangs in it is known to all who ask. Loads no library yet: what is
 * missing shows as service state in `watch`.
 */
export const openPcsc = atFirstUse((): PcscPort => createPort(systemDriver(SYSTEMS[process.platform] ?? LINUX)));
