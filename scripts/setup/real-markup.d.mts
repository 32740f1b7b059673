export const REAL_MARKUP: string;
export function installRealMarkup(): void;
