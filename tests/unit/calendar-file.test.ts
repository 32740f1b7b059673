import { expect, it } from 'vitest';
import { calendarFile } from '../../extension/ui/controls/calendar-file.ts';

const NOW = new Date(Date.UTC(2026, 10, 30, 9, 5, 7, 12));

it('a day to remember is a calendar event of that whole day, which rings in its morning', () => {
  const file = calendarFile({ title: 'Activer mon e-CPS', day: '2026-12-02' }, NOW);
  expect(file.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Compagnon e-CPS//FR',
    'BEGIN:VEVENT',
    'UID:20261202-20261130T090507Z@compagnon-ecps',
    'DTSTAMP:20261130T090507Z',
    'DTSTART;VALUE=DATE:20261202',
    'SUMMARY:Activer mon e-CPS',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Activer mon e-CPS',
    'TRIGGER:PT7H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it('signs that separate values in a calendar file do not end its title', () => {
  expect(calendarFile({ title: 'a;b,c\\d\nEND:VCALENDAR', day: '2026-12-02' }, NOW)).toContain(
    'SUMMARY:a\\;b\\,c\\\\d\\nEND:VCALENDAR',
  );
});
