import { hash } from 'node:crypto';

/** A number that stays the same for the same words. */
export const uuidFrom = (text: string): string =>
  hash('sha256', text).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-5$3-8$4-$5');
