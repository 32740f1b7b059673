/** What a list holds where that is one thing; null where it holds none or several. */
export const onlyOne = <T>(list: readonly T[]): T | null => (list.length === 1 ? (list[0] ?? null) : null);
