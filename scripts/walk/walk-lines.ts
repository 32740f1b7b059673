import type { WalkFile } from '../../extension/guide/walk/walk-file.ts';
import { agreement } from '../../extension/locate/text/patterns.ts';
import { descriptors } from '../../shared/guides/descriptors.ts';
import { fitsHost } from '../../shared/portals.ts';
import { faultOf, type Replayed, type Sight } from '../../tests/support/locator/walk-replay.ts';

const answerOf = ({ level, reason }: { readonly level: string; readonly reason?: unknown }): string =>
  `${level}${typeof reason === 'string' ? `, ${reason}` : ''}`;

/** Names of what was rightly pressed that no name of the step's descriptor fits, and hosts that it does not have. */
function unknownOf({ pages }: WalkFile, { step, page, moments }: Sight): readonly string[] {
  const descriptor = descriptors.get(step);
  const host = pages[page]?.host ?? '';
  const names = moments.flatMap(({ press }) => (press?.was === 'right' ? (press.control.text ?? []) : []));
  return [
    ...(descriptor?.page.hosts.some((known) => fitsHost(host, known)) ? [] : [host]),
    ...new Set(names.filter((name) => agreement(descriptor?.names ?? [], name) === 0).map((name) => `"${name}"`)),
  ];
}

/** A table of the walk, a line for each page and step: what was said then, what is said today, what was pressed, and what is unknown. */
export function walkLines(
  walk: WalkFile,
  replayed: readonly (Sight & { readonly now: Replayed })[],
): readonly string[] {
  const { guide, day, program, system, browser, pages, moments, isFull } = walk;
  const rows = replayed.map((one) => {
    const then = one.moments.findLast(({ trace }) => trace !== null)?.trace ?? null;
    const pressed = one.moments.flatMap(({ press }) =>
      press === undefined ? [] : `${press.was} ${press.control.text ?? press.control.tag}`,
    );
    return [
      one.step,
      `page ${one.page + 1}`,
      then === null ? '–' : answerOf(then.answer),
      then?.outcome ?? then?.gate ?? '–',
      answerOf(one.now),
      pressed.join('; ') || '–',
      faultOf(one) ?? 'same',
      unknownOf(walk, one).join(' ') || '–',
    ];
  });
  const table = [['step', 'page', 'then', 'by', 'today', 'pressed', 'verdict', 'no descriptor has'], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return [
    `${guide}, ${day}, ${browser} on ${system}, version ${program}: ${pages.length} pages, ${moments.length} moments${isFull ? ', cut' : ''}`,
    ...table.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
  ];
}
