import { NARROW } from './use-media.ts';

/** The part of the window that a half open sheet covers, as in `reading-sheet.css`. */
const HALF = 0.52;
/** The least part of an element that is taken to be seen, in a window so low that there is little. */
const LEAST_SEEN = 0.3;

/**
 * Pixels at the bottom of an element that lie under the sheet of a narrow page when that is half open, as it is when
 * something is chosen; also while it is not, so that pushing it about is no reason to look from elsewhere.
 */
export function coveredBySheet(element: HTMLElement): number {
  if (!window.matchMedia(NARROW).matches) return 0;
  const { height, bottom } = element.getBoundingClientRect();
  const covered = bottom - window.innerHeight * (1 - HALF);
  return Math.min(Math.max(0, covered), height * (1 - LEAST_SEEN));
}
