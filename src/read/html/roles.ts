/** A line that says only what somebody does at a paper: "Political editor", "Staff writer, Orsk". */
const ROLE = new RegExp(
  "^(?:[\\p{L}&'’-]+ ){0,4}(?:editor|correspondent|reporter|writer|columnist|journalist|contributor|bureau chief)" +
    "(?:(?:,| for| in| at| of|,? \\|) [\\p{L} .&'’-]{1,40})?$",
  'iu',
);
const LONGEST = 60;

/** Whether a line says what the writer of an article does, and nothing else. */
export const isRole = (line: string): boolean => line.length <= LONGEST && ROLE.test(line);

/** Names of writers as lines would have them, in lower case: all together as given, and each. */
export function namesOfWriters(given: readonly string[]): ReadonlySet<string> {
  const each = given.flatMap((names) => [names, ...names.split(/,| and | & /)]);
  return new Set(each.map((name) => name.trim().toLowerCase()).filter((name) => name !== ''));
}
