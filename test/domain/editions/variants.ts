/** A text as another paper prints it; `random` decides what and how much is changed. */
export type Variant = (text: string, random: () => number) => string;

const paragraphsOf = (text: string): readonly string[] => text.split(/\n+/).filter((line) => line.trim() !== '');
const joined = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');

/** Cut at the end, down to a share of its characters. */
const cut =
  (share: number): Variant =>
  (text) => {
    const paragraphs = paragraphsOf(text);
    let length = 0;
    return joined(
      paragraphs.filter((paragraph, at) => {
        const keeps = at < 2 || length + paragraph.length <= share * text.length;
        length += paragraph.length;
        return keeps;
      }),
    );
  };

const OTHER_WORDS = ['officials', 'reportedly', 'yesterday', 'large', 'several', 'authorities', 'later', 'nearby'];

/** A share of the words replaced, dropped or doubled by a subeditor. */
const edited =
  (share: number): Variant =>
  (text, random) =>
    text
      .split(/(\s+)/)
      .map((word) => {
        if (/^\s*$/.test(word) || random() >= share) return word;
        if (random() < 0.3) return '';
        const other = OTHER_WORDS[Math.floor(random() * OTHER_WORDS.length)]!;
        return random() < 0.5 ? other : `${other} ${word}`;
      })
      .join('');

const headed: Variant = (text) =>
  joined(['Another headline of another paper altogether', ...paragraphsOf(text).slice(1)]);

const bylined: Variant = (text) => {
  const [headline, lead, ...rest] = paragraphsOf(text);
  const dateline = `ORSK, Velden, 3 May (Coast Wire) - ${lead}`;
  const trailer =
    '(Reporting by Lena Falk in Orsk and Odo Marsh in Port Cassel; Writing by Ana Ruiz; Editing by Per Lind)';
  return joined([headline!, 'By Lena Falk and Odo Marsh', 'Updated 14:05, 3 May 2031', dateline, ...rest, trailer]);
};

const boilerplate: Variant = (text) =>
  joined([
    text,
    'Sign up for our morning briefing, read by forty thousand people on the coast.',
    'Follow the Courier on all channels. Subscribers can comment on this story. © Courier Press. All rights reserved.',
  ]);

/** The paragraphs after the first in another order. */
const reordered: Variant = (text, random) => {
  const [first, ...rest] = paragraphsOf(text);
  const keyed = rest.map((paragraph) => ({ paragraph, key: random() })).sort((a, b) => a.key - b.key);
  return joined([first!, ...keyed.map(({ paragraph }) => paragraph)]);
};

/** A lead of the paper's own, and two paragraphs on what it means here. */
const localised: Variant = (text) => {
  const [headline, , ...rest] = paragraphsOf(text);
  return joined([
    headline!,
    'Readers in our own valley will follow with sympathy what has happened abroad this week, as told below.',
    ...rest,
    'The twin town committee meets on Friday at the usual place to decide what help can be sent, its chair told us.',
  ]);
};

const typeset: Variant = (text) =>
  text
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/'/g, '’')
    .replace(/ - /g, ' — ')
    .replace(/\n+/g, '\r\n \r\n');

/** Both at once. */
const both =
  (first: Variant, second: Variant): Variant =>
  (text, random) =>
    second(first(text, random), random);

/** How one wire story looks in other papers. */
export const VARIANTS: Readonly<Record<string, Variant>> = {
  'printed as it came': (text) => text,
  'set in other type': typeset,
  'another headline': headed,
  'byline, dateline and credits': bylined,
  'the paper’s own lines beneath': boilerplate,
  'cut to three quarters': cut(0.75),
  'cut to a half': cut(0.5),
  'cut to a third': cut(0.34),
  'one word in twenty edited': edited(0.05),
  'one word in ten edited': edited(0.1),
  'paragraphs in another order': reordered,
  'a lead of its own': localised,
  'cut and edited': both(cut(0.6), edited(0.05)),
  'cut, with another headline and credits': both(cut(0.6), both(headed, bylined)),
};
