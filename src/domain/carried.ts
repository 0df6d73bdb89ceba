/** Where things are drawn in the layout of a name, in the coordinates of layouts. */
export interface CarriedPlaces {
  readonly layout: string;
  readonly of: readonly (readonly [id: string, x: number, y: number])[];
}

/** What a self-contained page carries in place of a server. */
export interface Carried {
  /** ISO day on which it was taken. */
  readonly made: string;
  /** The state of the view to start in, as a URL's hash. */
  readonly state: string;
  /** What the API would answer, by path. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** Where everything is drawn; the page lays it out anew without. */
  readonly places?: CarriedPlaces;
}

/** Id of the element that holds it. */
export const CARRIED_ELEMENT = 'claimgraph-data';
/** What stands in that element until it is filled. */
export const CARRIED_PLACE = 'CLAIMGRAPH-DATA';

/** JSON that no text in it can end the element of, or that of a line that a script is read by. */
export const inlineJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The page with what it is to carry. @throws Error for a page without a place for it */
export function withCarried(page: string, data: Carried): string {
  const at = page.indexOf(CARRIED_PLACE);
  if (at < 0) throw new Error('the page has no place for the graph');
  return page.slice(0, at) + inlineJson(data) + page.slice(at + CARRIED_PLACE.length);
}
