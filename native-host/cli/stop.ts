import { cliText } from '../../shared/messages/fr/command-line.ts';
import { print } from './print.ts';

/**
 * `stop`: ends the other runs of this program, so that an installer can take their files away. Silent on Windows, since the installer shows
 * no window; elsewhere files in use can be replaced.
 */
export async function runStop(): Promise<number> {
  if (process.platform === 'win32') (await import('../windows/end-other-runs.ts')).endOtherRuns();
  else print(cliText.nothingToStop);
  return 0;
}
