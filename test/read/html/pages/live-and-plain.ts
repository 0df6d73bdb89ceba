import { type KnownPage, page, paragraphs } from './known-page.ts';
import { AD, COMMENTS, COOKIES, FOOTER, MENU, RELATED, SHARE, SIDEBAR } from './mess.ts';
import { DAM, FIRE, VACCINE } from './stories.ts';

const wrapped = (text: string, width: number): string => {
  const lines = [''];
  for (const word of text.split(' '))
    if (lines.at(-1)!.length + word.length + 1 > width) lines.push(word);
    else lines.push(`${lines.pop()} ${word}`.trim());
  return lines.join('\n');
};

const POSTS = [
  [
    '14:02',
    'The fire is out',
    'The last of the four tanks stopped burning shortly before noon, the fire brigade of Orsk says. Two boats keep cooling the quay.',
  ],
  [
    '12:40',
    'Minister denies that he was warned',
    'Lev Arnau says that no letter had reached his office. He speaks of “rumours spread by the port”.',
  ],
  [
    '09:15',
    'Eleven workers treated',
    'All of them had breathed smoke. Nine have gone home, says Dr Hanne Vik of the hospital at Orsk.',
  ],
  [
    '08:30',
    'Good morning',
    'We follow the fire at the port of Orsk here all day. It broke out on Sunday evening at the old fuel depot.',
  ],
] as const;

/** Live pages, wire pages, and pages without much markup. */
export const LIVE_AND_PLAIN: readonly KnownPage[] = [
  {
    name: 'a live blog',
    html: page(
      '<title>Fire at the port of Orsk: live | The Courier</title><meta property="article:published_time" content="2031-03-03T07:30:00Z"><meta property="article:modified_time" content="2031-03-04T14:05:00Z">',
      `${COOKIES}${MENU}<main><h1>Fire at the port of Orsk: live</h1>${SHARE}<div class="live-posts">${POSTS.map(([time, title, text]) => `<article class="live-post"><time datetime="2031-03-03T${time}">${time}</time><h2>${title}</h2><p>${text}</p>${SHARE}</article>`).join(AD)}</div></main>${SIDEBAR}${FOOTER}`,
    ),
    lines: POSTS.flat(),
    published: '2031-03-03',
  },
  {
    name: 'a wire page with the date in its dateline',
    html: page(
      `<title>${FIRE.title} | Northern Wire</title>`,
      `${MENU}<div class="story"><h1>${FIRE.title}</h1><p>ORSK, March 3, 2031 (NW) — ${FIRE.paragraphs[0]}</p>${paragraphs(FIRE.paragraphs.slice(1))}<p>(Reporting by Ana Brodt; editing by Ilse Karr)</p></div>${RELATED}${FOOTER}`,
    ),
    lines: [
      `ORSK, March 3, 2031 (NW) — ${FIRE.paragraphs[0]}`,
      ...FIRE.paragraphs.slice(1),
      '(Reporting by Ana Brodt; editing by Ilse Karr)',
    ],
    published: '2031-03-03',
  },
  {
    name: 'a page of 1999, laid out with tables and fonts',
    html: `<HTML><HEAD><TITLE>${DAM.title}</TITLE></HEAD><BODY BGCOLOR=#FFFFFF><TABLE WIDTH=700 BORDER=0><TR><TD COLSPAN=2><FONT SIZE=5><B>BREVIK POST ONLINE</B></FONT></TD></TR><TR><TD WIDTH=140 VALIGN=top><A HREF="/">Front page</A><BR><A HREF="/w">World</A><BR><A HREF="/b">Business</A><BR><A HREF="/s">Sport</A></TD><TD WIDTH=560><FONT FACE="Times"><H2>${DAM.title}</H2><I>By Ilse Karr</I><BR><FONT SIZE=2>Wednesday, June 18, 2031</FONT>${DAM.paragraphs.map((text) => `<P>${text}`).join('\n')}</FONT></TD></TR><TR><TD COLSPAN=2><HR><CENTER><FONT SIZE=1>Copyright 2031 Brevik Post. <A HREF="mailto:post@post.example">Write to us</A></FONT></CENTER></TD></TR></TABLE></BODY></HTML>`,
    lines: DAM.paragraphs,
    published: '2031-06-18',
    author: 'Ilse Karr',
  },
  {
    name: 'an article in pre, wrapped by hand',
    html: `<html><head><title>${VACCINE.title}</title></head><body><pre>\n${[`November 5, 2030`, ...VACCINE.paragraphs].map((text) => wrapped(text, 72)).join('\n\n')}\n</pre></body></html>`,
    lines: VACCINE.paragraphs,
    published: '2030-11-05',
  },
  {
    name: 'a body and nothing else',
    html: `<p>By Ana Brodt\n<p>${FIRE.paragraphs.join('\n<p>')}`,
    lines: FIRE.paragraphs,
    published: null,
    author: 'Ana Brodt',
  },
  {
    name: 'a short notice',
    html: page(
      '<title>Quay closed</title><meta name="dcterms.issued" content="2031-03-04">',
      `${MENU}<main><h1>Quay closed</h1><p>The quay at Orsk is closed until 18 March, the harbour authority said on Tuesday.</p></main>${FOOTER}`,
    ),
    lines: ['The quay at Orsk is closed until 18 March, the harbour authority said on Tuesday.'],
    published: '2031-03-04',
  },
  {
    name: 'comments longer than the article',
    html: page(
      '<title>Quay closed | The Courier</title>',
      `${MENU}<article><h1>Quay closed</h1><p class="date">Published: March 4, 2031 at 9:14 a.m. EST</p>${paragraphs(FIRE.paragraphs.slice(-2))}</article>${COMMENTS}${COMMENTS.replace('id="comments"', 'class="disqus_thread"')}${FOOTER}`,
    ),
    lines: FIRE.paragraphs.slice(-2),
    published: '2031-03-04',
  },
];
