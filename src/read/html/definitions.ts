import { type Found, foundIn } from '../raw-article.ts';
import { publishedIn } from './top-lines.ts';

const OF_PUBLICATION =
  /^(?:first )?(?:published|posted|released|issued|date|publication date|release date|date issued):?$/i;
const LONGEST = 400;

/**
 * Takes out lists of terms that say when a page was published, `<dt>Published</dt><dd>22 July 2036</dd>`, and gives that day.
 */
export function takeDefinitions(body: Element): readonly Found[] {
  return [...body.querySelectorAll('dl')].flatMap((list) => {
    if ((list.textContent ?? '').length > LONGEST) return [];
    const dates = [...list.querySelectorAll('dt')].flatMap((term) => {
      const said = (term.nextElementSibling?.textContent ?? '').replace(/\s+/g, ' ').trim();
      return OF_PUBLICATION.test((term.textContent ?? '').trim()) ? (publishedIn(said) ?? []) : [];
    });
    if (dates.length > 0) list.remove();
    return dates.flatMap((published) => foundIn({ published }, 'byline'));
  });
}
