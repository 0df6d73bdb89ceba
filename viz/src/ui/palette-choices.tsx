import type { ViewQuestion } from '../../../src/domain/view.ts';
import { COMMANDS } from '../commands.ts';
import { defaultsOf, writeParameters } from '../cypher/parameters.ts';
import { recent } from '../recent.ts';
import { fitness } from '../search/fuzzy.ts';
import type { Hits } from '../search/search-index.ts';
import type { Story } from '../stories/story.ts';
import { findingStrings, strings } from '../strings.ts';
import type { ShownChoice } from './choice-list.tsx';
import { hitChoices } from './hit-choices.tsx';
import { Keys } from './keys.tsx';
import type { Model } from './model.ts';

const words = findingStrings.palette;

/** A choice, and the text by which it is found. */
interface Entry extends ShownChoice {
  readonly text: string;
}

/** How many of a kind are offered; of commands all, so that the list can be read through. */
const MOST_OF_A_KIND = 12;
/** Hits of the search stand between commands that are spelt as typed and those of which only the letters fit. */
const HITS_FIT = 1.5;

function commandEntries(model: Model): readonly Entry[] {
  const sensible = COMMANDS.filter(({ id, available }) => id !== 'palette' && available?.(model) !== false);
  return sensible.map(({ id, keys, run }) => ({
    key: `command ${id}`,
    group: words.commands,
    text: strings.commands[id],
    content: (
      <>
        <span>{strings.commands[id]}</span>
        <Keys keys={keys} />
      </>
    ),
    take: () => run(model),
  }));
}

const storyWords = ({ sentence: { when, what, outcome, next } }: Story): string =>
  [when === '' ? '' : `${when}:`, what, outcome, next].filter(Boolean).join(' ');

const storyEntries = (stories: readonly Story[], { change }: Model): readonly Entry[] =>
  stories.map((story) => ({
    key: `story ${story.id}`,
    group: words.stories,
    text: storyWords(story),
    content: <span>{storyWords(story)}</span>,
    take: () => change({ selection: { kind: 'story', id: story.id } }),
  }));

const questionEntries = (questions: readonly ViewQuestion[], { change }: Model): readonly Entry[] =>
  questions.map((question) => ({
    key: `question ${question.name}`,
    group: words.questions,
    text: `${question.title} ${question.asks}`,
    content: (
      <span>
        {question.title}
        <small>{question.asks}</small>
      </span>
    ),
    take: () => change({ view: 'console', cypher: question.cypher, parameters: writeParameters(defaultsOf(question)) }),
  }));

const NO_TERMS: ReadonlySet<string> = new Set();

/** Entities that were chosen lately, for when nothing is typed. */
function recentEntities(model: Model, keys: readonly string[]): readonly ShownChoice[] {
  const items = keys.flatMap((key) => model.entities.get(key.replace(/^entity /, '')) ?? []);
  return hitChoices({ entities: items.map((item) => ({ item, terms: NO_TERMS })), claims: [], articles: [] }, model);
}

/** Entries of one kind that fit, best first, and how well the best of them does. */
function fitting(
  entries: readonly Entry[],
  typed: string,
  most = MOST_OF_A_KIND,
): { readonly best: number; readonly choices: readonly Entry[] } {
  const scored = entries
    .map((entry) => ({ entry, score: fitness(typed, entry.text) }))
    .filter(({ score }) => score > 0);
  scored.sort((a, b) => b.score - a.score);
  return { best: scored[0]?.score ?? 0, choices: scored.slice(0, most).map(({ entry }) => entry) };
}

interface Sources {
  readonly model: Model;
  readonly stories: readonly Story[];
  readonly questions: readonly ViewQuestion[];
  /** What the search finds for what is typed. */
  readonly hits: Hits;
  readonly typed: string;
}

/** Everything that the palette offers for what is typed: what was chosen lately first, then what fits best. */
export function paletteChoices({ model, stories, questions, hits, typed }: Sources): readonly ShownChoice[] {
  const lately = recent();
  const kinds: { best: number; choices: readonly ShownChoice[] }[] = [
    fitting(commandEntries(model), typed, Number.POSITIVE_INFINITY),
    { best: HITS_FIT, choices: hitChoices(hits, model) },
    fitting(storyEntries(stories, model), typed),
    fitting(questionEntries(questions, model), typed),
  ];
  const all = kinds.sort((a, b) => b.best - a.best).flatMap(({ choices }) => choices);
  const known = typed === '' ? [...recentEntities(model, lately), ...all] : all;
  const again = lately.flatMap((key) => known.find((choice) => choice.key === key) ?? []);
  const others = all.filter(({ key }) => !lately.includes(key));
  return [...again.map((choice) => ({ ...choice, group: words.recent })), ...others];
}
