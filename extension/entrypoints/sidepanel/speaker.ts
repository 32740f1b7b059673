import type { Step } from '../../../shared/guides/guide.ts';
import { type Speaker, VOICES } from '../../contracts/voice.ts';
import type { PageStatus } from '../../guide/session/page-status.ts';

/** Who says this step, with what the page in front shows now. */
export const speakerOf = ({ place }: Step, pageStatus: PageStatus | null): Speaker =>
  VOICES[place].speaks[pageStatus?.bubble ?? 'none'];
