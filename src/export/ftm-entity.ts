import type { GraphNode } from '../domain/graph.ts';
import { dayIn, textIn, webAddressIn } from './claim-facts.ts';
import { countryCode } from './country-code.ts';
import { type FtmSchema, isLegalEntity } from './ftm-model.ts';
import { addresses, type FtmProxy, ftmId, names, proxy, strings, texts } from './ftm-proxy.ts';

const listIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** A year that the model's dates can have. */
const DATED = /^[12]\d{3}/;

export const ftmDate = (day: string | undefined): string | undefined =>
  day !== undefined && DATED.test(day) ? day : undefined;

/** An entity of the graph. One without a name of its own is told so, since others have the same word. */
export function entityProxy({ id, labels, properties }: GraphNode, schema: FtmSchema): FtmProxy {
  const aliases = listIn(properties['aliases']);
  const kind = textIn(properties, 'kind');
  const name = names(textIn(properties, 'name') ?? id);
  const named = name[0] === '' || name.length === 0 ? names(ftmId(id)) : name;
  const code = labels.includes('Nation') ? countryCode(...named, ...aliases)?.toLowerCase() : undefined;
  return proxy(ftmId(id), schema, {
    name: named,
    alias: names(...aliases),
    country: [code],
    ...(isLegalEntity(schema) && { classification: strings(kind) }),
    ...(schema === 'Address' && { full: addresses(...named) }),
    // What tools show of a note.
    ...(schema === 'Note' && { description: named }),
    keywords: strings(
      textIn(properties, 'type'),
      isLegalEntity(schema) ? undefined : kind,
      properties['generic'] === true ? 'unnamed' : undefined,
    ),
    notes: texts(textIn(properties, 'note')),
  });
}

/** The three-letter code that the model wants, of the language that articles are read in. */
const languageOf = (tag: string | undefined): string | undefined =>
  tag !== undefined && /^en(?:-|$)/i.test(tag) ? 'eng' : undefined;

/** An article with its text. */
export const articleProxy = ({ id, properties }: GraphNode): FtmProxy =>
  proxy(ftmId(id), 'Article', {
    title: strings(textIn(properties, 'title') ?? id),
    sourceUrl: [webAddressIn(properties, 'url')],
    publisher: strings(textIn(properties, 'publisher')),
    publishedAt: [ftmDate(dayIn(properties, 'published'))],
    language: [languageOf(textIn(properties, 'language'))],
    bodyText: texts(textIn(properties, 'text')),
  });
