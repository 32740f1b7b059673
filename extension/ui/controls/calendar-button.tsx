import { calendarText } from '../../../shared/messages/fr/calendar.ts';
import { saveFile } from '../facts/save-file.ts';
import { Button } from './button.tsx';
import { calendarFile, type DayToRemember } from './calendar-file.ts';

/** Keeps a day in the user's own calendar, as a file that every calendar opens. */
export const CalendarButton = (day: DayToRemember) => (
  <Button small onClick={() => saveFile('compagnon-e-cps.ics', 'text/calendar', calendarFile(day, new Date()))}>
    {calendarText.keep}
  </Button>
);
