/** Levels of the host protocol that this build speaks; raised only when a message changes its meaning. docs/protocol.md */
export const PROTOCOL = { min: 1, max: 1 } as const;

/** Name under which browsers know the host. Outsiders rely on it. */
export const HOST_NAME = 'fr.compagnon_ecps.host';

/** Version of the product: host and extension are built from one tree. */
export const VERSION = '1.0.0';

/** Day of that release, UTC. No clock that is right stands before it. */
export const RELEASED = '2026-11-24';

/** Largest frame accepted by the host; checked before any allocation. Chromium's own limit towards the extension is 1 MiB. */
export const MAX_FRAME_BYTES = 64 * 1024;
