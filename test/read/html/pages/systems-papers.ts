import { BRIDGE, CLINIC, DRONES, FERRY, MINE, WELLS } from './fresh-stories.ts';
import { type KnownPage, page, paragraphs, strewn } from './known-page.ts';

const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

/** Lines of a page that was laid out for paper: broken after so many characters. */
const broken = (text: string, width: number): readonly string[] =>
  text.match(new RegExp(`.{1,${width}}(?:\\s|$)`, 'gu'))?.map((line) => line.trim()) ?? [];

const POSTS: readonly (readonly [string, string, string])[] = [
  ['2026-07-02T14:05:00Z', '15:05', 'The court rises. Admiral Piet Vos will be heard on Monday, the judge says.'],
  [
    '2026-07-02T13:20:00Z',
    '14:20',
    'Nils Abram takes the stand. He remembers the call, he says, but not what was said.',
  ],
  [
    '2026-07-02T11:02:00Z',
    '12:02',
    'Captain Ekdal is asked why he sailed with broken doors. “Because the line told me to,” he answers.',
  ],
  [
    '2026-07-02T09:31:00Z',
    '10:31',
    'The log of the station at Renn has no entry between 18:00 and 19:00 on 11 December, a clerk confirms.',
  ],
  [
    '2026-07-02T08:00:00Z',
    '09:00',
    'Good morning from Renn, where the trial over the ferry Aurora enters its second week.',
  ],
];

