/**
 * A month as year and month in one number, 202302; 202300 where the month does not matter or is not known, 2 where the year is
 * not known.
 */
export type Period = number;

/** 0 where it is not known. */
export const yearOf = (period: Period): number => Math.floor(period / 100);
/** 0 where it is not known. */
export const monthOf = (period: Period): number => period % 100;

/** Whether two can be the same month, or year. A month of any year says nothing of a year. */
export function agree(one: Period, other: Period): boolean {
  const years = yearOf(one) === 0 || yearOf(other) === 0 || yearOf(one) === yearOf(other);
  const months = monthOf(one) === 0 || monthOf(other) === 0 || monthOf(one) === monthOf(other);
  const share = (yearOf(one) > 0 && yearOf(other) > 0) || (monthOf(one) > 0 && monthOf(other) > 0);
  return years && months && share;
}

/** Whether a date says of itself that it is in a month, or year. */
export function isKnownToBeIn(date: Period, period: Period): boolean {
  return agree(date, period) && (monthOf(period) === 0 || monthOf(date) > 0);
}

/** Whether both are months whose year is known, and not the same. */
export function isOtherMonth(one: Period, other: Period): boolean {
  return [one, other].every((period) => yearOf(period) > 0 && monthOf(period) > 0) && one !== other;
}

/** Whether one is known to be later than another. */
export function isLater(one: Period, than: Period): boolean {
  return yearOf(one) > 0 && !agree(one, than) && one > than;
}

/** A month of no year as the one nearest to a date: on a page of January 2024, December is that of 2023. */
export function nearest(month: Period, date: Period): Period {
  const ahead = monthOf(date) > 0 ? month - monthOf(date) : 0;
  const years = ahead >= 6 ? -1 : ahead < -6 ? 1 : 0;
  return (yearOf(date) + years) * 100 + month;
}

/** As the seeds write it: 2023-02, or 2023. */
export function writtenPeriod(period: Period): string {
  const month = monthOf(period);
  return month === 0 ? `${yearOf(period)}` : `${yearOf(period)}-${String(month).padStart(2, '0')}`;
}
