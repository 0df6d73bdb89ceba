import { monthNumber } from '../month-names.ts';

/** Any word: patterns with the names of months in all languages take tenths of a second to be made ready. See `isDay`. */
const MONTH = '[^\\s\\d,.]{3,12}';
export const DAY =
  `(?:\\d{1,2}(?:st|nd|rd|th|er|º)?\\.? (?:de |of )?${MONTH}\\.?,?(?: del?)? \\d{4}|\\d{1,2}-${MONTH}-\\d{4}|` +
  `${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}-\\d{1,2}-\\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4})`;
export const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';
export const TIME =
  '(?:,?(?: at| @|T| -| –| \\|)? ?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: \\(?(?:[A-Z]{2,5}|Z)\\)?|[+-]\\d{2}:?\\d{2})?)?';
const LABEL =
  '(?:(?:first |originally )?published|posted|submitted|publication date|release date|released|date issued|date of (?:issue|release|publication)|issued|created|date|for immediate release|' +
  'publicerad|publié(?:e)?(?: le)?|veröffentlicht(?: am)?|publicado(?: el| em)?|pubblicato(?: il)?|gepubliceerd(?: op)?|publisert|opublikowano)';

/** A line that says nothing but when: "Published: Monday, March 3, 2031 at 9:14 a.m. EST". */
export const DATE_LINE = new RegExp(
  `^(?:${LABEL}(?: on| at)?[:,|\\s–-]*)?${WEEKDAY}(${DAY})${TIME}\\.?(?: ?[|·•] ?.{0,40})?$`,
  'iu',
);
const CHANGED_ABROAD =
  'uppdaterad|mise? à jour(?: le)?|modifié(?:e)?(?: le)?|aktualisiert(?: am)?|actualizado(?: el)?|atualizado(?: em)?|aggiornato(?: il)?|bijgewerkt(?: op)?|oppdatert|zaktualizowano';
export const CHANGED_LINE = new RegExp(
  `^(?:live )?(?:(?:last )?(?:updated|modified|revised|edited|changed)|last updated?|${CHANGED_ABROAD})(?: on| at)?[:,\\s–-]*${WEEKDAY}(${DAY})?.{0,40}$`,
  'iu',
);
/** A line, or a piece of one, that says at what time, and nothing else: "Published at 14:05 GMT 15:05 UK". */
export const TIME_LINE = new RegExp(
  `^(?:${LABEL}(?: at)?:? )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4}(?: \\d{1,2}[:.]\\d{2} [A-Z]{2,4})?)?$`,
  'iu',
);
/** A day without its year, as platforms show those of this year: "May 19", "2 Jul". */
export const SHORT_DAY = new RegExp(`^(?:${MONTH}\\.? \\d{1,2}|\\d{1,2}\\.? ${MONTH}\\.?)$`, 'iu');
/** "3 March 2031 - Orsk", "ORSK, 3 March 2031 (AP) —", "Orsk, March 3, 2031 –". */
export const DAY_THEN_PLACE = new RegExp(
  `^(${DAY}) ?[-–—|] ?\\p{Lu}[\\p{L} .'’-]{1,40}(?:,[\\p{L} .'’-]{1,40})?$`,
  'iu',
);
export const PLACE_THEN_DAY = new RegExp(
  `^\\p{Lu}[\\p{L} .'’-]{1,40}(?:, [\\p{L} .'’-]{1,30})?, (?:${WEEKDAY})(${DAY})(?: ?\\([^)]{1,30}\\))?(?: ?(?:[-–—:]+|/[^/]{1,30}/ ?--) ?|(?:, (?:page|p\\.) ?\\w{1,4})?$)`,
  'iu',
);

/** "Statement of 5 October 2027": what offices write over their texts. */
export const STATEMENT = new RegExp(
  `^(?:.{0,40} )?(?:statement|notice|communiqu[ée]|declaration|bulletin|release|memorandum) (?:of|dated|on|from|issued) (?:the )?(${DAY})$`,
  'iu',
);

/** Whether what stands where a month does is the name of one. */
export const isDay = (date: string): boolean => {
  const words = date.match(/\p{L}{3,}/gu);
  return words === null || words.some((word) => monthNumber(word) > 0);
};

/** The day in what a pattern found; undefined where it is none. */
export const dayOf = (found: RegExpExecArray | null, group = 1): string | undefined => {
  const date = found?.[group];
  return date !== undefined && isDay(date) ? date : undefined;
};

/** How lines on changes begin: asked first, as most lines do not. */
export const CHANGED = new RegExp(`^(?:live |last |updated|modified|revised|edited|changed|${CHANGED_ABROAD})`, 'i');
