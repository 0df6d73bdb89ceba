import { ClaimgraphError } from '../../domain/errors.ts';

/** Fewer words than this are what is left of a page without an article. */
const FEWEST_WORDS = 10;
/** Words in which pages say why they show no article. */
const LONGEST_WALL = 100;

/** What stands where an article should be. */
interface Wall {
  readonly is: string;
  readonly hint: string;
  readonly says: RegExp;
}

const FROM_BROWSER = 'Open it in a browser, save the page from there and read the file.';
const WALLS: readonly Wall[] = [
  {
    is: 'asks whether a person is reading, and shows no article',
    hint: FROM_BROWSER,
    says: /verify (?:that )?you(?:'re| are) (?:a )?human|are you a robot|checking your browser|unusual traffic|complete the captcha/i,
  },
  {
    is: 'shows its text only where JavaScript runs, which it never does here',
    hint: FROM_BROWSER,
    says: /(?:enable|requires?|needs?|turn on|without|activate) javascript|javascript (?:is|must be|to be|has been) (?:required|disabled|enabled|turned)/i,
  },
  {
    is: 'asks to log in, and shows no article',
    hint: `${FROM_BROWSER} There you may be logged in.`,
    says: /(?:log|sign) ?in (?:to|or|with)|(?:forgot(?:ten)?|your) password|subscribe to (?:continue|read)|already a (?:subscriber|member)/i,
  },
];

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** What there is to see of a page before it was cleared up. */
export interface Seen {
  /** All of its text, of `noscript` elements too. */
  readonly text: string;
  readonly asksPassword: boolean;
  readonly scripts: number;
}

/** @throws ClaimgraphError E_INPUT saying what a page shows instead of an article. @param article the text that was found */
export function assertArticle(article: string, { text, asksPassword, scripts }: Seen, name: string): void {
  const refuse = ({ is, hint }: Omit<Wall, 'says'>): never => {
    throw new ClaimgraphError('E_INPUT', `${name} ${is}`, { hint });
  };
  const [, needsScripts, needsLogin] = WALLS;
  const words = wordsIn(article);
  const wall =
    (words < FEWEST_WORDS ? WALLS.find(({ says }) => says.test(text)) : undefined) ??
    (words < LONGEST_WALL ? WALLS.find(({ says }) => says.test(article)) : undefined);
  if (wall !== undefined) refuse(wall);
  if (asksPassword && words < LONGEST_WALL / 2) refuse(needsLogin!);
  if (words > 0) return;
  if (scripts > 0) refuse(needsScripts!);
  refuse({ is: 'is a page without text', hint: 'Its article may be a picture or a document that it links to.' });
}
