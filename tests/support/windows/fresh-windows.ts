import { inject } from 'vitest';
import { type Windows, windowsIn } from './wine.ts';
import { copyOfPrefix } from './wine-prefix.ts';

/** Folder of a Windows of its own for one test file. */
export const freshPrefix = (): string => copyOfPrefix(inject('windows'));

/** A Windows of its own for one test file. */
export const startWindows = (): Windows => windowsIn(freshPrefix());
