import { supportDetailsText as words } from '../messages/fr/support-details.ts';
import type { Facts, ReaderFacts } from './facts.ts';
import { known } from './known.ts';

type SupportDetail = readonly [label: string, value: string];

function readerDetail({ name, state, driver, card }: ReaderFacts): SupportDetail {
  const parts = [
    state,
    `${words.driver} ${driver ?? words.none}`,
    ...(card === null
      ? []
      : [
          `${card.kind} (${card.evidence})`,
          `${words.atr} ${card.atr ?? words.none}`,
          ...(card.certificate === undefined ? [] : [`${words.issuer} ${card.certificate.issuer ?? words.none}`]),
          ...(card.problem === undefined ? [] : [`${words.problem} ${card.problem.code}`]),
          ...(card.update?.state === 'unknown' ? [`${words.update} ${card.update.reason}`] : []),
        ]),
  ];
  return [name, parts.join(', ')];
}

function galssDetail(probe: Facts['workstation']['galss']): readonly SupportDetail[] {
  const galss = known(probe);
  if (galss === undefined || galss === null) return [];
  const channels = galss.channels.map(({ kind, setting, lads }) => `${kind} ${setting} (${lads.join(', ')})`);
  return [[words.galss, [galss.iniPath, ...channels].join(' ; ')]];
}

/**
 * Details that a support line asks for: service, drivers, ATR, issuer of the certificate, with the codes of the JSON. None says whose card
 * it is.
 * @param facts masked by shareable.ts
 */
export function supportDetails({ pcsc, readers, workstation }: Facts): readonly SupportDetail[] {
  return [
    [words.service, [pcsc.service, pcsc.version ?? words.noVersion].join(', ')],
    ...readers.map(readerDetail),
    ...galssDetail(workstation.galss),
  ];
}
