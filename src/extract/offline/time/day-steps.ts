const DAY_MS = 86_400_000;

/** The ISO date so many days later (or earlier). */
export const daysLater = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
