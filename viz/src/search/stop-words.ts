/** Words that stand in nearly every quote, so that they tell none apart. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been being but by did do does for from had has have he her him his i in into is it its ' +
    'of on or our she so than that the their them then there these they this those to was we were what when where ' +
    'which who whom whose will with would you'
  ).split(' '),
);

/** Whether a folded word tells nothing. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
