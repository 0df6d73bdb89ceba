import { CLOCK, FOG, ORCHARD, VAULT } from './fourth-stories.ts';
import { type KnownPage, linked, page, paragraphs, strewn } from './known-page.ts';
import { DEPOT, LEVEE, PATROL, SILO } from './third-stories.ts';

/**
 * Pages of further systems, written after the rules for those before them. Before anything was changed for these, F1 was
 * 0.974, 5 of 8 had 0.97 or more, and 6 of 8 dates were right.
 */
export const FOURTH_PAGES: readonly KnownPage[] = [
  {
    name: 'Medium-like: avatar, follow button, clapped, a drop cap and a closing plea',
    html: page(
      `<title>${ORCHARD.title} | by Lena Farkas | The Slow Desk | Oct, 2029 | Pages</title><meta property="og:title" content="${ORCHARD.title}"><meta property="og:site_name" content="Pages"><meta property="article:published_time" content="2029-10-08T08:14:22.113Z"><meta name="author" content="Lena Farkas">`,
      `<div id="root"><div class="a b c"><div class="d e"><a href="/">Pages</a><a href="/write">Write</a><a href="/signin">Sign in</a></div><article><div class="l"><div class="m n"><section><div><h1 id="f1" class="pw-post-title">${ORCHARD.title}</h1><div class="o"><h2 id="f2" class="pw-subtitle-paragraph">What an agronomist measured, and where the numbers went</h2></div><div class="p q"><div><img alt="Lena Farkas" src="/l.png"></div><div><span>Lena Farkas</span><span>·</span><button>Follow</button></div><div><span>Published in</span> <a href="/slow">The Slow Desk</a></div><div><span>4 min read</span> <span>·</span> <span>Oct 8, 2029</span></div></div><div class="r"><div>312</div><div>9</div><button>Listen</button><button>Share</button></div></div><figure class="s"><div role="button"><picture><img src="/o.jpg"></picture></div><figcaption>Rows that were pulled out in spring. Photo by the author</figcaption></figure><p id="a1" class="pw-post-body-paragraph"><span class="l m n o bq">T</span>${ORCHARD.paragraphs[0]!.slice(1)}</p>${paragraphs(ORCHARD.paragraphs.slice(1, 4))}<blockquote class="t"><p>${ORCHARD.paragraphs[4]}</p></blockquote>${paragraphs(ORCHARD.paragraphs.slice(5))}<p><em>If this was worth your time, clap so that others find it, and subscribe to be told when I publish.</em></p></section></div></div></article><div class="u"><a href="/t/farms">Farming</a><a href="/t/soil">Soil</a></div><div class="v"><h2>Written by Lena Farkas</h2><div>2.1K followers</div><p>Writes on fields and on those who own them.</p></div><div class="w"><h2>More from Lena Farkas and The Slow Desk</h2><article><h2>The last hop yard</h2><p>Why a valley stopped making beer</p><span>Aug 2</span></article></div></div></div>`,
    ),
    lines: ['What an agronomist measured, and where the numbers went', ...ORCHARD.paragraphs],
    published: '2029-10-08',
    author: 'Lena Farkas',
    title: ORCHARD.title,
  },
  {
    name: 'Wix-like: everything in rich-text spans, a date without a class, no h1 but a title element',
    html: page(
      `<title>${FOG.title} | Moorport Voice</title><meta name="generator" content="Wix.com Website Builder"><meta property="og:title" content="${FOG.title}"><meta property="og:site_name" content="Moorport Voice"><meta property="article:published_time" content="2029-12-03T07:20:00.000Z"><meta property="article:author" content="Stuart Nwosu">`,
      `<div id="SITE_CONTAINER"><div id="site-root"><header id="SITE_HEADER"><div><a href="/">Moorport Voice</a></div><div><ul><li><a href="/n">News</a></li></ul></div></header><main id="PAGES_CONTAINER"><div data-hook="post"><article><div class="ZAw"><ul class="Gt"><li><span title="Stuart Nwosu" class="user-name">Stuart Nwosu</span></li><li><span title="Dec 3, 2029" class="post-metadata__date">Dec 3, 2029</span></li><li><span class="post-metadata__readTime">3 min read</span></li></ul><h1 data-hook="post-title"><span class="blog-post-title-font">${FOG.title}</span></h1><div class="upd"><span>Updated: </span><span>Dec 5, 2029</span></div><section data-hook="post-description"><div data-rce-version="9"><div dir="ltr">${FOG.paragraphs.map((text) => `<p class="Wr dT" dir="auto"><span class="qq"><span style="font-family:avenir">${text}</span></span></p><p class="Wr" dir="auto"><span><br role="presentation"></span></p>`).join('')}</div></div></section></div></article></div><div class="rp"><div>Recent Posts</div><div><a href="/all">See All</a></div><div><a href="/r1"><div>Harbour lights back on</div></a></div></div><div><h2>Comments</h2><div><input placeholder="Write a comment..."></div></div></main><footer><p>©2029 by Moorport Voice. Proudly created with Wix.com</p></footer></div></div>`,
    ),
    lines: FOG.paragraphs,
    published: '2029-12-03',
    author: 'Stuart Nwosu',
    title: FOG.title,
  },
  {
    name: 'Sitecore-like institution: summary box, contact card, pages that link one another',
    html: page(
      `<title>${VAULT.title} - Audit Chamber of Lorne</title><meta name="dcterms.issued" content="2030-05-14"><meta name="dcterms.creator" content="Audit Chamber of Lorne">`,
      `<div class="alert-strip"><p>This website will be under maintenance on Saturday from 6 to 8.</p></div><header role="banner"><a href="/">Audit Chamber of Lorne</a><form role="search"><input type="text" name="q"><button>Search</button></form></header><div class="grid"><div class="col"><ul class="left-links"><li><a href="/reports">Reports</a></li><li><a href="/news">News</a></li><li><a href="/people">People</a></li></ul></div><div class="col main-col" id="main"><h1>${VAULT.title}</h1><p class="meta-line">News item | 14-05-2030 | 09:00</p><p class="intro"><strong>The chamber could not find four tonnes of the reserve in any of the books that it was shown.</strong></p>${paragraphs(VAULT.paragraphs.slice(0, 4))}<h2>Keys and seals</h2>${paragraphs(VAULT.paragraphs.slice(4))}<div class="see-also"><h2>See also</h2><ul><li><a href="/r/22">Report: The reserve in figures</a></li><li><a href="/r/19">Report: Seals of the state</a></li></ul></div><div class="contact-card"><h2>Contact</h2><p>Press officer: Yvonne Adair</p><p>Phone 0555 017 330, press@chamber.example</p></div><p>Share this page: <a href="#">LinkedIn</a> <a href="#">X</a></p></div></div><footer role="contentinfo"><a href="/legal">Legal notice</a></footer>`,
      'lang="en-GB"',
    ),
    lines: [
      'The chamber could not find four tonnes of the reserve in any of the books that it was shown.',
      ...VAULT.paragraphs.slice(0, 4),
      'Keys and seals',
      ...VAULT.paragraphs.slice(4),
    ],
    published: '2030-05-14',
    author: 'Audit Chamber of Lorne',
  },
  {
    name: 'ePaper export: byline above the title, agency mark, paragraphs as divs, a credit under the text',
    html: page(
      `<title>Moorport Echo - e-paper - page 3</title>`,
      `<div id="reader"><div class="bar"><a href="#">Back to page</a> <a href="#">A+</a> <a href="#">A-</a> <a href="#">Translate</a></div><div class="art"><div class="art-pub">Moorport Echo, 23 January 2030, page 3</div><div class="art-title">${CLOCK.title}</div><div class="art-author">By Mona Delacroix</div><div class="art-body">${CLOCK.paragraphs.map((text) => `<div class="art-p">${text}</div>`).join('')}<div class="art-p">Photo: Jan Moll/Echo</div></div></div></div>`,
    ),
    lines: CLOCK.paragraphs,
    published: '2030-01-23',
    author: 'Mona Delacroix',
  },
  {
    name: 'Newscoop-like investigative site: key findings, donate, partners, author cards at the end',
    html: page(
      `<title>${DEPOT.title} - Ledgerwatch</title><meta property="og:site_name" content="Ledgerwatch"><meta property="og:type" content="article">${linked(
        [
          { '@context': 'https://schema.org', '@type': 'Organization', name: 'Ledgerwatch' },
          {
            '@context': 'https://schema.org',
            '@type': 'NewsArticle',
            headline: DEPOT.title,
            datePublished: '2028-09-15',
            author: [
              { '@type': 'Person', name: 'Bohdan Quill' },
              { '@type': 'Person', name: 'Ines Halloran' },
            ],
            publisher: { '@type': 'Organization', name: 'Ledgerwatch' },
          },
        ],
      )}`,
      `<nav><a href="/">Ledgerwatch</a><a href="/donate">Donate</a></nav><main><article><div class="hero"><span class="kicker">Investigation</span><h1>${DEPOT.title}</h1><p class="hero-dek">Auditors, a barn and a safe: how one list became two.</p></div><div class="credits-block"><p>by Bohdan Quill and Ines Halloran</p><p>15 September 2028</p></div><div class="story">${strewn(DEPOT.paragraphs, ['<div class="donate-inline"><h3>Journalism like this costs money</h3><p>Ledgerwatch is non-profit. Your gift keeps our reporters in the field.</p><a class="btn" href="/donate">Give</a></div>', '<p class="related-inline">Related: <a href="/x">The colonel’s three boats</a></p>', '<aside><h4>Who is who</h4><p>Ludek Haas, colonel, retired in May.</p></aside>'])}<hr><p><i>Fact-checking was provided by the Ledgerwatch desk.</i></p></div><div class="people"><div class="person"><img src="/b.jpg" alt=""><div><strong>Bohdan Quill</strong></div><div>Bohdan is a senior investigator at Ledgerwatch and keeps an archive of depots.</div></div><div class="person"><img src="/i.jpg" alt=""><div><strong>Ines Halloran</strong></div><div>Ines reports from the north. Before that she taught chemistry.</div></div></div></article></main><footer><p>Ledgerwatch is a registered charity.</p></footer>`,
    ),
    lines: [
      'Auditors, a barn and a safe: how one list became two.',
      ...DEPOT.paragraphs,
      'Fact-checking was provided by the Ledgerwatch desk.',
    ],
    published: '2028-09-15',
    author: 'Bohdan Quill, Ines Halloran',
    title: DEPOT.title,
    publisher: 'Ledgerwatch',
  },
  {
    name: 'Swedish frame: English page, “Publicerad”, text size tools, fact box as a list',
    html: page(
      `<title>${LEVEE.title} | Strömstadsposten</title><meta property="og:locale" content="sv_SE"><meta property="og:site_name" content="Strömstadsposten">`,
      `<header><a href="/">Strömstadsposten</a><nav><a href="/nyheter">Nyheter</a><a href="/kultur">Kultur</a></nav></header><main><article class="artikel"><h1>${LEVEE.title}</h1><p class="ingress">A gauge was turned off to save money. Nobody downstream was told, and six people drowned.</p><div class="artikel-meta"><p>Text: Ruben Achterberg</p><p>Publicerad: 19 april 2027 06:12</p><p>Uppdaterad: 21 april 2027 10:00</p></div><div class="verktyg"><a href="#">Dela</a><a href="#">Skriv ut</a></div>${strewn(LEVEE.paragraphs, ['', '<div class="faktaruta"><h3>Fakta: Tamsel</h3><p>212 km long. Rises at Lake Pfann.</p><p>Floods in 1954 and 1987.</p></div>', ''])}</article><section><h2>Läs även</h2><ul><li><a href="/1">Nya broar till sommaren</a></li></ul></section></main><footer><p>Ansvarig utgivare: Karin Berg</p></footer>`,
      'lang="sv"',
    ),
    lines: [
      'A gauge was turned off to save money. Nobody downstream was told, and six people drowned.',
      ...LEVEE.paragraphs,
    ],
    published: '2027-04-19',
    title: LEVEE.title,
  },
  {
    name: 'Discourse-like community post with quotes, badges and answers',
    html: page(
      `<title>${PATROL.title} - Newsroom - Cape Forum</title><meta name="generator" content="Discourse 3.3"><meta property="article:published_time" content="2028-03-22T20:11:00+00:00">`,
      `<div id="main-outlet" class="wrap"><div id="topic-title"><h1><a href="/t/9">${PATROL.title}</a></h1><div class="topic-category"><a href="/c/newsroom"><span>Newsroom</span></a></div></div><div itemscope itemtype="http://schema.org/DiscussionForumPosting"><meta itemprop="headline" content="${PATROL.title}"><div id="post_1" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="url" href="/u/iman"><span itemprop="name">Iman Castellan</span></a></span><span class="crawler-post-infos"><time itemprop="datePublished" datetime="2028-03-22T20:11:00Z" class="post-time">March 22, 2028, 8:11pm</time><span itemprop="position">1</span></span></div><div class="post" itemprop="text">${paragraphs(PATROL.paragraphs)}</div><div itemprop="interactionStatistic" itemscope><span class="post-likes">14 Likes</span></div></div><div id="post_2" itemprop="comment" itemscope itemtype="http://schema.org/Comment" class="topic-body crawler-post"><div class="crawler-post-meta"><span itemprop="author">marlin</span><time itemprop="datePublished" datetime="2028-03-23T06:00:00Z">March 23, 2028, 6:00am</time></div><div class="post" itemprop="text"><p>I was on watch two bays north that night and we heard the calls as clear as the radio in my kitchen.</p></div></div></div></div><footer class="container"><nav><ul><li><a href="/">Home</a></li><li><a href="/categories">Categories</a></li></ul></nav></footer>`,
    ),
    lines: PATROL.paragraphs,
    published: '2028-03-22',
    title: PATROL.title,
  },
  {
    name: 'a regional daily: key points, city line, drop cap in a block, mobile app teaser, related inline',
    html: page(
      `<title>${SILO.title} | Kessel Morning</title><meta name="cXenseParse:recs:publishtime" content="2027-02-11T06:00:00+01:00"><meta property="og:site_name" content="Kessel Morning">`,
      `<div class="appbanner"><p>Kessel Morning in the app: faster, and with push messages.</p><a href="/app">Open</a></div><header><a href="/">Kessel Morning</a></header><main><article><p class="city">Varnholt</p><h1>${SILO.title}</h1><div class="lead-text">An inspector never climbed the silo. He signed the form in his car.</div><div class="art-author"><span>By</span> <a href="/jp">Jorunn Pace</a>, <span>Reporter, Kessel</span></div><div class="art-time">February 11, 2027, 6:00 a.m.</div><div class="art-body"><div class="initial">T</div><p>${SILO.paragraphs[0]!.slice(1)}</p>${strewn(SILO.paragraphs.slice(1), ['<p><strong>Also read:</strong> <a href="/1">Why dust burns faster than petrol</a></p>', '<div class="teaserbox"><a href="/2"><img src="/2.jpg" alt=""><span>Video</span><span>The port from the air</span></a></div>', '<p><a href="/app"><strong>Get the Kessel Morning app for your phone</strong></a></p>'])}<p>jp/Kessel Morning</p></div></article></main><div class="fineprint"><p>All texts on this page are protected. Write to rights@kesselmorning.example for permission.</p></div>`,
    ),
    lines: ['An inspector never climbed the silo. He signed the form in his car.', ...SILO.paragraphs],
    published: '2027-02-11',
    author: 'Jorunn Pace',
    title: SILO.title,
  },
];
