import { type KnownPage, linked, page, paragraphs, strewn } from './known-page.ts';
import { ARCHIVE, DEPOT, LEVEE, MILK, PENSION, SILO, TUNNEL } from './third-stories.ts';

/** Pages of papers, written without a look at the rules. */
export const THIRD_PAPERS: readonly KnownPage[] = [
  {
    name: 'Drupal 10: fields, a role under the name, a block in the middle',
    html: page(
      `<meta name="Generator" content="Drupal 10 (https://www.drupal.org)"><link rel="canonical" href="https://ellwickherald.example/news/gannet-tunnel"><title>${TUNNEL.title} | Ellwick Herald</title>`,
      `<a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="layout-container"><header role="banner"><div class="region region-header"><div id="block-olivero-site-branding"><a href="/" rel="home">Ellwick Herald</a></div><nav role="navigation"><ul><li><a href="/news">News</a></li><li><a href="/obits">Obituaries</a></li></ul></nav></div></header><main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div><div id="block-olivero-page-title"><h1><span class="field field--name-title">${TUNNEL.title}</span></h1></div><article data-history-node-id="512" class="node node--type-article node--view-mode-full"><div class="node__meta"><div class="field field--name-field-author"><div class="field__item">Piers Anand</div></div><div class="field field--name-field-job"><div class="field__item">Transport editor</div></div><span class="node__date">Tue, 10/05/2027 - 17:40</span></div><div class="node__content"><div class="field field--name-field-image field--type-image field--label-hidden"><div class="field__item"><img src="/t.jpg" alt="The portal of the Gannet tunnel"></div></div><div class="field field--name-field-caption"><div class="field__item">The southern portal. Photo: Ellwick Herald/Joan Byrd</div></div><div class="clearfix text-formatted field field--name-body field--type-text-with-summary"><div class="field__item">${paragraphs(TUNNEL.paragraphs.slice(0, 4))}<div data-entity-embed-display="view_mode:block.full" class="align-right embedded-entity"><div class="block-promo"><h3>Know more?</h3><p>Do you work on the railway? Write to our newsroom in confidence at tips@ellwickherald.example.</p></div></div>${paragraphs(TUNNEL.paragraphs.slice(4))}</div></div><div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__items"><a href="/t/1">Rail</a><a href="/t/2">Safety</a></div></div></div><section class="field--name-comment"><h2 class="title">Comments</h2><p><a href="/user/login">Log in</a> or <a href="/user/register">register</a> to post comments</p></section></article></div></div></main><footer role="contentinfo"><nav><ul><li><a href="/contact">Contact</a></li></ul></nav></footer></div></div>`,
      'lang="en-us" dir="ltr"',
    ),
    lines: TUNNEL.paragraphs,
    published: '2027-10-05',
    author: 'Piers Anand',
    title: TUNNEL.title,
  },
  {
    name: 'TYPO3 news: a German frame, the date of the page’s record in its head',
    html: page(
      `<title>${ARCHIVE.title}: Staatsarchiv Orlany</title><meta name="generator" content="TYPO3 CMS"><meta name="date" content="2027-09-02T12:01:44+02:00"><meta name="robots" content="index,follow">`,
      `<div id="p41" class="page-41 pagelevel-3"><header><a href="/" class="navbar-brand">Staatsarchiv Orlany</a><nav><ul><li><a href="/bestaende">Bestände</a></li><li><a href="/en">English</a></li></ul></nav></header><nav class="breadcrumb"><ol><li><a href="/en">English</a></li><li>News</li></ol></nav><div id="content" role="main"><div id="c310" class="frame frame-default frame-type-list"><div class="news news-single"><div class="article" itemscope="itemscope" itemtype="http://schema.org/Article"><div class="header"><h3 itemprop="headline">${ARCHIVE.title}</h3></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="2027-08-30">30.08.2027<meta itemprop="datePublished" content="2027-08-30"></time></span><span class="news-list-category">Aktuelles</span></p></div><div class="teaser-text" itemprop="description"><p>Customs officers photographed eleven of the letters and let their owner go.</p></div><div class="news-img-wrap"><div class="outer"><div class="mediaelement mediaelement-image"><img src="/f.jpg" alt=""></div><p class="news-img-caption">Foto: Staatsarchiv</p></div></div><div class="news-text-wrap" itemprop="articleBody">${paragraphs(ARCHIVE.paragraphs)}</div><div class="news-related-wrap"><div class="news-related news-related-files"><h4>Dateien:</h4><ul><li><a href="/l.pdf">list-of-letters.pdf</a><span class="news-related-files-size">214 K</span></li></ul></div></div><div class="news-backlink-wrap"><a href="/news">Zurück</a></div></div></div></div></div><footer><p><a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a></p></footer></div>`,
      'lang="en-GB"',
    ),
    lines: ['Customs officers photographed eleven of the letters and let their owner go.', ...ARCHIVE.paragraphs],
    published: '2027-08-30',
    title: ARCHIVE.title,
  },
  {
    name: 'Arc-like, with machine-made classes, an interstitial and a writer’s box',
    html: page(
      `<title>${MILK.title} - The Halvern Globe</title><meta property="og:site_name" content="The Halvern Globe"><meta property="og:title" content="${MILK.title}"><meta property="og:type" content="article"><script id="fusion-metadata" type="application/javascript">window.Fusion={};Fusion.globalContent={"headlines":{"basic":"x"},"display_date":"2028-06-02T19:30:00Z"};</script>${linked({ '@context': 'http://schema.org', '@type': 'NewsArticle', headline: MILK.title, datePublished: '2028-06-02T19:30:00Z', dateModified: '2028-06-03T08:00:00Z', author: [{ '@type': 'Person', name: 'Agnes Portman' }], publisher: { '@id': 'halvernglobe.example', '@type': 'NewsMediaOrganization', name: 'The Halvern Globe' } })}`,
      `<div id="fusion-app"><div class="c-stack b-xl-right-rail"><header class="c-stack page-header"><nav class="b-header-nav-chain"><a href="/">The Halvern Globe</a><button>Sections</button></nav></header><section class="b-xl-right-rail__main"><div class="c-stack"><a class="c-overline" href="/health">Health</a><h1 class="b-headline">${MILK.title}</h1><h2 class="b-subheadline">A fourth sample was clean, and it was the one that counted</h2><div class="c-attribution b-byline"><span>By</span> <a href="/author/portman">Agnes Portman</a><span class="b-byline__role">Staff writer</span></div><time class="c-date b-date" datetime="2028-06-02T19:30:00Z">June 02, 2028 at 9:30PM CEST</time><figure class="c-media-item"><img src="/m.jpg"><figcaption class="c-media-item__caption">Tins in a shop in Halvern on Thursday. <span class="c-media-item__credit">(Yael Storm/For The Globe)</span></figcaption></figure><article class="b-article-body" data-gtm-name="body">${MILK.paragraphs.map((text, index) => `<p data-el="text" class="css-${index}x1q">${text}</p>${index === 1 ? '<div class="arcad-feature"><div class="arcad" id="arcad_1">Advertisement</div></div>' : index === 3 ? '<p class="c-interstitial"><b>[</b> <a href="/recall">What we know about the recall, tin by tin</a> <b>]</b></p>' : index === 5 ? '<div class="b-newsletter"><h3>Globe Health</h3><p>Our reporters on what makes you ill and what does not, each Tuesday.</p><button>Get it</button></div>' : ''}`).join('')}<p class="c-paragraph"><i>Globe researcher Tove Lind contributed to this report.</i></p></article><div class="b-author-bio"><h4><a href="/author/portman">Agnes Portman</a></h4><p>Agnes Portman writes about food and medicine. She joined the Globe in 2019.</p></div></div></section><aside class="b-xl-right-rail__rail"><h4>Most read</h4><ol><li><a href="/1">Snow at last</a></li></ol></aside></div></div>`,
    ),
    lines: [
      'A fourth sample was clean, and it was the one that counted',
      ...MILK.paragraphs,
      'Globe researcher Tove Lind contributed to this report.',
    ],
    published: '2028-06-02',
    author: 'Agnes Portman',
    title: MILK.title,
    publisher: 'The Halvern Globe',
  },
  {
    name: 'Next.js newspaper: sections of one paragraph, boxes among them, role in plain divs',
    html: page(
      `<title>${DEPOT.title} | Rovna Daily</title><meta name="description" content="Two counts, one report."><meta property="og:image" content="/d.jpg">${linked(
        {
          '@context': 'https://schema.org',
          '@graph': [
            { '@type': 'BreadcrumbList', itemListElement: [] },
            {
              '@type': ['NewsArticle', 'ReportageNewsArticle'],
              headline: DEPOT.title,
              description: 'Two counts, one report.',
              datePublished: '2028-09-14T03:30:00.000Z',
              dateModified: '2028-09-14T09:00:00.000Z',
              isAccessibleForFree: true,
              author: { '@type': 'Person', name: 'Bohdan Quill', jobTitle: 'Defence correspondent' },
              publisher: { '@type': 'NewsMediaOrganization', name: 'Rovna Daily' },
            },
          ],
        },
      )}`,
      `<div id="__next"><div class="sc-a1b2c3 kTzQxy"><div class="sc-hdr eeQ"><a href="/">Rovna Daily</a><a href="/politics">Politics</a><a href="/subscribe">Subscribe for 1 crown</a></div><main class="sc-m jQ"><div class="sc-x1 bA"><h1 class="sc-x2 bB">${DEPOT.title}</h1><p class="sc-x3 bC">Auditors found the second list in a safe, behind a bottle.</p><div class="sc-x4 bD"><div class="sc-x5">Bohdan Quill</div><div class="sc-x6">Defence correspondent</div><div class="sc-x7">14 September 2028, 05:30</div><div class="sc-x7">4 min read</div></div><div class="sc-x8"><button>Listen</button><button>Save</button><button>Gift this article</button></div></div><div class="sc-y0">${DEPOT.paragraphs.map((text, index) => `<section class="sc-y1"><p class="sc-y2">${text}</p></section>${index === 1 ? '<section class="sc-y3"><div class="sc-y4"><h4>Read more</h4><a href="/a"><span>A barn, a farmer and nine shells</span></a><a href="/b"><span>Who guards Rovna?</span></a></div></section>' : index === 4 ? '<section class="sc-y3"><div class="sc-z1"><h3>The Morning Muster</h3><p>Sign up for our defence newsletter and get it in your inbox every Monday.</p><input type="email" placeholder="you@mail"><button>Sign up</button><p>By signing up you agree to our <a href="/terms">terms</a> and <a href="/privacy">privacy policy</a>.</p></div></section>' : ''}`).join('')}<section class="sc-y1"><p class="sc-y2"><strong>Do you have a tip about the armed forces?</strong> You can reach Bohdan Quill safely at <a href="mailto:bq@rovna.example">bq@rovna.example</a>.</p></section></div><div class="sc-tags"><a href="/t">Army</a><a href="/t2">Audit office</a></div></main><div class="sc-rec"><h2>Recommended for you</h2><a href="/c"><h3>The admiral’s garden</h3></a><a href="/d"><h3>Ten recruits, one bed</h3></a></div></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"id":"912"}}}</script>`,
    ),
    lines: ['Auditors found the second list in a safe, behind a bottle.', ...DEPOT.paragraphs],
    published: '2028-09-14',
    author: 'Bohdan Quill',
    title: DEPOT.title,
    publisher: 'Rovna Daily',
  },
  {
    name: 'a page of 2005: tables in tables, the date over the headline, print and mail links',
    html: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Ellwick Online - News - ${TUNNEL.title}</title></head><body bgcolor="#ffffff" topmargin="0"><table width="780" border="0" cellspacing="0" cellpadding="0" align="center"><tr><td colspan="3" bgcolor="#003366"><a href="/index.asp"><img src="/img/logo.gif" alt="Ellwick Online" border="0"></a></td></tr><tr><td width="130" valign="top" bgcolor="#eeeeee"><font face="Verdana" size="1"><a href="/news.asp">News</a><br><a href="/sport.asp">Sport</a><br><a href="/classified.asp">Classifieds</a><br><a href="/jobs.asp">Jobs</a></font></td><td width="500" valign="top"><table width="100%" cellpadding="8"><tr><td><font face="Verdana" size="1" color="#666666">Tuesday, October 5, 2027</font><br><font face="Georgia" size="5"><b>${TUNNEL.title}</b></font><br><font face="Verdana" size="1">By <a href="mailto:p@ellwick.example">Piers Anand</a>, Ellwick Online staff<br><a href="print.asp?id=9">Printer-friendly version</a> | <a href="mail.asp?id=9">E-mail this story</a></font></td></tr><tr><td><font face="Georgia" size="3">${TUNNEL.paragraphs.join('<br><br>\n')}</font><p><font face="Verdana" size="1"><a href="/forum.asp?id=9">Discuss this story in our forum</a></font></p></td></tr></table></td><td width="150" valign="top"><font face="Verdana" size="1"><b>Weather</b><br>Rain, 11 C<br><br><b>Poll</b><br>Do you trust the railway?<br><form action="poll.asp"><input type="radio" name="a">Yes<br><input type="radio" name="a">No<br><input type="submit" value="Vote"></form></font></td></tr><tr><td colspan="3" align="center"><font face="Verdana" size="1">Copyright 2027 Ellwick Online. All rights reserved. | <a href="/privacy.asp">Privacy policy</a></font></td></tr></table></body></html>`,
    lines: TUNNEL.paragraphs,
    published: '2027-10-05',
    author: 'Piers Anand',
  },
  {
    name: 'AMP: a consent box, an expanding teaser and a publisher’s logo',
    html: `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>${PENSION.title}</title><link rel="canonical" href="https://wellington.example/pension"><script async src="https://cdn.ampproject.org/v0.js"></script>${linked({ '@context': 'http://schema.org', '@type': 'NewsArticle', mainEntityOfPage: 'https://wellington.example/pension', headline: PENSION.title, datePublished: '2028-01-17T17:00:00+01:00', dateModified: '2028-01-18T08:00:00+01:00', author: { '@type': 'Person', name: 'Thandi Wells' }, publisher: { '@type': 'Organization', name: 'Capital Reporter', logo: { '@type': 'ImageObject', url: '/l.png' } } })}<style amp-boilerplate>body{visibility:hidden}</style></head><body><amp-consent id="c" layout="nodisplay"><div id="ui"><p>We value your privacy. Let us and our partners use cookies to keep this site running.</p><button on="tap:c.accept">OK</button></div></amp-consent><amp-sidebar id="s" layout="nodisplay"><ul><li><a href="/a">Politics</a></li></ul></amp-sidebar><header class="amp-wp-header"><a href="/">Capital Reporter</a></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${PENSION.title}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">Thandi Wells</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="2028-01-17T16:00:00+00:00">2 days ago</time></div></header><figure class="amp-wp-article-featured-image"><amp-img src="/p.jpg" width="9" height="6" layout="responsive"></amp-img><figcaption>The fund’s head office</figcaption></figure><div class="amp-wp-article-content">${strewn(PENSION.paragraphs, ['<amp-ad width="300" height="250" type="x"><div placeholder>Ad</div></amp-ad>', '<amp-accordion><section><h4>Also on Capital Reporter</h4><p><a href="/b">Five passwords that a minister used</a></p></section></amp-accordion>', '<amp-embed type="taboola"></amp-embed>'])}</div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a href="/c">Economy</a></div><div class="amp-wp-meta amp-wp-comments-link"><a href="#respond">Leave a Comment</a></div></footer></article><footer class="amp-wp-footer"><div><h2>Capital Reporter</h2><a href="#top" class="back-to-top">Back to top</a></div></footer></body></html>`,
    lines: PENSION.paragraphs,
    published: '2028-01-17',
    author: 'Thandi Wells',
    title: PENSION.title,
    publisher: 'Capital Reporter',
  },
  {
    name: 'a page with an infobox, a quotation pulled out and a letter to order in the middle',
    html: page(
      `<title>${LEVEE.title} - Valley Observer</title><meta property="og:site_name" content="Valley Observer"><meta name="parsely-author" content="Ruben Achterberg">`,
      `<div class="cmp-root" role="dialog" aria-modal="true"><h2>Your choice</h2><p>With your consent we and 211 partners use cookies to measure, to remember and to sell.</p><button>Agree</button><button>Settings</button></div><header><a href="/">Valley Observer</a><nav><a href="/n">News</a><a href="/c">Culture</a></nav></header><main><div class="article-page" data-publish-date="2027-04-19T04:00:00+02:00" data-article-id="77120"><h1>${LEVEE.title}</h1><p class="article-page__lead">The director of the authority rejects calls to step down.</p><div class="article-page__byline">Ruben Achterberg</div><div class="article-page__body">${strewn(LEVEE.paragraphs, ['<div class="factbox"><h3>The Tamsel</h3><ul><li>Length: 212 kilometres</li><li>Source: Lake Pfann</li><li>Great floods: 1954, 1987, 2027</li></ul></div>', '<div class="pull-quote"><p>“Below Pfann we are then blind for forty kilometres”</p></div>', '<div class="letter-box"><p><b>The Valley Letter.</b> What moves the valley, twice a week in your mailbox. <a href="/letter">Order it here</a></p></div>'])}</div></div></main><section class="more"><h2>More from the valley</h2><div><a href="/1">Who cleans the cellars?</a></div><div><a href="/2">School to open on Monday</a></div></section><footer><p>Valley Observer, 12 Mill Street, Kroll</p></footer>`,
    ),
    lines: ['The director of the authority rejects calls to step down.', ...LEVEE.paragraphs],
    published: '2027-04-19',
    author: 'Ruben Achterberg',
    title: LEVEE.title,
  },
  {
    name: 'a teaser before a wall, with offers and other articles behind it',
    html: page(
      `<title>${SILO.title} | Baltic Ledger</title><meta property="article:published_time" content="2027-02-11T04:00:00Z">${linked({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: SILO.title, datePublished: '2027-02-11T04:00:00Z', isAccessibleForFree: false, hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywalled' }, author: { '@type': 'Person', name: 'Jorunn Pace' }, publisher: { '@type': 'Organization', name: 'Baltic Ledger' } })}`,
      `<header class="top"><a href="/">Baltic Ledger</a><a href="/login">Log in</a></header><main><article class="story"><span class="tag-exclusive">Exclusive</span><h1>${SILO.title}</h1><div class="byline">By Jorunn Pace in Kessel</div><div class="story-content">${paragraphs(SILO.paragraphs.slice(0, 4))}</div><div class="offer"><h2>Read on with Ledger+</h2><p>You have reached your limit of free articles. Subscribe now and read everything for four weeks for one euro.</p><ul><li>All articles on the web and in the app</li><li>Cancel at any time</li></ul><a href="/buy">See offers</a><p>Already a subscriber? <a href="/login">Log in</a></p></div></article><section class="also"><h3>Most popular</h3><ol><li><a href="/1">Cranes that nobody ordered</a></li><li><a href="/2">The dockers’ choir turns 100</a></li></ol></section></main>`,
    ),
    lines: SILO.paragraphs.slice(0, 4),
    published: '2027-02-11',
    author: 'Jorunn Pace',
    title: SILO.title,
    publisher: 'Baltic Ledger',
  },
];
