/** How long milk keeps, as a document says it: so many hours, days, weeks or months. None at all means at once. */
export interface Span {
  readonly count: number;
  readonly unit: 'hour' | 'day' | 'week' | 'month';
}

const hour = 3_600_000;

/** A month weighs 30 days where spans are compared; between our figures that decides nothing. */
const hours = { hour: 1, day: 24, week: 168, month: 720 } as const;

const weight = ({ count, unit }: Span): number => count * hours[unit];

/**
 * Until when milk is to be used, in epoch milliseconds: a span after `since`. Hours, days and weeks are elapsed time,
 * whatever clocks do meanwhile: four days are 96 hours. Months are those of the calendar on this device, as on the label
 * that she writes, and nobody counts them to the minute: until the same day of a later month is over, or that month's
 * last day where it is shorter.
 */
export function useBy(since: number, span: Span): number {
  if (span.unit !== 'month') return since + weight(span) * hour;
  const date = new Date(since);
  const day = date.getDate();
  date.setMonth(date.getMonth() + span.count);
  if (date.getDate() !== day) date.setDate(0); // it ran over into the next month
  return date.setHours(23, 59, 59, 999);
}

/** The figure with the shortest span; of equal ones the first. */
export function strictest<Figure extends { readonly span: Span }>(figures: readonly Figure[]): Figure | undefined {
  return [...figures].sort((one, other) => weight(one.span) - weight(other.span))[0];
}
