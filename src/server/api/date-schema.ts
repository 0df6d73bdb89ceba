import { z } from 'zod';
import { daysOf } from '../../domain/partial-date.ts';

/** A year, month or day in a request. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'not a year, month or day, such as 2001-03')
  .refine((text) => daysOf(text) !== null, 'no date of the calendar');
