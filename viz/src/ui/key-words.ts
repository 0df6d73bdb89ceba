const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.platform);

/** A key as it is printed on keyboards: "Ctrl+Shift+Z" for "Mod+Shift+z", "⌘⇧Z" on a Mac. */
export function keyWords(key: string, mac = isMac()): string {
  const parts = key.split('+').map((part) => {
    if (part === 'Mod') return mac ? '⌘' : 'Ctrl';
    if (part === 'Shift') return mac ? '⇧' : 'Shift';
    if (part === 'Escape') return 'Esc';
    return part.length === 1 ? part.toUpperCase() : part;
  });
  return parts.join(mac ? '' : '+');
}
