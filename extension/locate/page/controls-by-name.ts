import type { PageControl } from './control.ts';
import type { Names } from './name-sources.ts';

/** All controls of a kind that are called the same: what their names say is the same for all of them. */
export interface Called {
  readonly names: Names;
  readonly controls: PageControl[];
}

/** Groups controls of a kind by name: a page may have thousands of controls with a few names. */
export function byName(controls: readonly PageControl[]): readonly Called[] {
  const groups = new Map<string, Called>();
  for (const control of controls) {
    const { names } = control;
    const { main, others, described } = names;
    const key = others.length === 0 && described === undefined ? main : [main, ...others, described].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { names, controls: [control] });
    else group.controls.push(control);
  }
  return [...groups.values()];
}
