/** The lunar Hijri calendar as Umm al-Qura prints it (ICU's table; outside it, the tabular one). */
import type { Calendar, CalendarDate } from './calendar.ts';

const DAY_MS = 86_400_000;
const MONTHS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
// 1 Muharram 1 is 16 July 622 (Julian); a cycle of 30 lunar years has 10,631 days.
const EPOCH = -492_148;
const YEAR_DAYS = 10_631 / 30;
const MONTH_DAYS = YEAR_DAYS / 12;

const FORMAT = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

export const hijri: Calendar = {
  name: 'hijri',
  fromDayNumber,
  toDayNumber(date) {
    const { year, month, day } = date;
    if (month < 1 || month > 12 || day < 1 || day > 30) return null;
    const guess = Math.floor(EPOCH + (year - 1) * YEAR_DAYS + (month - 1) * MONTH_DAYS + day - 1);
    // The table and the mean differ by two days at most; four leave room at month ends.
    for (let dayNumber = guess - 4; dayNumber <= guess + 4; dayNumber += 1) {
      const found = fromDayNumber(dayNumber);
      if (found.year === year && found.month === month && found.day === day) return dayNumber;
    }
    return null;
  },
  monthsOf: () => MONTHS,
};

function fromDayNumber(dayNumber: number): CalendarDate {
  const parts = FORMAT.formatToParts(dayNumber * DAY_MS);
  const value = (type: string): number =>
    Number.parseInt(parts.find((part) => part.type === type)?.value ?? '0', 10);
  return { year: value('year'), month: value('month'), day: value('day') };
}
