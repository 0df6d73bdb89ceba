import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { ViewClaim } from '../../../src/domain/view.ts';
import { askQuestion } from '../api.ts';
import { disputesIn } from '../contradictions/numbers.ts';
import { opposedIn, type Pair, pairsOf } from '../contradictions/pairs.ts';
import type { Answer } from '../cypher/answer.ts';
import { allPrints } from '../prints/asked.ts';
import { ALL_APART, type Witnesses, witnessesIn } from '../prints/witnesses.ts';
import { pairsOnce, toldOnce } from '../stories/once.ts';
import { PATTERNS, type Pattern } from '../stories/patterns.ts';
import type { Story } from '../stories/story.ts';
import type { Model } from './model.ts';
import type { Loaded } from './use-loaded.ts';

type Question = Pattern['question'];

/** One pattern with what was found, or why that is not known. */
export interface ToldPattern {
  readonly question: Question;
  readonly stories: Loaded<readonly Story[]>;
  /** True when the answer was cut, so that there are more. */
  readonly truncated: boolean;
}

/** The patterns, asked each by itself, so that a slow or failing one holds none of the others. */
export interface ToldStories {
  readonly patterns: readonly ToldPattern[];
  /** The stories that are there so far, of all patterns. */
  readonly told: readonly Story[];
  /** Pairs of claims that cannot both hold, as far as they are known; each once, however often it was printed. */
  readonly pairs: readonly Pair[];
  /** The claims that contradict each claim. */
  readonly opposed: ReadonlyMap<string, readonly ViewClaim[]>;
  readonly askAgain: (question: Question) => void;
}

/** Nobody stops a question that was asked for the landing list. */
const NEVER = new AbortController().signal;
const LOADING = { status: 'loading' } as const;
const UNASKED: ReadonlyMap<Question, Loaded<Answer>> = new Map();

function useAnswers() {
  const [answers, setAnswers] = useState(UNASKED);
  const ask = useCallback((question: Question) => {
    const settle = (loaded: Loaded<Answer>): void => setAnswers((before) => new Map([...before, [question, loaded]]));
    settle(LOADING);
    askQuestion(question, {}, NEVER).then(
      (value) => settle({ status: 'ready', value }),
      (error: Error) => settle({ status: 'failed', error }),
    );
  }, []);
  useEffect(() => {
    for (const { question } of PATTERNS) ask(question);
  }, [ask]);
  return { answers, ask };
}

/** Which articles are one witness; each stands for itself until that is answered, and where it cannot be. */
function useWitnesses(): Witnesses {
  const [witnesses, setWitnesses] = useState(ALL_APART);
  useEffect(() => {
    allPrints().then(
      (answers) => setWitnesses(witnessesIn(answers)),
      () => undefined,
    );
  }, []);
  return witnesses;
}

/** Asks for all patterns at once, and tells each as it is answered; what printings of one article tell, once. */
export function useAskedStories({
  claims,
  entities,
  nameOf,
}: Pick<Model, 'claims' | 'entities' | 'nameOf'>): ToldStories {
  const { answers, ask } = useAnswers();
  const disputes = useMemo(() => disputesIn(claims, entities), [claims, entities]);
  const witnesses = useWitnesses();
  return useMemo(() => {
    const patterns = PATTERNS.map(({ question, tell }): ToldPattern => {
      const answer = answers.get(question) ?? LOADING;
      if (answer.status !== 'ready') return { question, stories: answer, truncated: false };
      const everywhere = tell(answer.value.rows, { claims, nameOf });
      const stories = { status: 'ready', value: toldOnce(everywhere, { claims, nameOf, witnesses }) } as const;
      return { question, stories, truncated: answer.value.truncated };
    });
    const told = patterns.flatMap(({ stories }) => (stories.status === 'ready' ? stories.value : []));
    const found = answers.get('contradictions');
    const pairs = pairsOf(claims, { rows: found?.status === 'ready' ? found.value.rows : [], disputes });
    const once = pairsOnce(pairs, { witnesses, nameOf });
    return { patterns, told, pairs: once, opposed: opposedIn(pairs), askAgain: ask };
  }, [answers, ask, claims, disputes, nameOf, witnesses]);
}

const StoriesContext = createContext<ToldStories | null>(null);
export const StoriesProvider = StoriesContext.Provider;

/** The stories; only under `StoriesProvider`. */
export function useStories(): ToldStories {
  const stories = useContext(StoriesContext);
  if (stories === null) throw new Error('useStories needs a StoriesProvider');
  return stories;
}
