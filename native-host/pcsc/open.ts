import { createPort } from './create-port.ts';
import { LINUX, MACOS, type PcscSystem, WINDOWS } from './library/systems.ts';
import type { PcscPort } from './port.ts';
import { systemDriver } from './system-driver.ts';

const SYSTEMS: Partial<Record<NodeJS.Platform, PcscSystem>> = { darwin: MACOS, win32: WINDOWS };

/** Opens PC/SC of this system. Loads no library yet: what is missing shows as service state in `watch`. */
export const openPcsc = (): PcscPort => createPort(systemDriver(SYSTEMS[process.platform] ?? LINUX));
