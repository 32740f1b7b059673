import { agreement } from '../../extension/locate/text/patterns.ts';
import { descriptors } from '../../shared/guides/descriptors.ts';
import { plainText } from '../../shared/plain-text.ts';
import { fitsHost } from '../../shared/portals.ts';
import { faultOf, type ReplayedSight, type Sight } from '../../tests/support/locator/walk-replay.ts';

/** What was rightly pressed but no name of the step's descriptor fits, and a host that it does not have. */
function unknownOf({ step, page: { host, moments } }: Sight): readonly string[] {
  const { names = [], page } = descriptors.get(step) ?? {};
  const pressed = moments.flatMap(({ press }) => (press?.was === 'right' ? (press.control.text ?? []) : []));
  return [
    ...(page?.hosts.some((known) => fitsHost(host, known)) ? [] : [host]),
    ...pressed.filter((name) => agreement(names, name) === 0),
  ];
}

/** A page and step in a line: what was said then and by which rule, what is said today, what was pressed, and what no descriptor has; all of it plain text. */
export function rowOf(sight: ReplayedSight): Readonly<Record<string, string>> {
  const { step, place, page, now } = sight;
  const then = page.moments.findLast(({ trace }) => trace !== null)?.trace ?? null;
  const pressed = page.moments.flatMap(({ press }) =>
    press === undefined ? [] : `${press.was} ${press.control.text ?? press.control.tag}`,
  );
  const row = {
    step,
    page: `${place}`,
    'at the time': then?.answer.level ?? '–',
    by: then?.outcome ?? then?.gate ?? '–',
    today: now.level,
    pressed: pressed.join('; '),
    verdict: faultOf(sight) ?? 'same',
    'no descriptor has': [...new Set(unknownOf(sight))].join('; '),
  };
  return Object.fromEntries(Object.entries(row).map(([head, cell]) => [head, plainText(cell)]));
}
