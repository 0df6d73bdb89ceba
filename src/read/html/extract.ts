import { Readability } from '@mozilla/readability';
import { contentPlace, linesAround } from './content-place.ts';
import { linesOf } from './lines.ts';

/** Where pages say that the text of the article is, the plainest first. */
const STATED = ['article', 'main, [role=main]'];
/** Share of the text that Readability finds, below which it is taken to have found something else. */
const LEAST_SHARE = 0.5;

/** Share of all text with less of which Readability is taken to have missed the article. */
const LEAST_OF_ALL = 0.25;

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);

/** Readability 0.6 on a document of ours; it takes the document apart. Null where it finds nothing, or fails. */
function readable(document: Document): readonly string[] | null {
  try {
    const reader = new Readability<Element>(document, {
      serializer: (element) => element as Element,
      keepClasses: true,
      disableJSONLD: true,
      charThreshold: 200,
    });
    const content = reader.parse()?.content;
    return content ? linesOf(content) : null;
  } catch {
    return null;
  }
}

/** The one element that a selector finds, or that holds all of those; null where there are several. */
function onlyOuter(document: Document, selector: string): Element | null {
  const places = [...document.querySelectorAll(selector)];
  const outer = places.filter((place) => !places.some((other) => other !== place && other.contains(place)));
  return outer.length === 1 ? outer[0]! : null;
}

/** The text of the one place that a page says is its article; null where there is none such, or several. */
function stated(document: Document): readonly string[] | null {
  const body = onlyOuter(document, '[itemprop~=articleBody]') ?? contentPlace(document.body);
  if (body !== null) return linesAround(body, document.body);
  const place = STATED.map((selector) => onlyOuter(document, selector)).find((each) => each !== null);
  return place ? linesOf(place) : null;
}

/**
 * The lines of the article in a document without clutter: those of the place that the page says is its article where
 * Readability finds about as much, else what Readability finds, else all.
 */
export function articleLines(document: Document): readonly string[] {
  const all = linesOf(document.body);
  const place = stated(document);
  const found = readable(document);
  if (place !== null && lengthOf(place) >= lengthOf(found ?? []) * LEAST_SHARE && lengthOf(place) > 0) return place;
  const share = lengthOf(found ?? []) / lengthOf(all);
  return found === null || share < LEAST_OF_ALL ? all : found;
}