/** Pages as papers, agencies and offices make them. */
export const SYSTEMS_PAPERS: readonly KnownPage[] = [
  {
    name: 'Arc XP, with the whole article in a script as well',
    html: page(
      `<title>${BRIDGE.title} - The Tri-County Ledger</title><script type="application/javascript" id="fusion-metadata">window.Fusion=window.Fusion||{};Fusion.globalContent={"type":"story","display_date":"2026-03-03T22:15:00Z","created_date":"2026-02-20T10:00:00Z","content_elements":[{"type":"text","content":"not from here"}]};</script>${linked({ '@context': 'http://schema.org', '@type': 'NewsArticle', headline: BRIDGE.title, datePublished: '2026-03-03T17:15:00-05:00', dateModified: '2026-03-04T09:00:00-05:00', author: [{ '@type': 'Person', name: BRIDGE.author }], publisher: { '@type': 'NewsMediaOrganization', name: 'The Tri-County Ledger', foundingDate: '1887-05-01' } })}`,
      `<div id="fusion-app" class="fusion-app"><div class="b-right-rail"><header class="c-stack b-header-nav-chain"><button>Sections</button><a href="/">The Tri-County Ledger</a><a href="/subscribe">Subscribe for $1</a></header><section class="b-right-rail__main-right-rail"><main class="c-stack b-right-rail__main"><a class="c-overline b-overline" href="/local">Local</a><h1 class="b-headline">${BRIDGE.title}</h1><h2 class="b-subheadline">The regional director wrote “not now” in the margin.</h2><div class="b-byline"><span class="b-byline__by">By </span><span class="b-byline__names"><a href="/staff/h">${BRIDGE.author}</a></span></div><time as="time" class="c-date b-date" datetime="2026-03-03T22:15:00Z">March 03, 2026 at 5:15 pm EST</time><figure class="c-media-item b-lead-art"><img src="/l.jpg"><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">Divers at the eastern anchor house in January. </span><span class="c-media-item__credit">(Lena Ortiz/Ledger staff)</span></figcaption></figure><article class="b-article-body">${strewn(
        BRIDGE.paragraphs.map((text) => text),
        [
          '<div class="b-ads-block" aria-hidden="true"><p>ADVERTISEMENT</p></div>',
          '<div class="b-article-body__interstitial-link"><p class="c-paragraph interstitial-link">[ <a href="/r">READ MORE: How the Sallow Bridge was built</a> ]</p></div>',
          '<blockquote class="b-article-body__pullquote" data-type="pullquote"><div><p>Not now</p></div><cite>Paul Whitcombe, in the margin</cite></blockquote>',
        ],
      )}</article><div class="b-author-bio"><h3>About the author</h3><p>Hanne Okoro covers roads and rivers for the Ledger.</p></div></main><aside class="b-right-rail__rail"><div class="b-top-table-list"><h2>Most read</h2><a href="/1">1. Bakery to reopen</a></div></aside></section></div></div>`,
    ),
    lines: ['The regional director wrote “not now” in the margin.', ...BRIDGE.paragraphs],
    published: '2026-03-03',
    author: BRIDGE.author,
  },
  {
    name: 'Next.js, streamed: the article stands in a hidden element until scripts move it',
    html: page(
      `<title>${DRONES.title}</title><meta property="og:site_name" content="Ellery Today">`,
      `<div class="min-h-screen"><header class="flex"><a href="/">Ellery Today</a><nav><a href="/a">Politics</a><a href="/b">Sea</a></nav></header><main><!--$?--><template id="B:0"></template><div class="animate-pulse">Loading…</div><!--/$--></main><footer>© Ellery Today 2026</footer></div><script>self.__next_f=self.__next_f||[]</script><div hidden id="S:0"><article><h1 class="text-4xl font-bold">${DRONES.title}</h1><div class="mt-2 text-sm"><span>By Marek Duval</span> <time dateTime="2026-09-08T06:30:00.000Z">8 September 2026</time></div><div class="prose">${paragraphs(DRONES.paragraphs)}</div></article></div><script>$RC=function(b,c){};$RC("B:0","S:0")</script><script>self.__next_f.push([1,"5:[\\"$\\",\\"article\\",null,{\\"children\\":\\"not this\\"}]"])</script>`,
    ),
    lines: DRONES.paragraphs,
    published: '2026-09-08',
  },
  {
    name: 'AMP of a paper, whose cookie notice comes first and without a known name',
    html: page(
      `<title>${CLINIC.title}</title><link rel="canonical" href="https://aldermoor.example/health/clinic"><script async src="https://cdn.example/v0.js"></script>${linked(
        [
          { '@context': 'http://schema.org', '@type': 'BreadcrumbList', itemListElement: [] },
          {
            '@context': 'http://schema.org',
            '@type': 'NewsArticle',
            mainEntityOfPage: 'https://aldermoor.example/health/clinic',
            headline: CLINIC.title,
            datePublished: '2026-05-19T16:02:00Z',
            dateModified: '2026-05-19T17:40:00Z',
            author: { '@type': 'Person', name: CLINIC.author },
            publisher: { '@type': 'Organization', name: 'Aldermoor Gazette' },
          },
        ],
      )}`,
      `<amp-geo layout="nodisplay"></amp-geo><div class="qc-w"><div class="qc-b"><h2>We value your privacy</h2><p>We and our 214 partners store and access information on a device, such as unique identifiers in cookies, to process personal data. You may accept or manage your choices by clicking below, including your right to object where legitimate interest is used.</p><button>MORE OPTIONS</button><button>AGREE</button></div></div><header class="m"><a href="/">Aldermoor Gazette</a></header><main class="a"><h1>${CLINIC.title}</h1><p class="who">By ${CLINIC.author}</p><p class="when">Published 19 May 2026, 17:02 BST | Updated 19 May 2026, 18:40 BST</p><amp-img src="/c.jpg" width="16" height="9"></amp-img><div class="body">${strewn(CLINIC.paragraphs, ['<amp-ad width="300" height="250" type="doubleclick"></amp-ad>', '<amp-embed type="taboola"><p>You may like</p></amp-embed>', '<div class="in-article-more"><p><strong>Read more:</strong> <a href="/n">Nurses win their jobs back</a></p></div>'])}</div></main><footer><p>Aldermoor Gazette is a member of the press council.</p></footer>`,
      'amp lang="en-GB"',
    ),
    lines: CLINIC.paragraphs,
    published: '2026-05-19',
  },
  {
    name: 'a wire-service page that is dated by its dateline only',
    html: page(
      '<title>Sallow Bridge inspectors asked twice for closure | NNA Wire</title>',
      `<div class="hd"><a href="/">NNA</a> <a href="/wire">Wire</a> <a href="/photo">Photo</a> <a href="/login">Client login</a></div><div class="slug">AM-SALLOW-BRIDGE/2ndLd/0412</div><h1>Sallow Bridge inspectors asked twice for closure</h1><div class="txt">${paragraphs([`PORT ELLERY, March 3, 2026 (NNA) — ${BRIDGE.paragraphs[0]}`, ...BRIDGE.paragraphs.slice(1)])}<p>(Reporting by Hanne Okoro; Editing by J. Prewitt)</p></div><div class="ft">© 2026 NNA Ltd. Republication, including by framing, is prohibited without prior written consent.</div>`,
    ),
    lines: [
      `PORT ELLERY, March 3, 2026 (NNA) — ${BRIDGE.paragraphs[0]}`,
      ...BRIDGE.paragraphs.slice(1),
      '(Reporting by Hanne Okoro; Editing by J. Prewitt)',
    ],
    published: '2026-03-03',
  },
  {
    name: 'a ministry’s press release with tables',
    html: page(
      '<title>Ministry of the Interior: Arrests at Kestrel air base</title>',
      `<div id="gov-bar">An official website of the Republic</div><div id="crest"><a href="/">Ministry of the Interior</a></div><ul id="tabs"><li><a href="/min">The Ministry</a></li><li><a href="/press">Press</a></li></ul><div id="crumb"><a href="/">Home</a> &gt; <a href="/press">Press</a> &gt; Press releases</div><div id="main"><table class="pr-head"><tr><th>Press release</th><td>No. 218/2026</td></tr><tr><th>Date</th><td>8 September 2026</td></tr><tr><th>Embargo</th><td>none</td></tr></table><h1>Arrests at Kestrel air base</h1>${paragraphs(DRONES.paragraphs.slice(0, 5))}<h2>Flights seen near the base</h2><table class="data"><tr><th>Night</th><th>Drones</th><th>Height</th></tr><tr><td>14 April</td><td>2</td><td>120 m</td></tr><tr><td>19 April</td><td>1</td><td>80 m</td></tr><tr><td>30 August</td><td>4</td><td>150 m</td></tr></table><p>Notes for editors: the ministry will answer questions on Wednesday at 11.</p></div><div id="contact"><p>Press office, 1 Chancery Square. Telephone 01632 960 400.</p></div>`,
    ),
    lines: [
      ...DRONES.paragraphs.slice(0, 5),
      'Flights seen near the base',
      'Night | Drones | Height',
      '14 April | 2 | 120 m',
      '19 April | 1 | 80 m',
      '30 August | 4 | 150 m',
      'Notes for editors: the ministry will answer questions on Wednesday at 11.',
    ],
    published: '2026-09-08',
  },
  {
    name: 'a police statement that was made of a PDF, line by line',
    html: page(
      '<title>Statement 26-0412.pdf</title><style>.t{position:absolute;white-space:pre}</style>',
      `<div id="page-container"><div id="pf1" class="pf w0 h0"><div class="pc pc1 w0 h0"><div class="t m0 x1 h2 y1 ff1">PORT ELLERY POLICE</div><div class="t m0 x1 h3 y2 ff2">STATEMENT 26-0412</div><div class="t m0 x1 h3 y3 ff2">Date issued: 3 March 2026</div>${BRIDGE.paragraphs
        .flatMap((text) => broken(text, 78))
        .map((line, index) => `<div class="t m0 x1 h4 y${index + 4} ff3">${line} </div>`)
        .join('\n')}</div></div></div>`,
    ),
    lines: ['PORT ELLERY POLICE', 'STATEMENT 26-0412', ...BRIDGE.paragraphs],
    published: '2026-03-03',
  },
  {
    name: 'a page of 1999, laid out with tables',
    html: `<html><head><title>BRANSK ONLINE NEWS - Ferry captain: Coast guard knew of doors</title></head><body bgcolor="#ffffff" link="#0000cc"><table width="620" border="0" cellpadding="0" cellspacing="0"><tr><td colspan="3" bgcolor="#003366"><a href="/"><img src="logo.gif" alt="BRANSK ONLINE" border="0"></a></td></tr><tr><td width="120" valign="top" bgcolor="#eeeecc"><font face="Arial" size="1"><a href="/front">Front page</a><br><a href="/world">World</a><br><a href="/biz">Business</a><br><a href="/wx">Weather</a><br><a href="/low">Low graphics version</a></font></td><td width="10"><img src="dot.gif" width="10" height="1"></td><td width="490" valign="top"><font face="Arial" size="1">Thursday, July 1, 1999 Published at 14:05 GMT 15:05 UK</font><br><!-- begin story --><font face="Arial" size="4"><b>Ferry captain: Coast guard knew of doors</b></font><p><table align="right" width="150"><tr><td><img src="ferry.gif"></td></tr><tr><td><font size="1"><i>The Aurora was towed to Renn</i></font></td></tr></table>${FERRY.paragraphs.map((text) => `<font face="Arial" size="2">${text}</font>`).join('<p>\n')}<!-- end story --><p><hr noshade size="1"><font face="Arial" size="1"><a href="#top">Back to top</a> | <a href="/front">Front page</a> | <a href="/world">World</a> | <a href="/fb">Feedback</a></font></td></tr><tr><td colspan="3" align="center"><font size="1">Copyright 1999 Bransk Online. All rights reserved.</font></td></tr></table></body></html>`,
    lines: FERRY.paragraphs,
    published: '1999-07-01',
  },
  {
    name: 'a page for frames, with its text where frames are not shown',
    html: `<HTML><HEAD><TITLE>The Harrow Tip Page</TITLE></HEAD><FRAMESET COLS="150,*"><FRAME SRC="menu.htm" NAME="menu"><FRAME SRC="tip.htm" NAME="main"><NOFRAMES><BODY BGCOLOR="#FFFFCC"><CENTER><FONT SIZE=+3 COLOR=RED><B>${MINE.title}</B></FONT></CENTER><P><FONT SIZE=-1>by Lucy Amara &nbsp; 12-Nov-1996</FONT>${MINE.paragraphs.map((text) => `<P><FONT FACE="Times">${text}</FONT>`).join('\n')}<P><CENTER><FONT SIZE=-1><A HREF="menu.htm">Menu</A> * <A HREF="mailto:tip@harrow.example">Mail us</A> * Best viewed at 800x600</FONT></CENTER></BODY></NOFRAMES></FRAMESET></HTML>`,
    lines: MINE.paragraphs,
    published: '1996-11-12',
  },
  {
    name: 'a live blog, newest first, each post with its time',
    html: page(
      `<title>Aurora trial: captain and officer testify - live | Renn Mercury</title>${linked({ '@context': 'https://schema.org', '@type': 'LiveBlogPosting', headline: 'Aurora trial: captain and officer testify - live', datePublished: '2026-07-02T07:45:00Z', dateModified: '2026-07-03T08:00:00Z', coverageStartTime: '2026-07-02T07:45:00Z', coverageEndTime: '2026-07-03T08:00:00Z', liveBlogUpdate: POSTS.map(([at, , text]) => ({ '@type': 'BlogPosting', headline: text.slice(0, 20), datePublished: at, articleBody: text })) })}`,
      `<header><a href="/">Renn Mercury</a></header><main><h1>Aurora trial: captain and officer testify - live</h1><div class="live-meta"><span class="live-badge">LIVE</span> <span>Last updated 3 July 2026 at 09:00</span></div><section class="key-events"><h2>Key events</h2><ul><li>Captain says he warned the station</li><li>Officer remembers the call</li></ul></section><div class="live-posts">${POSTS.map(([at, shown, text]) => `<article class="live-post" id="p${shown}"><header><time datetime="${at}">${shown}</time> <a class="share-link" href="#">Share</a></header><div class="live-post__body"><p>${text}</p></div></article>`).join('')}</div></main><footer>Renn Mercury 2026</footer>`,
    ),
    lines: [
      'Key events',
      'Captain says he warned the station',
      'Officer remembers the call',
      ...POSTS.map(([, , text]) => text),
    ],
    published: '2026-07-02',
  },
  {
    name: 'a British paper behind a wall, dated with figures, template’s date in its data',
    html: page(
      `<title>${WELLS.title} | Castle Marle Times</title>${linked({ '@context': 'https://schema.org', '@type': 'WebPage', name: 'Castle Marle Times', datePublished: '2019-06-01', dateModified: '2019-06-01' })}`,
      `<div class="masthead"><a href="/">Castle Marle Times</a><a href="/subscribe">Subscribe</a></div><main><h1>${WELLS.title}</h1><p class="byline">By Petra Lindahl</p><p class="dateline">Published: 03/04/2026 06:00</p><div class="story-body">${paragraphs(WELLS.paragraphs.slice(0, 4))}</div><div class="paywall-gate"><h3>To continue reading this article</h3><p>Start your free trial today, and cancel anytime.</p><p>Already a subscriber? <a href="/login">Log in</a></p><ul><li>Unlimited access on web and app</li><li>£1 a week for three months</li></ul></div></main><div class="legal">© Castle Marle Times Ltd 2026</div>`,
      'lang="en-GB"',
    ),
    lines: WELLS.paragraphs.slice(0, 4),
    published: '2026-04-03',
    told: { address: 'https://www.castlemarle.example/news/wells-41' },
  },
  {
    name: 'an American paper with everything among its paragraphs, and broken JSON-LD',
    html: page(
      `<title>${BRIDGE.title}</title><meta property="og:locale" content="en_US"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"He wrote "not now" in the margin","datePublished":"2026-03-04T00:10:00Z","author":{"name":"Hanne Okoro"}</script>`,
      `<div class="top-strip">03/06/2026 &nbsp; 41°F Cloudy</div><nav><a href="/">Sallow County Sun</a></nav><div class="article-wrap"><h1>${BRIDGE.title}</h1><div class="info"><span>Hanne Okoro</span> <span>Published 03/03/2026 7:10 p.m. ET</span> <span>Updated 03/05/2026 8:01 a.m. ET</span></div><div class="content">${strewn(
        BRIDGE.paragraphs,
        [
          '<div class="nl-box"><h4>Sun Rise</h4><p>Start your day with the county’s top stories.</p><form><input type="email"><button>Sign me up</button></form></div>',
          '<ul class="more-links"><li><a href="/a">Related: What cables are made of</a></li><li><a href="/b">Related: Ferry fares go up</a></li></ul>',
          '<div class="pull-quote">“Nobody needed them.”</div>',
        ],
      )}<p class="correction"><em>Correction: An earlier version of this article gave the wrong age of the injured cyclist. He is 34.</em></p></div></div><div class="tagline">Reach the reporter at hokoro@sun.example.</div>`,
      'lang="en-US"',
    ),
    lines: [
      ...BRIDGE.paragraphs,
      'Correction: An earlier version of this article gave the wrong age of the injured cyclist. He is 34.',
    ],
    published: '2026-03-03',
  },
  {
    name: 'several articles in the data, the page’s own among them; dated elsewhere in UTC of the night before',
    html: page(
      `<title>${CLINIC.title} · Larkhill Observer</title><link rel="canonical" href="https://observer.example/health/larkhill">${linked(
        [
          {
            '@type': 'NewsArticle',
            headline: 'Hospital car park to charge by the minute',
            url: 'https://observer.example/a',
            datePublished: '2026-04-02T10:00:00Z',
          },
          {
            '@type': 'NewsArticle',
            headline: CLINIC.title,
            url: 'https://observer.example/health/larkhill',
            datePublished: '2026-05-18T23:30:00Z',
          },
          {
            '@type': 'NewsArticle',
            headline: 'Nurses march on Saturday',
            url: 'https://observer.example/b',
            datePublished: '2026-05-22T10:00:00Z',
          },
        ],
      )}`,
      `<header><a href="/">Larkhill Observer</a></header><div class="story"><h1>${CLINIC.title}</h1><div class="dt">19 May 2026, 00:30</div>${paragraphs(CLINIC.paragraphs)}</div><div class="also"><h3>Also today</h3><p><a href="/b">Nurses march on Saturday</a></p></div>`,
    ),
    lines: CLINIC.paragraphs,
    published: '2026-05-19',
    told: { address: 'https://observer.example/health/larkhill' },
  },
];
