import { type Found, foundIn } from '../raw-article.ts';
import { plainOf } from './parse.ts';

/** schema.org data of a page (https://schema.org/Article), as JSON-LD. */
type Node = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/;
const PAGE = /(?:WebPage|CreativeWork|ItemPage)$/;
/** Objects in one another, and objects altogether, beyond which nothing is looked at. */
const DEEPEST = 12;
const MOST_NODES = 5000;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** What is written around and in JSON that a strict parser refuses: comments, CDATA, trailing commas, raw line breaks. */
const tidied = (json: string): string =>
  json
    .replace(/<!--|-->|\/\*\s*<!\[CDATA\[\s*\*\/|\/\*\s*\]\]>\s*\*\/|(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>/g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/[\n\r\t]+/g, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '');

/** The one date of publication in JSON of an article that is broken elsewhere, mostly by quotation marks in a headline. */
function salvaged(json: string): unknown {
  if (!/"@type"\s*:\s*\[?\s*"\w*(?:Article|BlogPosting)"/.test(json)) return undefined;
  const days = new Set([...json.matchAll(/"datePublished"\s*:\s*"([^"]{8,40})"/g)].map(([, day]) => day));
  return days.size === 1 ? { '@type': 'Article', datePublished: [...days][0] } : undefined;
}

/** What JSON says; undefined for what cannot be read even after tidying. */
function parsed(json: string): unknown {
  for (const text of [json, tidied(json), plainOf(tidied(json))])
    try {
      return JSON.parse(text);
    } catch {}
  return salvaged(json);
}

/** All objects in a value, in order. */
function nodesIn(value: unknown, into: Node[] = [], depth = 0): Node[] {
  if (depth > DEEPEST || into.length > MOST_NODES) return into;
  if (Array.isArray(value)) for (const each of value) nodesIn(each, into, depth + 1);
  else if (isNode(value)) {
    into.push(value);
    for (const each of Object.values(value)) nodesIn(each, into, depth + 1);
  }
  return into;
}

const hasType = (node: Node, type: RegExp): boolean =>
  listOf(node['@type']).some((each) => typeof each === 'string' && type.test(each));

const textOf = (value: unknown): string | undefined => {
  const [first] = listOf(value);
  const text = typeof first === 'string' ? plainOf(first) : isNode(first) ? textOf(first['@value']) : undefined;
  return text || undefined;
};

/** The nodes of a page, and those that others refer to by `@id`. */
class Graph {
  readonly nodes: readonly Node[];
  readonly #byId = new Map<string, Node>();

  constructor(nodes: readonly Node[]) {
    this.nodes = nodes;
    for (const node of nodes) {
      const id = node['@id'];
      if (typeof id === 'string' && Object.keys(node).length > 1 && !this.#byId.has(id)) this.#byId.set(id, node);
    }
  }

  /** Names of people and organisations: given as text, as objects, or by reference. */
  names(value: unknown): string | undefined {
    const names = listOf(value).flatMap((each) => {
      if (!isNode(each)) return textOf(each) ?? [];
      const id = each['@id'];
      return textOf(each['name']) ?? textOf((typeof id === 'string' ? this.#byId.get(id) : undefined)?.['name']) ?? [];
    });
    const real = names.filter((name) => !/^https?:/i.test(name));
    return real.length === 0 ? undefined : [...new Set(real)].join(', ');
  }
}

const addressOf = (value: unknown): string | undefined => {
  const [first] = listOf(value);
  return isNode(first) ? (textOf(first['@id']) ?? textOf(first['url'])) : textOf(first);
};

/** The node that is about the article: of several the one with the page's title or address. */
function articleIn({ nodes }: Graph, about: AboutPage): Node | undefined {
  const articles = nodes.filter((node) => hasType(node, ARTICLE));
  return articles.find((node) => isOwn(node, about)) ?? articles[0];
}

/** Whether a node has the title or the address of the page. */
function isOwn(node: Node, { title, addresses }: AboutPage): boolean {
  const headline = textOf(node['headline']) ?? textOf(node['name']);
  const address = addressOf(node['url']) ?? addressOf(node['mainEntityOfPage']) ?? addressOf(node['@id']);
  return (
    (headline !== undefined && title?.includes(headline)) || (address !== undefined && addresses.includes(address))
  );
}

/** What a page says of itself as a page. Its dates are those of a template where neither title nor address is its own. */
function foundAround(node: Node, graph: Graph, about: AboutPage): readonly Found[] {
  const isTold = ['headline', 'name', 'url', '@id', 'mainEntityOfPage'].some((key) => node[key] !== undefined);
  const found = foundOf(node, graph);
  return !isTold || isOwn(node, about)
    ? found
    : found.filter(({ field }) => field !== 'published' && field !== 'modified');
}

/** What the rest of the page says of itself, by which its article is told from others that it lists. */
export interface AboutPage {
  readonly title: string | undefined;
  readonly addresses: readonly string[];
}

export interface LinkedData {
  readonly found: readonly Found[];
  /** The text of the article, where it is given here too: one paragraph, mostly. */
  readonly body: string | undefined;
  /** The page says that not all of the article is free. */
  readonly partial: boolean;
}

function foundOf(node: Node, graph: Graph): readonly Found[] {
  const fields = {
    title: textOf(node['headline']),
    published: textOf(node['datePublished']) ?? textOf(node['dateCreated']),
    modified: textOf(node['dateModified']),
    author: graph.names(node['author'] ?? node['creator']),
    publisher: graph.names(node['publisher'] ?? node['sourceOrganization']),
    language: textOf(node['inLanguage']),
    url: addressOf(node['url']) ?? addressOf(node['mainEntityOfPage']),
    licence: addressOf(node['license']),
  };
  return foundIn(fields, 'json-ld');
}

/** What the JSON-LD of a page says of its article; what cannot be read of it is passed over. */
export function linkedDataOf(page: Document, about: AboutPage): LinkedData {
  const scripts = [...page.querySelectorAll('script[type]')].filter((script) =>
    /^\s*application\/ld\+json/i.test(script.getAttribute('type') ?? ''),
  );
  const graph = new Graph(scripts.flatMap((script) => nodesIn(parsed(script.textContent ?? ''))));
  const article = articleIn(graph, about);
  const around = graph.nodes.find((node) => hasType(node, PAGE));
  return {
    found: [
      ...(article === undefined ? [] : foundOf(article, graph)),
      ...(around === undefined ? [] : foundAround(around, graph, about)),
    ],
    body: article === undefined ? undefined : textOf(article['articleBody']),
    partial: article !== undefined && /^false$/i.test(String(article['isAccessibleForFree'])),
  };
}
