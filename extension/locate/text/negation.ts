import { matcher } from './patterns.ts';

/** Folded words without what they say something is not. */
export const withoutDenied = (words: string, denial: string): string => words.replace(matcher(denial, 'g'), ' ');
