import type { GuideId } from '../../../shared/guides/guide.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';

interface GuideRowProps {
  readonly id: GuideId;
  readonly title?: string | undefined;
  readonly hint?: string | undefined;
  readonly onChoose: () => void;
}

/** A guide to choose, as a large row. */
export const GuideRow = ({ id, title, hint, onChoose }: GuideRowProps) => (
  <button type="button" class="choice" data-guide={id} onClick={onChoose}>
    <strong>{title ?? guideText[id].title}</strong>
    <span class="small soft">{hint ?? guideText[id].hint}</span>
  </button>
);
