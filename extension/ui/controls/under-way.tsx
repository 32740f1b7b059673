import type { JSX } from 'preact';
import { decide } from '../../guide/decision/decide.ts';
import type { Stand } from '../facts/decided.ts';
import { useStand } from '../facts/use-stand.ts';
import { Lead } from './lead.tsx';

interface UnderWayProps {
  readonly children: (stand: Stand, lead: typeof Lead, decideAll: typeof decide) => JSX.Element;
}

/** What knows all guides, their steps and all rows of the decision: a popup loads it for those alone who have one, or wait. */
export function UnderWay({ children }: UnderWayProps) {
  const stand = useStand();
  return stand === null ? null : children(stand, Lead, decide);
}
