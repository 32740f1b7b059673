import type { Facts } from '../../shared/diagnosis/facts.ts';

/** The service and its readers, each with the facts of its card. */
export type ReaderSnapshot = Pick<Facts, 'pcsc' | 'readers'>;
