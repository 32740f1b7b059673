import type { Facts } from '../../shared/diagnosis/facts.ts';

export type ReaderSnapshot = Pick<Facts, 'pcsc' | 'readers'>;
