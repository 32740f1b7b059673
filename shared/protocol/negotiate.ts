export interface LevelRange {
  readonly min: number;
  readonly max: number;
}

/** The highest level both speak, or which side is too old to find one. Source: docs/sources/native-messaging.md 4.1. */
type Agreement = { readonly level: number } | { readonly update: 'extension' | 'host' };

/**
 * Agrees on a protocol level. Both sides use it: the host on `hello`, the extension on a refusal that carries the host's range.
 * @param extension levels of the extension
 * @param host levels of the host
 */
export function negotiate(extension: LevelRange, host: LevelRange): Agreement {
  const level = Math.min(extension.max, host.max);
  if (level >= Math.max(extension.min, host.min)) return { level };
  return { update: extension.max < host.min ? 'extension' : 'host' };
}
