export interface DayToRemember {
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** Signs that RFC 5545, 3.3.11 has escaped in a text. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/**
 * A calendar file with one whole day and an alarm at 7 h of that morning (RFC 5545). Says nothing of who its owner is.
 * @param now when it is made
 */
export function calendarFile({ title, day }: DayToRemember, now: Date): string {
  const made = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const date = day.replaceAll('-', '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Compagnon e-CPS//FR',
    'BEGIN:VEVENT',
    `UID:${date}-${made}@compagnon-ecps`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${date}`,
    `SUMMARY:${escaped(title)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT7H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}
