const KEY = 'claimgraph.recent';
const MOST = 12;

/** What was lately chosen in the palette, latest first, by key. A browser that keeps nothing has none. */
export function recent(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : [];
  } catch {
    return [];
  }
}

/** Remembers that something was chosen. */
export function remember(key: string): void {
  const keys = [key, ...recent().filter((other) => other !== key)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(keys));
  } catch {
    // Storage is full or forbidden: the palette then starts with the commands.
  }
}
