import { runChild } from './child.ts';

export interface Step {
  /** The name of the step, for the terminal. */
  readonly name: string;
  readonly run: () => Promise<number>;
}

/** A program run with this terminal; the promise gives its exit code. */
export const program =
  (command: string, args: readonly string[]): (() => Promise<number>) =>
  () =>
    runChild(command, args);

/** Runs the steps in order with their times; stops at the first that fails and ends the program with its code. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  for (const [index, step] of steps.entries()) {
    console.log(`\n[${index + 1}/${steps.length}] ${step.name}`);
    const startedAt = performance.now();
    const code = await step.run();
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    if (code !== 0) {
      console.error(`[${index + 1}/${steps.length}] ${step.name}: failed after ${seconds} s`);
      process.exit(code);
    }
    console.log(`[${index + 1}/${steps.length}] ${step.name}: done in ${seconds} s`);
  }
}
