import { askQuestion } from '../api.ts';
import { whenIdle } from '../idle.ts';
import type { PrintAnswers } from './prints.ts';

/** Nobody stops what is asked once for all articles. */
const NEVER = new AbortController().signal;

/** Which texts are printings or versions of others: of one article, or of all. @throws ApiError */
export async function askPrints(given: Readonly<Record<string, string>>): Promise<PrintAnswers> {
  const [editions, versions] = await Promise.all([
    askQuestion('editions', given, NEVER),
    askQuestion('versions', given, NEVER),
  ]);
  return { editions, versions };
}

/** Drawing comes first. */
const idle = (): Promise<void> => new Promise((resolve) => whenIdle(() => resolve()));

let known: Promise<PrintAnswers> | undefined;

/** The prints of all articles, asked for once; again where that failed. @throws ApiError */
export async function allPrints(): Promise<PrintAnswers> {
  known ??= idle().then(() => askPrints({}));
  try {
    return await known;
  } catch (error) {
    known = undefined;
    throw error;
  }
}
