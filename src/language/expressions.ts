/** What JavaScript's `u` flag accepts after a backslash; Python's patterns escape more than that. */
const MEANINGFUL_ESCAPE = /[\\^$.*+?()[\]{}|/\-dDwWsSbBuxnrtfv0-9]/;

/** Rewrites one character, or one escape, of a Python pattern; returns the rest of the state. */
function translate(character: string, next: string, inClass: boolean): { text: string; consumed: number } {
  if (character === '\\') {
    if (next === '-' && !inClass) return { text: '-', consumed: 2 };
    return { text: MEANINGFUL_ESCAPE.test(next) ? `\\${next}` : next, consumed: 2 };
  }
  return { text: character === '[' && inClass ? '\\[' : character, consumed: 1 };
}

/** A pattern of spaCy's (Python) as a JavaScript expression with the `u` flag: needless escapes dropped, `[` in classes escaped. */
export function fromPython(pattern: string, flags = ''): RegExp {
  let source = '';
  let inClass = false;
  for (let at = 0; at < pattern.length; ) {
    const character = pattern[at]!;
    const { text, consumed } = translate(character, pattern[at + 1] ?? '', inClass);
    if (character === '[') inClass = true;
    if (character === ']') inClass = false;
    source += text;
    at += consumed;
  }
  return new RegExp(source, `u${flags}`);
}
