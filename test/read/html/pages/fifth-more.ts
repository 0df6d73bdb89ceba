import { AQUIFER, BRIDGEWATCH, CABLE, SLUICE } from './fifth-stories.ts';
import { type KnownPage, linked, page, paragraphs } from './known-page.ts';
import { PHONES, SEED_BANK } from './sixth-stories.ts';

const component = (text: string): string =>
  `<div class="duet--article--article-body-component"><p class="duet--article--dangerously-set-cms-markup duet--article--standard-paragraph _1ymtmqpi _17nnmdy1"><span>${text}</span></p></div>`;

/** Stations, magazines and papers abroad, as their systems build pages. */
export const FIFTH_MORE: readonly KnownPage[] = [
  {
    name: 'a local station: several articles in JSON-LD, “Posted … / Updated …”, a video over the text, closed captioning',
    html: page(
      `<title>${BRIDGEWATCH.title} | WKTL Channel 6</title><link rel="canonical" href="https://wktl.example/news/bridge/">${linked(
        {
          '@context': 'https://schema.org',
          '@graph': [
            { '@type': 'WebSite', name: 'WKTL', datePublished: '2019-01-01' },
            {
              '@type': 'ItemList',
              itemListElement: [
                {
                  '@type': 'NewsArticle',
                  headline: 'Fog closes schools',
                  url: 'https://wktl.example/news/fog/',
                  datePublished: '2034-11-18T06:00:00-06:00',
                  author: { '@type': 'Person', name: 'Ruth Calder' },
                },
              ],
            },
          ],
        },
      )}${linked([
        {
          '@context': 'https://schema.org',
          '@type': 'NewsArticle',
          headline: 'Snow ploughs ready, county says',
          url: 'https://wktl.example/news/snow/',
          datePublished: '2034-11-19T08:00:00-06:00',
        },
        {
          '@context': 'https://schema.org',
          '@type': 'NewsArticle',
          mainEntityOfPage: 'https://wktl.example/news/bridge/',
          headline: BRIDGEWATCH.title,
          datePublished: '2034-11-20T09:15:00-06:00',
          dateModified: '2034-11-22T10:00:00-06:00',
          author: { '@type': 'Person', name: 'Hollis Verbeke' },
          publisher: { '@type': 'Organization', name: 'WKTL' },
        },
      ])}`,
      `<div class="alert-banner"><a href="/alerts">1 weather alert</a></div><header class="site-header"><a href="/">WKTL</a><div class="weather">34° Altmoor</div></header><main class="site-content"><article class="article hero"><h1 class="article-title">${BRIDGEWATCH.title}</h1><div class="article-authors">by: <span class="article-author"><a href="/a">Hollis Verbeke</a></span></div><p>Posted: <time datetime="2034-11-20T09:15:40-06:00">Nov 20, 2034 / 09:15 AM CST</time></p><p>Updated: <time datetime="2034-11-22T10:00:12-06:00">Nov 22, 2034 / 10:00 AM CST</time></p><div class="article-share"><p>SHARE</p></div><div class="article-content article-body rich-text"><div class="video-player"><p>Closed Captioning Provided by Dallan Hearing</p></div><p>SKARNE (WKTL) – ${BRIDGEWATCH.paragraphs[0]}</p><p>${BRIDGEWATCH.paragraphs[1]}</p><div class="article-list-promo"><a href="/n/1"><h4>Drone video: the bridge from above</h4></a></div><p>${BRIDGEWATCH.paragraphs[2]}</p><p>${BRIDGEWATCH.paragraphs[3]}</p><div class="ad-unit__container"><div class="ad-unit__label">Advertisement</div></div><p>${BRIDGEWATCH.paragraphs[4]}</p><p>${BRIDGEWATCH.paragraphs[5]}</p><p><a href="/sign"><strong>Sign up for the Channel 6 Morning Email</strong></a></p><p>${BRIDGEWATCH.paragraphs[6]}</p><p>${BRIDGEWATCH.paragraphs[7]}</p><p><em>Copyright 2034 Dallan Media Inc. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.</em></p></div><div class="article-tags"><a href="/t">Rail</a></div></article><section><h2>Trending Stories</h2><ol><li><a href="/z">Couple weds in tram</a></li></ol><h2>More Videos</h2><ul><li><a href="/v">Dog finds owner</a><time datetime="2034-11-21T12:00:00-06:00">21 hours ago</time></li></ul></section></main><footer><p>WKTL, 6 Mast Road, Altmoor</p><a href="/eeo">EEO Report</a></footer>`,
      'lang="en-US"',
    ),
    lines: [`SKARNE (WKTL) – ${BRIDGEWATCH.paragraphs[0]}`, ...BRIDGEWATCH.paragraphs.slice(1)],
    published: '2034-11-20',
    author: 'Hollis Verbeke',
    title: BRIDGEWATCH.title,
    publisher: 'WKTL',
  },
  {
    name: 'a French paper in English: published at (Paris), time to read, reuse this content, a wall in French',
    html: page(
      `<title>${PHONES.title}</title><meta property="og:site_name" content="Le Courrier du Nord"><meta property="og:locale" content="fr_FR"><meta property="og:description" content="A judge found her own car in the list.">`,
      `<div class="zone--header"><a href="/">Le Courrier du Nord</a><nav><a href="/international">International</a><a href="/en/">In English</a></nav><a href="https://abo.example">S’abonner dès 2,49 €/mois</a></div><main id="habillagepub"><section class="zone zone--article old__zone"><section class="article article--single article__iso article--content"><header class="article__header article__header--lf"><ul class="breadcrumb"><li><a href="/int">INTERNATIONAL</a></li><li><a href="/est">NORRHOLM</a></li></ul><h1 class="article__title">${PHONES.title}</h1><p class="article__desc">A judge found her own car in the list. The State Protection Service had presented eleven such lists to her court.</p><section class="meta meta__author-box"><p class="meta__authors">By <span class="meta__author"><a class="article__author-link" href="/va">Victor Amsel</a></span> (Norrholm, special correspondent)</p></section><p class="meta__publisher-box"><span class="meta__date meta__date--header">Published on August 11, 2037, at 9:15 am (Paris), updated on August 12, 2037, at 8:02 am</span></p><p class="meta__reading-time"><span>Time to</span> 3 min.</p><ul class="meta__social"><li>Share</li><li>Share on Messenger</li><li>Send by e-mail</li></ul><div class="meta__lang"><a href="/fr/1">Lire en français</a></div></header><section class="article__wrapper"><article class="article__content old__article-content-single"><figure class="article__media"><img src="/n.jpg" alt=""><figcaption class="article__legend">In the court of Norrholm, August 10, 2037. <span class="article__credit" aria-hidden="true">MIA STERN / COURRIER</span></figcaption></figure><p class="article__paragraph article__paragraph--lf">${PHONES.paragraphs[0]}</p><p class="article__paragraph">${PHONES.paragraphs[1]}</p><section class="catcher catcher--inread"><div class="catcher__content"><span class="catcher__prefix">Read more</span><span class="article__status">Subscribers only</span><a class="catcher__title" href="/r1">Who watches the watchers of Norrholm?</a></div></section><p class="article__paragraph">${PHONES.paragraphs[2]}</p><h2 class="article__sub-title">“Nothing on paper”</h2><p class="article__paragraph">${PHONES.paragraphs[3]}</p><section class="inread inread--NL"><h4>Newsletter</h4><p>LE COURRIER IN ENGLISH</p><p>Every morning, a choice of articles in your mailbox</p><a href="/nl">Sign up</a></section><p class="article__paragraph">${PHONES.paragraphs[4]}</p><p class="article__paragraph">${PHONES.paragraphs[5]}</p><p class="article__paragraph">${PHONES.paragraphs[6]}</p><section class="author author--hide"><p>Victor Amsel (Norrholm, special correspondent)</p></section></article><section class="friend"><p class="friend__text">Il vous reste la moitié de cet article. La suite est réservée aux abonnés.</p></section><p class="article__translation">Translated from an article that appeared in French on lecourrier.example; of the two, only the French one binds the publisher.</p><section class="article__reuse"><a href="/syndication">Reuse this content</a></section></section></section></section><section class="services-carousel"><h4>Services Le Courrier</h4><a href="/promo">Codes promo</a></section></main><footer><p>Suivez Le Courrier du Nord</p></footer>`,
      'lang="en"',
    ),
    lines: [
      'A judge found her own car in the list. The State Protection Service had presented eleven such lists to her court.',
      ...PHONES.paragraphs.slice(0, 3),
      '“Nothing on paper”',
      ...PHONES.paragraphs.slice(3),
    ],
    published: '2037-08-11',
    author: 'Victor Amsel',
    title: PHONES.title,
  },
  {
    name: 'a German magazine in English: dotted date with Uhr, text areas between banners, a box of its own, read aloud',
    html: page(
      `<title>${AQUIFER.title} - DER BRUNNEN</title><meta property="og:site_name" content="DER BRUNNEN"><meta name="locale" content="de_DE">`,
      `<div data-area="header"><a href="/">DER BRUNNEN</a><a href="/abo">Abonnement</a><a href="/login">Anmelden</a></div><main id="Inhalt" role="main"><article aria-label="${AQUIFER.title}"><header data-area="intro"><h2><span class="align-middle text-primary-base">The Wells of Ostrava Heights</span> <span class="hidden">:</span> <span class="align-middle leading-tight">${AQUIFER.title}</span></h2><div class="RichText leading-loose font-bold">How a bottler, a mayor and a university did not speak to one another for two years.</div><div class="text-shade-dark">By <a href="/i">Ingrid Osei</a> in Ostrava Heights</div><div class="text-s text-shade-dark"><time datetime="2035-02-07 09:15:00" class="timeformat">07.02.2035, 09.15 Uhr</time></div><div><button>Zur Merkliste hinzufügen</button><span>Artikel anhören</span><span>(4 Minuten)</span></div></header><div data-area="body"><section class="relative"><div class="clearfix"><div data-area="text" data-pos="1"><div class="RichText RichText--iconLinks lg:mt-32">${paragraphs(AQUIFER.paragraphs.slice(0, 2))}</div></div><div data-area="text_banner"><div>Anzeige</div></div><section data-area="image"><figure><img src="/q.jpg" alt=""><figcaption><p>Mayor Quist at the well</p><span>Foto: Tilda Rowe / DER BRUNNEN</span></figcaption></figure></section><div data-area="text" data-pos="3"><div class="RichText RichText--iconLinks">${paragraphs(AQUIFER.paragraphs.slice(2, 4))}<h3>An average over ten years</h3>${paragraphs(AQUIFER.paragraphs.slice(4, 5))}</div></div><section data-area="related_articles"><h3>Mehr zum Thema</h3><ul><li><a href="/1"><span>Dry taps:</span> <span>Nineteen days in August</span> <span>Von Tilda Rowe</span></a></li></ul></section><div data-area="contentbox"><div class="border"><h3>The article you are reading appeared first in German in issue 6/2035 (February 3rd, 2035) of DER BRUNNEN.</h3></div></div><div data-area="text" data-pos="6"><div class="RichText RichText--iconLinks">${paragraphs(AQUIFER.paragraphs.slice(5))}<span class="end-sign"></span></div></div></div></section></div><footer data-area="article_footer"><button>Feedback</button></footer></article><section data-area="topics"><h2>Mehr lesen über</h2><ul><li><a href="/w">Wasser</a></li></ul></section></main><footer><p>© DER BRUNNEN (online) GmbH &amp; Co. KG</p></footer>`,
      'lang="de"',
    ),
    lines: [
      'How a bottler, a mayor and a university did not speak to one another for two years.',
      ...AQUIFER.paragraphs.slice(0, 4),
      'An average over ten years',
      ...AQUIFER.paragraphs.slice(4),
    ],
    published: '2035-02-07',
    author: 'Ingrid Osei',
  },
  {
    name: 'a magazine of components: a div around each paragraph, role under the names, pull quote, related list, follow topics',
    html: page(
      `<title>${CABLE.title} | Current</title><meta property="og:site_name" content="Current"><meta property="og:title" content="${CABLE.title}"><meta property="og:type" content="article">`,
      `<div id="__next"><div class="duet--navigation--navigation"><a href="/">Current</a><button>Menu</button></div><main id="content"><article id="zephr-anchor"><div class="duet--article--lede"><div class="duet--article--lede-labels"><ul><li><a href="/sea">Sea</a></li><li><a href="/r">Report</a></li></ul></div><h1 class="duet--article--dangerously-set-cms-markup">${CABLE.title}</h1><p class="duet--article--dangerously-set-cms-markup deck">Nine hours passed between the order to go home and the silence on Harrow.</p><div class="duet--article--byline"><div>by <span><a href="/mt">Marcus Thelin</a></span></div><div class="duet--article--timestamp"><time datetime="2035-06-18T11:00:00+00:00">Jun 18, 2035, 11:00 AM UTC</time></div><div><a href="#comments"><div>41</div><div>Comments</div></a></div></div><div class="duet--article--lede-image"><figure><img src="/k.jpg" alt=""><div class="duet--media--caption"><figcaption><em>The Kestrel, home again.</em></figcaption> <cite>Photo by Tal Enger / Current</cite></div></figure></div></div><div class="duet--layout--entry-body-container"><div class="duet--article--byline-bio"><div><a href="/mt"><img src="/mt.jpg" alt="Marcus Thelin"></a></div><p class="duet--article--author-bio"><span>Marcus Thelin</span> is a senior reporter who has followed ships for Current since 2029.</p></div><div class="duet--layout--entry-body">${CABLE.paragraphs.slice(0, 3).map(component).join('')}<div class="duet--article--article-body-component"><div class="duet--article--article-pullquote"><p>“I could read you the brand of the winch”</p></div></div>${component(CABLE.paragraphs[3]!)}<div class="duet--article--article-body-component"><div class="duet--article--related-list"><h3>Related</h3><ul><li><a href="/1">Who owns the bottom of the sea?</a></li><li><a href="/2">A telephone call by carrier pigeon</a></li></ul></div></div>${component(CABLE.paragraphs[4]!)}<div class="duet--article--article-body-component"><h2 class="duet--article--heading">The winch</h2></div>${component(CABLE.paragraphs[5]!)}<div class="duet--article--article-body-component"><div class="duet--article--newsletter"><h4>Under Water</h4><p>A letter about cables, pipes and what else lies down there.</p><form><input type="email" placeholder="Email (required)"><button>Sign Up</button></form></div></div>${CABLE.paragraphs.slice(6).map(component).join('')}<div class="duet--article--article-body-component"><p class="correction"><em><strong>Correction June 19th:</strong> An earlier version gave the distance as four kilometers. It is four miles.</em></p></div><div class="duet--article--follow"><div><span>Follow topics and authors</span> of this story to find more of them on your own home page and in your mail.</div><ul><li><button>Marcus Thelin</button></li><li><button>Sea</button></li></ul></div></div></div></article><section class="duet--recirculation"><h2>Most Popular</h2><ol><li><a href="/p">The quiet of Harrow, recorded</a></li></ol></section></main></div>`,
    ),
    lines: [
      'Nine hours passed between the order to go home and the silence on Harrow.',
      ...CABLE.paragraphs.slice(0, 5),
      'The winch',
      ...CABLE.paragraphs.slice(5),
      'Correction June 19th: An earlier version gave the distance as four kilometers. It is four miles.',
    ],
    published: '2035-06-18',
    author: 'Marcus Thelin',
    title: CABLE.title,
  },
  {
    name: 'AMP with a sidebar, an accordion of background, a gallery with counters and a date with an ordinal',
    html: `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>${SEED_BANK.title}</title><link rel="canonical" href="https://torreypost.example/2037/seed"><script async src="https://cdn.ampproject.org/v0.js"></script><style amp-boilerplate>body{}</style></head><body><amp-sidebar id="sb" layout="nodisplay"><ul><li><a href="/">Home</a></li><li><a href="/farm">Farm</a></li></ul></amp-sidebar><amp-analytics type="x"></amp-analytics><header class="amp-head"><a href="/">The Torrey Post</a></header><div class="amp-wp-article"><div class="amp-wp-article-header"><h1 class="amp-wp-title">${SEED_BANK.title}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author">Leonie Abara</span></div><div class="amp-wp-meta amp-wp-posted-on">4th March, 2037</div></div><figure class="amp-wp-article-featured-image"><amp-img src="/s.jpg" width="800" height="500"></amp-img><figcaption class="wp-caption-text">The hall at Torrey</figcaption></figure><div class="amp-wp-article-content"><amp-ad width="300" height="250" type="x"><div fallback>No ad today</div></amp-ad>${paragraphs(SEED_BANK.paragraphs.slice(0, 3))}<amp-accordion class="bg"><section><h4>What is the seed bank?</h4><div><p>It was founded in 1951 and is dug into a hill.</p></div></section></amp-accordion>${paragraphs(SEED_BANK.paragraphs.slice(3, 5))}<amp-carousel width="400" height="300" type="slides"><div class="slide"><amp-img src="/1.jpg" width="4" height="3"></amp-img><div class="caption">1/2 Beans before the thaw</div></div><div class="slide"><amp-img src="/2.jpg" width="4" height="3"></amp-img><div class="caption">2/2 Beans after it</div></div></amp-carousel>${paragraphs(SEED_BANK.paragraphs.slice(5))}<amp-social-share type="email"></amp-social-share><div class="amp-related-posts"><h3>You may also like</h3><ul><li><a href="/2">Frost warning for Sunday</a><span>3rd March, 2037</span></li></ul></div></div><div class="amp-wp-meta amp-wp-tax-category">Categories: <a href="/c">Farm</a></div><div class="amp-wp-meta amp-wp-comments-link"><a href="/r">Leave a Comment</a></div></div><footer class="amp-wp-footer"><div><h2>The Torrey Post</h2><a href="#top" class="back-to-top">Back to top</a></div></footer></body></html>`,
    lines: SEED_BANK.paragraphs,
    published: '2037-03-04',
    author: 'Leonie Abara',
    title: SEED_BANK.title,
  },
  {
    name: 'a British weekly: two names with posts, a date in figures, a blockquote, an amendment, a box on how to complain',
    html: page(
      `<title>${SLUICE.title} - The Fen Mercury</title><meta property="og:title" content="${SLUICE.title}">`,
      `<div class="masthead"><a href="/">The Fen Mercury</a><span>Today: 21/05/2034</span></div><div class="nav"><a href="/n">News</a><a href="/s">Sport</a><a href="/p">Property</a></div><div class="wrapper"><div class="story-full"><div class="story-head"><h1>${SLUICE.title}</h1><div class="story-info"><span class="when">12/05/2034 07:30</span><div class="who"><span>Petra Lindqvist-Oduya</span><span>Chief reporter</span></div><div class="who"><span>Dominic Sayle</span><span>Environment editor</span></div></div><div class="story-share"><a href="#">Tweet</a><a href="#">Share</a><a href="#c">12 comments</a></div></div><div class="story-text"><p class="first">${SLUICE.paragraphs[0]}</p>${paragraphs(SLUICE.paragraphs.slice(1, 2))}<blockquote><p>If the gate goes, the marsh goes, and then the houses. I would not sleep in Lower Quillen this month.</p><footer>Teodor Ask, letter of 9 April</footer></blockquote>${paragraphs(SLUICE.paragraphs.slice(2, 4))}<div class="gallery-teaser"><a href="/g"><span>View gallery</span><span>14 pictures</span></a></div><h3>What the governor knew</h3>${paragraphs(SLUICE.paragraphs.slice(4))}<p class="bold-link"><b>Don’t miss: <a href="/d">Otter seen in Market Street</a></b></p><p class="amend"><i>This article was amended on 15 May 2034. The horses belonged to the riding school, not to the council.</i></p></div><div class="complain"><h4>Comments: our rules</h4><p>Be kind to one another below the line. If a comment breaks the rules, press the flag beside it.</p></div><div class="ipso"><p>This website and its newspaper follow the code of the Press Standards Council. If you are dissatisfied with our answer to a complaint, write to the council.</p></div></div><div class="side"><h4>Most read</h4><ol><li><a href="/m">Chip shop wins again</a> 20/05/2034</li></ol></div></div><div class="foot">© Copyright 2001-2034 Fen Papers</div>`,
      'lang="en-GB"',
    ),
    told: { address: 'https://www.fenmercury.co.uk/news/19283746.sluice/' },
    lines: [
      SLUICE.paragraphs[0]!,
      SLUICE.paragraphs[1]!,
      'If the gate goes, the marsh goes, and then the houses. I would not sleep in Lower Quillen this month.',
      'Teodor Ask, letter of 9 April',
      ...SLUICE.paragraphs.slice(2, 4),
      'What the governor knew',
      ...SLUICE.paragraphs.slice(4),
      'This article was amended on 15 May 2034. The horses belonged to the riding school, not to the council.',
    ],
    published: '2034-05-12',
    title: SLUICE.title,
  },
];
