import { type KnownPage, page, paragraphs } from './known-page.ts';
import { AD, COMMENTS, COOKIES, FOOTER, MENU, RELATED, SHARE, SIDEBAR } from './mess.ts';
import { DAM, FIRE, VACCINE } from './stories.ts';

/** Pages that were written after the reader. Before it was changed for them, F1 was 0.994 and 7 of 10 dates were right. */
export const HELD_OUT: readonly KnownPage[] = [
  {
    name: 'microdata of schema.org',
    html: page(
      `<title>${DAM.title} :: Brevik Post</title>`,
      `${MENU}<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${DAM.title}</h1><p class="lead-meta"><span itemprop="author">Ilse Karr</span>, <time itemprop="datePublished" datetime="2031-06-18T04:00:00Z">18 June 2031, 06:00</time> <time itemprop="dateModified" datetime="2031-06-20">updated 20 June</time></p><div itemprop="articleBody">${paragraphs(DAM.paragraphs)}</div></div>${RELATED}${FOOTER}`,
    ),
    lines: DAM.paragraphs,
    published: '2031-06-18',
    author: 'Ilse Karr',
    title: DAM.title,
  },
  {
    name: 'a scholarly page with citation data',
    html: page(
      `<title>Movement of the Tarn dam</title><meta name="citation_title" content="Movement of the Tarn dam"><meta name="citation_author" content="Almqvist, Pieter"><meta name="citation_author" content="Roe, Dagny"><meta name="citation_publication_date" content="2031/06/18">`,
      `<div class="journal-header"><a href="/">Journal of Dams</a></div><div id="article-content"><h1>Movement of the Tarn dam</h1><h2>Abstract</h2><p>${DAM.paragraphs[2]}</p><h2>1. Introduction</h2>${paragraphs(DAM.paragraphs.slice(0, 2))}<h2>2. What was said</h2>${paragraphs(DAM.paragraphs.slice(3))}</div><div class="article-tools"><a href="#">Download PDF</a> <a href="#">Cite</a> <a href="#">Permissions</a></div>`,
    ),
    lines: [
      'Abstract',
      DAM.paragraphs[2]!,
      '1. Introduction',
      ...DAM.paragraphs.slice(0, 2),
      '2. What was said',
      ...DAM.paragraphs.slice(3),
    ],
    published: '2031-06-18',
    title: 'Movement of the Tarn dam',
  },
  {
    name: 'an article between teasers that are as long',
    html: page(
      `<title>${VACCINE.title} | Brevik Post</title><meta property="og:type" content="article"><meta property="article:published_time" content="2030-11-05">`,
      `${MENU}<div class="grid"><div class="col-8"><h1>${VACCINE.title}</h1><p class="standfirst">An inquiry says that nobody opened the message in time.</p>${VACCINE.paragraphs.map((text) => `<p>${text}</p>`).join('')}</div><div class="col-4"><div class="box"><h4><a href="/a">Ferry strike enters its second week</a></h4><p>Crews on the northern lines have turned down an offer, and more boats will stay in port from Thursday, their union said in a letter to the owners.</p></div><div class="box"><h4><a href="/b">Why the herring left</a></h4><p>Biologists say that the water off Velden has become too warm for them, and fishermen say that it is all the fault of the trawlers from the south.</p></div></div></div>${FOOTER}`,
    ),
    lines: ['An inquiry says that nobody opened the message in time.', ...VACCINE.paragraphs],
    published: '2030-11-05',
  },
  {
    name: 'questions and answers',
    html: page(
      `<title>“Nobody asked us”: Mirela Voss on the fire | The Courier</title><meta property="article:published_time" content="2031-03-05T09:00:00Z">`,
      `${MENU}<article><h1>“Nobody asked us”: Mirela Voss on the fire</h1><p><strong>Captain Voss, when did you write to the port?</strong></p><p>In January. We had seen the valves, and they were rusted through.</p><p><strong>Who answered?</strong></p><p>Nobody. <a href="/letters">We wrote again</a> in February, and then we went to the ministry.</p>${AD}<p><strong>And what did the ministry do?</strong></p><p>It thanked us. Then the depot burned.</p></article>${COMMENTS}${FOOTER}`,
    ),
    lines: [
      'Captain Voss, when did you write to the port?',
      'In January. We had seen the valves, and they were rusted through.',
      'Who answered?',
      'Nobody. We wrote again in February, and then we went to the ministry.',
      'And what did the ministry do?',
      'It thanked us. Then the depot burned.',
    ],
    published: '2031-03-05',
  },
  {
    name: 'an article that is mostly a list',
    html: page(
      `<title>Five things to know about the Tarn dam</title><meta name="pubdate" content="20310619">`,
      `${COOKIES}${MENU}<main><h1>Five things to know about the Tarn dam</h1><p>Engineers were told to stop measuring it. Here is what is known.</p><ol>${DAM.paragraphs
        .slice(0, 5)
        .map((text) => `<li><p>${text}</p></li>`)
        .join('')}</ol></main>${SIDEBAR}${FOOTER}`,
    ),
    lines: ['Engineers were told to stop measuring it. Here is what is known.', ...DAM.paragraphs.slice(0, 5)],
    published: '2031-06-19',
  },
  {
    name: 'a court ruling with numbered paragraphs and a table of facts',
    html: page(
      `<title>Halden Mutual v. Harbour Authority of Orsk</title><meta name="DCTERMS.issued" content="2031-09-12">`,
      `<div id="header"><a href="/">Courts of Velden</a></div><div id="main"><h1>Halden Mutual v. Harbour Authority of Orsk</h1>${FIRE.paragraphs.map((text, index) => `<p><b>${index + 1}.</b> ${text}</p>`).join('')}<table border="1"><tr><td>Judge</td><td>A. Lindqvist</td></tr><tr><td>Costs</td><td>12,400 crowns</td></tr></table></div><div id="bottom"><a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a> <a href="/contact">Contact</a></div>`,
    ),
    lines: [
      ...FIRE.paragraphs.map((text, index) => `${index + 1}. ${text}`),
      'Judge | A. Lindqvist',
      'Costs | 12,400 crowns',
    ],
    published: '2031-09-12',
  },
  {
    name: 'a page without end tags, in capitals, with frames around it',
    html: `<HTML><TITLE>${FIRE.title}</TITLE><BODY><H1>${FIRE.title}</H1>March 3, 2031<P>By ANA BRODT<P>${FIRE.paragraphs.join('\n<P>')}<HR><A HREF="index.html">Back to index</A>`,
    lines: FIRE.paragraphs,
    published: '2031-03-03',
    author: 'ANA BRODT',
  },
  {
    name: 'a newsletter made of tables in tables',
    html: page(
      `<title>The morning letter, 4 March 2031</title>`,
      `<table width="100%"><tr><td align="center"><table width="600"><tr><td><a href="#">View in browser</a></td></tr><tr><td><h1>The morning letter, 4 March 2031</h1></td></tr><tr><td style="padding:8px">${paragraphs(FIRE.paragraphs.slice(0, 4))}</td></tr><tr><td style="padding:8px">${paragraphs(DAM.paragraphs.slice(0, 3))}</td></tr><tr><td><small><a href="#">Unsubscribe</a> | <a href="#">Manage preferences</a> | <a href="#">Privacy</a></small></td></tr></table></td></tr></table>`,
    ),
    lines: [...FIRE.paragraphs.slice(0, 4), ...DAM.paragraphs.slice(0, 3)],
    published: null,
  },
  {
    name: 'an app that sends its text with the page',
    html: page(
      `<title>${DAM.title}</title>`,
      `<div id="__next"><div class="Layout_root__2kQ1"><div class="Header_bar__x"><a href="/">Post</a><a href="/w">World</a><a href="/s">Sport</a></div><div class="Story_wrap__9f"><h1 class="Story_h__1">${DAM.title}</h1><div class="Story_meta__7"><span>Ilse Karr</span><span>18 June 2031</span></div>${DAM.paragraphs.map((text) => `<p class="Story_p__q">${text}</p>`).join('')}<div class="Story_tools__z">${SHARE}</div></div></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"text":"not this"}}</script>`,
    ),
    lines: DAM.paragraphs,
    published: '2031-06-18',
  },
  {
    name: 'a forum post that everybody answers',
    html: page(
      '<title>I saw the fire at Orsk - Harbour Talk</title>',
      `<div class="nav-bar"><a href="/">Forum</a> <a href="/new">New</a> <a href="/hot">Hot</a></div><div class="post-main"><h1>I saw the fire at Orsk</h1><span class="post-date">Posted on March 3, 2031</span><div class="post-text">${paragraphs(['I was on the ferry when the first tank went up. It was about eight in the evening, and there was no wind at all.', 'The crew told us to go inside. From the window we saw two boats of the coast guard, and after half an hour the fire brigade.', 'My sister works at the depot. She says they had asked for new valves since last summer.'])}</div></div><div class="replies">${paragraphs(['Thank you for writing this down, I hope that your sister is well and that somebody listens to her now.', 'They never listen. I have been there for thirty years.'])}</div>`,
    ),
    lines: [
      'I was on the ferry when the first tank went up. It was about eight in the evening, and there was no wind at all.',
      'The crew told us to go inside. From the window we saw two boats of the coast guard, and after half an hour the fire brigade.',
      'My sister works at the depot. She says they had asked for new valves since last summer.',
    ],
    published: '2031-03-03',
  },
];
