import type { TargetKind } from '../../../shared/guides/descriptor.ts';
import { getOrMake } from '../text/memoize.ts';
import type { PageControl } from './control.ts';
import type { Names } from './name-sources.ts';

/** All controls of a kind that are called the same: what their names say is the same for all of them. */
interface Called {
  readonly names: Names;
  readonly controls: PageControl[];
}

/** Controls by kind and name: a page has thousands that are called in a few ways. The names of a kind are read when it is asked for. */
export class ControlsByName {
  readonly #ofKind = new Map<TargetKind, PageControl[]>();
  readonly #called = new Map<TargetKind, readonly Called[]>();

  constructor(controls: readonly PageControl[]) {
    for (const control of controls) {
      const known = this.#ofKind.get(control.kind.kind);
      if (known === undefined) this.#ofKind.set(control.kind.kind, [control]);
      else known.push(control);
    }
  }

  of(kind: TargetKind): readonly Called[] {
    return getOrMake(this.#called, kind, () => byName(this.#ofKind.get(kind) ?? []));
  }
}

function byName(controls: readonly PageControl[]): readonly Called[] {
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
