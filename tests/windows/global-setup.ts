import type { TestProject } from 'vitest/node';
import { makePrefix, removePrefix } from '../support/windows/wine-prefix.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of a Windows that was made and in which nothing has run: each test file gets a copy (tests/support/windows/fresh-windows.ts). */
    readonly windows: string;
  }
}

/** Vitest does this before the first file of the project `windows`. @returns what is done after the last */
export default async function makeWindowsOnce(project: TestProject): Promise<() => void> {
  const prefix = await makePrefix();
  project.provide('windows', prefix);
  return () => removePrefix(prefix);
}
