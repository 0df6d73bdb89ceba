import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** What the first picture needs: the interface, and the drawing, which is loaded apart. */
const FIRST: readonly string[] = ['start.tsx', 'graph-pane.tsx'];

type Bundle = Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>;

const chunksOf = (bundle: Bundle): readonly Rolldown.OutputChunk[] =>
  Object.values(bundle).filter((file) => file.type === 'chunk');

/** The files of a chunk with those of everything that it imports. */
function filesOf({ fileName, imports, viteMetadata }: Rolldown.OutputChunk, bundle: Bundle): readonly string[] {
  const imported = imports.map((name) => bundle[name]).filter((file) => file?.type === 'chunk');
  return [fileName, ...(viteMetadata?.importedCss ?? []), ...imported.flatMap((chunk) => filesOf(chunk, bundle))];
}

const tagFor = (file: string): HtmlTagDescriptor => {
  const style = file.endsWith('.css');
  const attrs = style
    ? { rel: 'preload', as: 'style', crossorigin: true, href: `/${file}` }
    : { rel: 'modulepreload', crossorigin: true, href: `/${file}` };
  return { tag: 'link', attrs, injectTo: 'head' };
};

/** Names in the page what the first picture needs, so that it is fetched at once and not one after the other. */
export const preloadFirst = (): Plugin => ({
  name: 'preload-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const wanted = chunksOf(bundle).filter(({ facadeModuleId }) =>
        FIRST.some((name) => facadeModuleId?.endsWith(`/${name}`)),
      );
      const files = new Set(wanted.flatMap((chunk) => filesOf(chunk, bundle)));
      return [...files].filter((file) => !html.includes(file)).map(tagFor);
    },
  },
});
