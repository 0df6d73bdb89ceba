import robotsParser from 'robots-parser';
import { FetchFailure } from './fetch-failure.ts';

/** What a host asks of programs. */
export interface RobotsRules {
  /** @throws FetchFailure for an address that is not to be read by programs */
  check(url: URL): void;
  /** Milliseconds between two pages; 0 where it says nothing. */
  readonly delay: number;
}

/** For hosts without a robots.txt. */
export const NO_RULES: RobotsRules = { check: () => undefined, delay: 0 };

/**
 * Length of all rules with wildcards × length of the address, beyond which matching them could keep the process from
 * answering for more than a moment. Rules without wildcards cost next to nothing.
 */
const MOST_WORK = 20_000_000;

const SAVE = 'Open it in a browser, save it as a file and give the file.';

// The types of robots-parser 3.0.1 say `default`, which at run time is the module itself.
const parse = robotsParser as unknown as typeof robotsParser.default;

/** Several stars in a row mean what one does, and cost more. */
const withSingleStars = (text: string): string => text.replace(/\*{2,}/g, '*');

const lengthWithWildcards = (text: string): number =>
  text
    .split(/[\r\n]+/)
    .filter((line) => line.includes('*'))
    .reduce((length, line) => length + line.length, 0);

/**
 * The rules of a robots.txt (RFC 9309, and `Crawl-delay`), by robots-parser.
 * @param name what the file calls us, without version
 */
export function robotsRules(file: URL, text: string, name: string): RobotsRules {
  const plain = withSingleStars(text);
  const rules = parse(file.href, plain);
  const wild = lengthWithWildcards(plain);
  const delay = rules.getCrawlDelay(name) ?? 0;
  return {
    delay: Number.isNaN(delay) ? 0 : Math.max(delay, 0) * 1_000,
    check(url) {
      if (wild * url.href.length > MOST_WORK)
        throw new FetchFailure('the robots.txt of its host is too long to be checked for so long an address', SAVE);
      if (rules.isAllowed(url.href, name) === false)
        throw new FetchFailure(`${file.href} does not let programs read it`, SAVE);
    },
  };
}
