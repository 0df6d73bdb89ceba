import type { GraphElement } from '../domain/graph.ts';
import { type FtmSchema, isLegalEntity } from './ftm-model.ts';
import { type FtmProxy, ftmId, names, proxy } from './ftm-proxy.ts';

interface ArticleMention {
  readonly article: string;
  readonly entity: string;
  readonly surface: string;
}

/** Mentions of the graph; the id of a sentence is that of its article and `#s` with its number. */
async function* mentionsIn(elements: AsyncIterable<GraphElement>): AsyncGenerator<ArticleMention> {
  const articles = new Set<string>();
  for await (const element of elements) {
    if ('node' in element) {
      if (element.node.labels[0] === 'Article') articles.add(element.node.id);
      continue;
    }
    const { type, from, to, properties } = element.relationship;
    const article = from.slice(0, from.lastIndexOf('#s'));
    if (type === 'MENTIONS' && articles.has(article))
      yield { article, entity: to, surface: String(properties['surface'] ?? '') };
  }
}

/**
 * A mention. The model has that word only for those who act before the law; what else is mentioned is tied to its article
 * as documented by it. Undefined for a mention without a name.
 */
function mentionProxy({ article, entity, surface }: ArticleMention, schema: FtmSchema): FtmProxy | undefined {
  const document = [ftmId(article)];
  if (!isLegalEntity(schema)) {
    const id = ftmId(`mention ${article} ${entity}`);
    return proxy(id, 'Documentation', { document, entity: [ftmId(entity)], role: ['mentions'] });
  }
  const name = names(surface);
  if (!name[0]) return undefined;
  const id = ftmId(`mention ${article} ${entity} ${name[0]}`);
  return proxy(id, 'Mention', { document, resolved: [ftmId(entity)], name, detectedSchema: [schema] });
}

/** Where articles mention entities, once for each name. @param known the schemata of entities, by our id */
export async function* mentionProxies(
  elements: AsyncIterable<GraphElement>,
  known: ReadonlyMap<string, FtmSchema>,
): AsyncGenerator<FtmProxy> {
  let [told, current] = [new Set<string>(), ''];
  for await (const mention of mentionsIn(elements)) {
    if (mention.article !== current) [told, current] = [new Set(), mention.article];
    const schema = known.get(mention.entity);
    const one = schema === undefined ? undefined : mentionProxy(mention, schema);
    if (one === undefined || told.has(one.id)) continue;
    told.add(one.id);
    yield one;
  }
}
