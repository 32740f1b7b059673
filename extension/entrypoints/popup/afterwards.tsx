import { NewsNote } from '../../ui/controls/news-note.tsx';
import { DetailsSection, type DetailsSectionProps } from './details-section.tsx';

/** What nobody waits for: the details, folded, and the news. */
export const Afterwards = (props: DetailsSectionProps) => (
  <>
    <DetailsSection {...props} />
    <NewsNote host={props.host} />
  </>
);
