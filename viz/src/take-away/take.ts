import { withCarried } from '../../../src/domain/carried.ts';
import { svgOf } from '../../../src/drawing/svg/svg.ts';
import { askQuestion, fetchCorrections, fetchDocument, fetchExport, fetchPage } from '../api.ts';
import { PATTERNS } from '../stories/patterns.ts';
import { takeAwayStrings } from '../strings.ts';
import { type ThemeName, themes } from '../style.ts';
import type { Model } from '../ui/model.ts';
import { captionOf, titleOf } from './caption.ts';
import { carry, visibleClaims } from './carry.ts';
import { fileName, save } from './save.ts';

/** Articles that are asked for at once. */
const AT_ONCE = 6;
/** Pixels of a picture for each of the drawing. */
const SHARPNESS = 2;
const NEVER = new AbortController().signal;

export type Format = 'png' | 'svg' | 'html' | keyof typeof takeAwayStrings.formats;

/** What is taken: the model as it is, in the colours that are seen. */
export type Taken = Pick<Model, 'graph' | 'visible' | 'state' | 'drawing'> & { readonly theme: ThemeName };

const today = (): string => new Date().toISOString().slice(0, 10);

function svgText({ drawing, theme, ...source }: Taken, scale: number): string {
  if (drawing.current === null) throw new Error(takeAwayStrings.noDrawing);
  return svgOf(drawing.current.drawn, captionOf(source, today()), themes[theme], scale);
}

/** The drawing as pixels: the SVG picture, painted by the browser. */
async function png(taken: Taken): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svgText(taken, SHARPNESS)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (content === null) throw new Error(takeAwayStrings.noPicture);
    return content;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Does a job for each item, some at a time, in order. */
async function inTurn<A, B>(items: readonly A[], job: (item: A) => Promise<B>): Promise<B[]> {
  const done: B[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE)
    done.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(job))));
  return done;
}

/** What stories are told from, and which articles are one witness. */
const CARRIED_QUESTIONS = [...PATTERNS.map(({ question }) => question), 'editions', 'versions'];

async function page(source: Taken): Promise<Blob> {
  const seen = source.drawing.current?.shownAlone ?? null;
  const shell = fetchPage();
  const ids = [...new Set(visibleClaims(source).map(({ docId }) => docId))];
  const documents = await inTurn(ids, fetchDocument);
  const answers = await inTurn(
    CARRIED_QUESTIONS,
    async (question) => [question, await askQuestion(question, {}, NEVER)] as const,
  );
  const corrections = await fetchCorrections();
  const { graph, visible, state } = source;
  const asked = { documents, questions: Object.fromEntries(answers), corrections };
  const data = carry({ graph, visible, state, seen }, asked, today());
  return new Blob([withCarried(await shell, data)], { type: 'text/html' });
}

function data(taken: Taken, format: string): Promise<Blob> {
  const claims = visibleClaims(taken).map(({ id }) => id);
  if (claims.length === 0) throw new Error(takeAwayStrings.nothingShown);
  const places = format === 'gexf' ? taken.drawing.current?.drawnPlaces : undefined;
  return fetchExport(format, { claims, ...(places && { places }) });
}

async function contentOf(taken: Taken, format: Format): Promise<Blob> {
  if (format === 'png') return png(taken);
  if (format === 'svg') return new Blob([svgText(taken, 1)], { type: 'image/svg+xml' });
  return format === 'html' ? page(taken) : data(taken, format);
}

/** Writes what is shown as a file and hands it to the browser. Resolves to its name. @throws Error that says why not */
export async function takeAway(taken: Taken, format: Format): Promise<string> {
  const name = fileName(titleOf(taken), today(), format === 'markdown' ? 'md' : format);
  save(await contentOf(taken, format), name);
  return name;
}
