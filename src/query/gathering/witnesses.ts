import { Joined } from '../../domain/witnesses.ts';
import { type Gather, type Row, textsIn } from '../gathering.ts';
import { witnessesAmong } from './articles.ts';

type Witness = ReadonlyMap<string, string>;

/** One article's word for a claim, and whose it is. */
interface Word {
  readonly source: string;
  readonly role: string;
  readonly unnamed: boolean;
  readonly name: string;
  readonly docId: string;
}

function wordsIn(row: Row): readonly Word[] {
  const unnamed = Array.isArray(row['unnamed']) ? row['unnamed'] : [];
  const [sources, roles, names, docIds] = ['sourceIds', 'roles', 'sourceNames', 'docIds'].map((column) =>
    textsIn(row[column]),
  ) as [readonly string[], readonly string[], readonly string[], readonly string[]];
  return sources.map((source, at) => ({
    source,
    role: roles[at] ?? '',
    unnamed: unnamed[at] === true,
    name: names[at] ?? '',
    docId: docIds[at] ?? '',
  }));
}

/**
 * How many stand behind a claim for themselves. Somebody with a name is one wherever he is quoted; somebody without, one in
 * all editions of a story, also where a paper prints in its own voice what another lets him say; and papers that speak for
 * themselves are one as far as they print the same stories.
 */
function countOf(words: readonly Word[], witness: Witness): number {
  const joined = new Joined();
  const storyOf = ({ docId }: Word): string => `story ${witness.get(docId) ?? docId}`;
  const unnamedIn = (word: Word): string => `${storyOf(word)} ${word.name.toLowerCase()}`;
  for (const paper of words.filter(({ role }) => role === 'publisher')) {
    joined.join(`source ${paper.source}`, storyOf(paper));
    for (const other of words)
      if (other.unnamed && other.docId !== paper.docId && storyOf(other) === storyOf(paper))
        joined.join(unnamedIn(other), storyOf(paper));
  }
  const all = words.map((word) => {
    if (word.role === 'publisher') return storyOf(word);
    return word.unnamed ? unnamedIn(word) : `source ${word.source}`;
  });
  return new Set(all.map((one) => joined.of(one))).size;
}

/**
 * Claims with the number of independent sources, those of as many as are asked for, most first. The Cypher returns lists
 * with one entry for each article's word: `sourceIds`, `roles`, `sourceNames`, `unnamed` and `docIds`.
 */
export const independentSources: Gather = async (rows, asked) => {
  const minimum = Number(asked.parameters['minimum']);
  const witness = await witnessesAmong(
    rows.flatMap((row) => textsIn(row['docIds'])),
    asked,
  );
  const counted = rows.map((row) => {
    const words = wordsIn(row);
    const articles = new Set(words.map(({ docId }) => docId));
    const stories = new Set([...articles].map((docId) => witness.get(docId) ?? docId));
    const sources = countOf(words, witness);
    return { ...row, sources, articles: articles.size, editions: articles.size - stories.size };
  });
  return counted.filter(({ sources }) => sources >= minimum).sort((a, b) => b.sources - a.sources);
};
