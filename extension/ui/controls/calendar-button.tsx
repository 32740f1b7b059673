import { calendarText } from '../../../shared/messages/fr/calendar.ts';
import { calendarFile } from '../facts/calendar-file.ts';
import { saveFile } from '../facts/save-file.ts';
import { Button } from './button.tsx';

interface CalendarButtonProps {
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** Keeps a day in the user's own calendar, as a file that every calendar opens. */
export const CalendarButton = ({ title, day }: CalendarButtonProps) => (
  <Button
    small
    onClick={() => saveFile('compagnon-e-cps.ics', 'text/calendar', calendarFile({ title, day }, new Date()))}
  >
    {calendarText.keep}
  </Button>
);
