import type { ReactNode } from 'react';
import type { ViewClaim, ViewEntity } from '../../../src/domain/view.ts';
import { sourceLine } from '../says-who/chain.ts';
import { excerpt } from '../search/excerpt.ts';
import { namesakeWords } from '../search/namesakes.ts';
import type { Article, Hits } from '../search/search-index.ts';
import type { Hit } from '../search/shelf.ts';
import { findingStrings, strings } from '../strings.ts';
import { classOf, lineOf } from '../style.ts';
import { sentenceOf } from '../wording.ts';
import type { ShownChoice } from './choice-list.tsx';
import { TypeIcon } from './icon.tsx';
import { LineSample } from './line-sample.tsx';
import type { Model } from './model.ts';

const LONGEST = 120;

/** A text with what was looked for marked. */
const Found = ({ text, terms }: { text: string; terms: ReadonlySet<string> }) =>
  excerpt(text, terms, LONGEST).map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name
    part.marked ? <mark key={index}>{part.text}</mark> : part.text,
  );

/** Whether some word of a text was found. */
const has = (text: string, terms: ReadonlySet<string>): boolean =>
  excerpt(text, terms, text.length).some(({ marked }) => marked);

const Away = () => <small>{findingStrings.hiddenByFilters}</small>;

function entityContent({ item, terms }: Hit<ViewEntity>, shown: boolean, namesake: string | undefined): ReactNode {
  const alias = item.aliases.find((name) => has(name, terms));
  return (
    <>
      <TypeIcon type={item.type} />
      <span>
        <Found text={item.name} terms={terms} />
        {alias !== undefined && (
          <small>
            {strings.alsoKnown}: <Found text={alias} terms={terms} />
          </small>
        )}
        {namesake !== undefined && <small>{namesake}</small>}
        {!shown && <Away />}
      </span>
    </>
  );
}

function claimContent({ item, terms }: Hit<ViewClaim>, { visible, nameOf }: Model): ReactNode {
  return (
    <>
      <LineSample kind={classOf(item)} line={lineOf(item)} />
      <span>
        “<Found text={item.quote} terms={terms} />”
        <small>
          <Found text={sentenceOf(item, nameOf)} terms={terms} /> · {sourceLine(item)}
        </small>
        {!visible.claims.has(item.id) && <Away />}
      </span>
    </>
  );
}

const articleContent = ({ item, terms }: Hit<Article>): ReactNode => (
  <span>
    <Found text={item.title} terms={terms} />
    {item.publisher !== null && (
      <small>
        <Found text={item.publisher} terms={terms} />
      </small>
    )}
  </span>
);

/** What was found, to choose from: entities, then claims by their quotes, then articles. */
export function hitChoices({ entities, claims, articles }: Hits, model: Model): readonly ShownChoice[] {
  const { change, visible, graph } = model;
  const namesakes = namesakeWords(
    entities.map(({ item }) => item),
    graph.claims,
  );
  return [
    ...entities.map((hit) => ({
      key: `entity ${hit.item.id}`,
      group: findingStrings.search.entities,
      content: entityContent(hit, visible.entities.has(hit.item.id), namesakes.get(hit.item.id)),
      take: () => change({ selection: { kind: 'entity', id: hit.item.id } }),
    })),
    ...claims.map((hit) => ({
      key: `claim ${hit.item.id}`,
      group: findingStrings.search.claims,
      content: claimContent(hit, model),
      take: () => change({ selection: { kind: 'claim', id: hit.item.id } }),
    })),
    ...articles.map((hit) => ({
      key: `article ${hit.item.id}`,
      group: strings.articles,
      content: articleContent(hit),
      take: () => change({ selection: null, document: hit.item.id }),
    })),
  ];
}
