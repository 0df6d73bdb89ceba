/** The members of either set that are not in the other. */
export function inOneOnly(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (const id of a) if (!b.has(id)) found.push(id);
  for (const id of b) if (!a.has(id)) found.push(id);
  return found;
}
