import { useEffect, useState } from 'preact/hooks';
import { thisBrowser } from '../../host-link/this-browser.ts';
import type { Host } from '../../host-link/use-host.ts';
import { saveFile } from '../../ui/facts/save-file.ts';
import { surroundings } from '../../ui/facts/surroundings.ts';
import { useIdentity } from '../../ui/facts/use-identity.ts';
import { type ReportMatter, reportJson } from './report.ts';

/** What a report of this moment is made of. */
export function matterOf(host: Host, identity: boolean): ReportMatter {
  const { link, facts, withIdentity, stale } = host;
  return {
    link,
    facts: identity ? withIdentity : facts,
    stale,
    around: surroundings(),
    asking: thisBrowser(),
    now: new Date(),
    identity,
  };
}

/** Hands the report over as a file; nothing is sent. */
export const saveJson = (matter: ReportMatter): void =>
  saveFile('compagnon-e-cps.json', 'application/json', reportJson(matter));

/** Whether the report names its holder: only when wanted, and only once the card was read for that. */
export function useReportIdentity(host: Host) {
  const identity = useIdentity(host);
  const [wanted, setWanted] = useState(false);
  const toggle = (): void => {
    if (!wanted && identity.state === 'hidden') identity.toggle();
    setWanted(!wanted);
  };
  // What was refused is not ticked.
  useEffect(() => {
    if (identity.refused) setWanted(false);
  }, [identity.refused, wanted]);
  return {
    wanted,
    included: wanted && host.withIdentity !== null,
    /** Without a live host no card can be read. */
    possible: host.link.phase === 'live' && identity.allowed,
    absent: wanted && identity.absent,
    toggle,
  };
}
