import { type KnownPage, linked, page, paragraphs } from './known-page.ts';
import { DEPOT, MILK, PATROL, PENSION, TUNNEL } from './third-stories.ts';

const NOTES = [
  [
    '16:40',
    'Lobo: I wrote down the times',
    'The skipper of the Santa Ilda reads from his notebook. Eleven calls, he says, the first at 1.12am and the last at 4.50am.',
  ],
  [
    '14:15',
    'The map',
    'The prosecutor lays a chart on the table. The boat was four miles inside the waters of the republic, an expert of the navy confirms.',
  ],
  [
    '11:05',
    'Lieutenant denies negligence',
    'Rui Sarmento says that he obeyed an order of the station’s commander to observe boats and not to meet them.',
  ],
  [
    '09:30',
    'The court opens',
    'Families of the drowned stand outside with photographs. Judge Amparo Lins has allowed them in, forty at a time.',
  ],
] as const;

/** Pages of agencies, offices and live reporters, written without a look at the rules. */
export const THIRD_OFFICES: readonly KnownPage[] = [
  {
    name: 'a wire agency: slug, dateline, sign-off, a licence to buy',
    html: page(
      `<title>Audit: Army knew twice of missing shells - Continental Press</title>`,
      `<div class="nav"><a href="/">CP</a><a href="/world">World</a><a href="/video">Video</a></div><div class="Page-body"><div class="Page-headline"><h1>Audit: Army knew twice of missing shells</h1></div><div class="Page-byline">By BOHDAN QUILL and ANNA MEER</div><div class="Page-dates"><bsp-timestamp data-timestamp="1852524000000"></bsp-timestamp><span>Published 10:00 AM GMT, September 14, 2028</span></div><div class="RichTextStoryBody">${paragraphs([`ROVNA (CP) — ${DEPOT.paragraphs[0]}`, ...DEPOT.paragraphs.slice(1)])}<p>___</p><p>Meer reported from Port Ellery.</p></div><div class="Tags"><a href="/hub/army">Army</a></div><div class="license"><p>To license this story, call our sales desk or visit the CP shop.</p></div></div><div class="foot"><p>Copyright 2028 Continental Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.</p></div>`,
    ),
    lines: [`ROVNA (CP) — ${DEPOT.paragraphs[0]}`, ...DEPOT.paragraphs.slice(1), 'Meer reported from Port Ellery.'],
    published: '2028-09-14',
    title: 'Audit: Army knew twice of missing shells',
  },
  {
    name: 'a bilingual site: Arabic around an English article',
    html: page(
      `<title>${PENSION.title} | صحيفة الميناء</title><meta property="og:site_name" content="صحيفة الميناء"><meta property="og:locale" content="ar_AR">`,
      `<header><a href="/">صحيفة الميناء</a><nav><ul><li><a href="/ar/news">أخبار</a></li><li><a href="/ar/opinion">رأي</a></li><li><a href="/en">English</a></li></ul></nav></header><div class="container"><div class="post" lang="en" dir="ltr"><h1>${PENSION.title}</h1><div class="post-info"><span>ثاندي ويلز</span> <span>17 يناير 2028</span> <span>قراءة 3 دقائق</span></div><div class="post-content">${paragraphs(PENSION.paragraphs)}</div><div class="share">شارك المقال: <a href="#">فيسبوك</a> <a href="#">واتساب</a></div></div><div class="related"><h3>مقالات ذات صلة</h3><ul><li><a href="/ar/1">ارتفاع أسعار الخبز في المدينة للشهر الثالث</a></li><li><a href="/ar/2">المدارس تفتح أبوابها يوم الأحد</a></li></ul></div></div><footer><p>جميع الحقوق محفوظة © صحيفة الميناء 2028</p><p>تابعونا على مواقع التواصل الاجتماعي واشتركوا في نشرتنا اليومية لتصلكم الأخبار كل صباح.</p></footer>`,
      'lang="ar" dir="rtl"',
    ),
    lines: PENSION.paragraphs,
    published: '2028-01-17',
    title: PENSION.title,
  },
  {
    // The times of its posts are links to them: they are not read.
    name: 'a live page: pinned summary, posts with authors and share links',
    html: page(
      `<title>Trial over drowned at Cape Morrow – as it happened | Azul Post</title>${linked({ '@context': 'https://schema.org', '@type': 'LiveBlogPosting', headline: 'Trial over drowned at Cape Morrow – as it happened', datePublished: '2028-03-21T08:10:00Z', dateModified: '2028-03-21T18:00:00Z', author: { '@type': 'Person', name: 'Iman Castellan' }, publisher: { '@type': 'Organization', name: 'Azul Post' } })}`,
      `<header><a href="/">Azul Post</a></header><main data-layout="live"><div><h1>Trial over drowned at Cape Morrow – as it happened</h1><p data-component="standfirst">Recordings of eleven calls were played in court in Vila Azul.</p><address>Iman Castellan</address></div><div id="liveblog-body">${NOTES.map(([time, title, text], index) => `<article id="block-${index}" class="block"><header><a href="#block-${index}"><time datetime="2028-03-21T${time}:00Z">${index + 1}h ago</time> <span>${time} GMT</span></a></header><h2>${title}</h2><p>${text}</p><footer><ul><li><a href="#">Share on Facebook</a></li><li><a href="#">Share on Bluesky</a></li></ul></footer></article>`).join('')}</div><nav class="pagination"><a href="?p=1">Newest</a><span>1 of 3</span><a href="?p=2">Older</a></nav></main><aside><h2>Most viewed</h2><ol><li><a href="/1">Sardines return</a></li></ol></aside>`,
    ),
    lines: [
      'Recordings of eleven calls were played in court in Vila Azul.',
      ...NOTES.flatMap(([, title, text]) => [title, text]),
    ],
    published: '2028-03-21',
    author: 'Iman Castellan',
  },
  {
    name: 'a government press release: contact, notes to editors, share and print',
    html: page(
      `<title>Food agency warns of baby milk from Sankt Orban - Federal Food Agency</title><meta name="DCTERMS.created" content="2028-06-02"><meta name="DCTERMS.modified" content="2028-06-05"><meta name="DCTERMS.publisher" content="Federal Food Agency">`,
      `<div class="gov-bar"><p>An official website of the Federal Government. <a href="#">Here is how you know</a></p></div><header><div class="agency">Federal Food Agency</div><nav aria-label="Primary"><a href="/about">About us</a><a href="/press">Press</a></nav></header><main id="main"><nav aria-label="Breadcrumb"><a href="/">Home</a> / <a href="/press">Press releases</a></nav><div class="press-release"><p class="pr-type">Press release 41/2028</p><h1>Food agency warns of baby milk from Sankt Orban</h1><p class="pr-date">Sankt Orban, 2 June 2028</p>${paragraphs(MILK.paragraphs.slice(0, 4))}<h2>What parents should do</h2><ul><li>Do not use tins whose number begins with 77.</li><li>Boil bottles for five minutes.</li><li>See a doctor if a child has a fever.</li></ul>${paragraphs(MILK.paragraphs.slice(5))}<h2>Press contact</h2><p>Press office of the Federal Food Agency<br>Telephone: 0555 010 220<br>E-mail: press@ffa.example</p></div><div class="page-tools"><a href="#">Print</a><a href="#">Share</a></div><p class="last-reviewed">Last reviewed: 5 June 2028</p></main><footer><a href="/imprint">Imprint</a><a href="/easy">Easy language</a></footer>`,
    ),
    lines: [
      ...MILK.paragraphs.slice(0, 4),
      'What parents should do',
      'Do not use tins whose number begins with 77.',
      'Boil bottles for five minutes.',
      'See a doctor if a child has a fever.',
      ...MILK.paragraphs.slice(5),
    ],
    published: '2028-06-02',
    title: 'Food agency warns of baby milk from Sankt Orban',
    publisher: 'Federal Food Agency',
  },
  {
    name: 'a statement as a converter made it of a PDF: one div a line, page numbers',
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>statement_0510.pdf</title><style>.t{position:absolute}</style></head><body><div id="page-container"><div class="pf" data-page-no="1"><div class="t m0 x1 h2">RAIL SAFETY OFFICE</div><div class="t m0 x1 h2">Statement of 5 October 2027</div>${TUNNEL.paragraphs
      .slice(0, 5)
      .map((text) =>
        (text.match(/.{1,80}(?:\s|$)/g) ?? []).map((line) => `<div class="t m0 x2 h3">${line.trim()}</div>`).join('\n'),
      )
      .join('<div class="t m0 x2 h3">&nbsp;</div>')}<div class="t m0 x9 h4">1 / 1</div></div></div></body></html>`,
    lines: ['RAIL SAFETY OFFICE', 'Statement of 5 October 2027', ...TUNNEL.paragraphs.slice(0, 5)],
    published: '2027-10-05',
  },
  {
    name: 'a title page where a role, a place and a credit stand before the text',
    html: page(
      `<title>${PATROL.title} | Lisboa Nova</title>`,
      `<header><a href="/">Lisboa Nova</a></header><main><h1>${PATROL.title}</h1><div><div>Iman Castellan</div><div>Political editor</div><div>Vila Azul</div><div>Published: 22/03/2028</div></div><div><img src="/c.jpg" alt="The court"><div>The court of Vila Azul. Credit: Nuno Paz</div></div><div>${paragraphs(PATROL.paragraphs)}<p>Iman Castellan is political editor of Lisboa Nova.</p><p>Follow her on <a href="https://s.example/iman">Mastodon</a> and <a href="https://b.example/iman">Bluesky</a>.</p></div></main><footer><a href="/about">About</a></footer>`,
      'lang="en-GB"',
    ),
    lines: PATROL.paragraphs,
    published: '2028-03-22',
    title: PATROL.title,
  },
];
