/** Longest name of an entry or address that is shown whole. */
const LONGEST = 120;
const KEPT_END = 40;

const UNSHOWABLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/**
 * A name from outside as it may stand in a message: without characters that move the cursor, break lines or turn the
 * direction of writing, well-formed, its middle left out where it is long. The extension stays.
 */
export function shownText(text: string): string {
  const shown = Buffer.from(text).toString().replace(UNSHOWABLE, '\ufffd').trim();
  const characters = [...shown];
  if (characters.length <= LONGEST) return shown;
  return `${characters.slice(0, LONGEST - KEPT_END - 1).join('')}…${characters.slice(-KEPT_END).join('')}`;
}

/**
 * The path of an archive's entry as a label: forward slashes, no drive, no root, no `.` and `..`. It names the entry for
 * people and its kind by its extension; nothing is ever opened by it.
 */
export function shownPath(path: string): string {
  const parts = path.replace(/\\/g, '/').split('/');
  const kept = parts.filter(
    (part, index) => !/^(?:\.{0,2}|\s+)$/.test(part) && !(index === 0 && /^[a-z]:$/i.test(part)),
  );
  return shownText(kept.join('/')) || 'an entry without a name';
}
