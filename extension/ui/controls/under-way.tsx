import type { JSX } from 'preact';
import type { Stand } from '../facts/decided.ts';
import { useStand } from '../facts/use-stand.ts';
import { Lead } from './lead.tsx';

interface UnderWayProps {
  readonly children: (stand: Stand, lead: typeof Lead) => JSX.Element;
}

/** What knows all guides and their steps: a popup loads it for those alone who have one, or wait. */
export function UnderWay({ children }: UnderWayProps) {
  const stand = useStand();
  return stand === null ? null : children(stand, Lead);
}
