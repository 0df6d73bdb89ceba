/**
 * Puts what was streamed after the page into its place, as React's server does with scripts (React 18, `$RC`): a hidden
 * element `S:0` holds what belongs where the template `B:0` stands.
 */
export function placeStreamed(page: Document): void {
  for (const late of page.querySelectorAll('div[hidden][id^="S:"]')) {
    const number = late.id.slice(2);
    if (!/^[0-9a-f]{1,6}$/.test(number)) continue;
    const place = page.querySelector(`template[id="B:${number}"]`);
    late.removeAttribute('hidden');
    place?.replaceWith(late);
  }
}
