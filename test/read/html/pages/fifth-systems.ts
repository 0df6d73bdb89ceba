import { AQUIFER, ASYLUM } from './fifth-stories.ts';
import { type KnownPage, page, paragraphs } from './known-page.ts';
import { LEDGER, PHONES, SEED_BANK, TOWER, VIRUS } from './sixth-stories.ts';

/** Systems of blogs, letters and offices, as they build pages. */
export const FIFTH_SYSTEMS: readonly KnownPage[] = [
  {
    name: 'a broadcaster’s list of recommended stories with “list 1 of 4” in the middle of the text',
    html: page(
      `<title>${ASYLUM.title} | Refugees News | Al Bahr</title><meta name="pageType" content="Post"><meta name="publishedDate" content="2035-10-09T12:22:05">`,
      `<div class="site-wrap"><header class="site-header"><a class="bypass-block-link" href="#main-content-area">Skip to Content</a><nav class="site-header__navigation"><ul><li><a href="/news">News</a></li><li><a href="/opinion">Opinion</a></li></ul></nav></header>
<div class="breaking-ticker"><span>LIVE</span><a href="/live">Storm reaches the delta</a></div>
<main id="main-content-area" class="l-col--8"><div class="topics"><a href="/t">News</a><span>|</span><a href="/t2">Refugees</a></div><header class="article-header"><h1>${ASYLUM.title}</h1><p class="article__subhead css-1wt8oh6"><em>He carried a letter from the foreign ministry. The interior ministry says it was never told.</em></p></header>
<figure class="article-featured-image"><div class="responsive-image"><img src="/l.jpg" alt="The crossing at Lipa"></div><figcaption>The crossing at Lipa on Sunday [Iva Moss/Al Bahr]</figcaption></figure>
<div class="article-info-block css-ti04u9"><div class="article-b-l"><div class="article-author-name"><span class="article-author-name-item">By <a class="author-link" href="/author/noor">Noor van Aalst</a></span></div><div class="article-dates"><div class="date-simple css-1yjq2zp"><span class="screen-reader-text">Published On 9 Oct 2035</span><span aria-hidden="true">9 Oct 2035</span></div></div></div><div class="article-b-r"><div class="article__social-media"><button>Click here to share on social media</button></div></div></div>
<div class="wysiwyg wysiwyg--all-content css-1vkfgk0" aria-live="polite" aria-atomic="true">${paragraphs(ASYLUM.paragraphs.slice(0, 2))}
<div class="more-on"><h2 class="more-on__heading">Recommended Stories</h2><span class="screen-reader-text">list of 3 items</span><ul class="more-on__list"><li class="more-on__item"><span class="screen-reader-text">list 1 of 3</span><article><h3><a href="/1">Camp at Bren to be closed, minister says</a></h3></article></li><li class="more-on__item"><span class="screen-reader-text">list 2 of 3</span><article><h3><a href="/2">The list with 212 names</a></h3></article></li><li class="more-on__item"><span class="screen-reader-text">list 3 of 3</span><article><h3><a href="/3">Photos: A border without a fence</a></h3></article></li></ul><span class="screen-reader-text">end of list</span></div>
${paragraphs(ASYLUM.paragraphs.slice(2, 4))}
<h2 id="two-ministries-one-letter">Two ministries, one letter</h2>
<div class="container--ads"><div class="ad">Advertisement</div></div>
${paragraphs(ASYLUM.paragraphs.slice(4, 6))}
<div class="newsletter-signup"><h3>Sign up for Al Bahr</h3><h4>The week at the border</h4><p>One letter, every Sunday, on who crossed and who did not.</p><p class="legal">By signing up, you agree to our <a href="/p">Privacy Policy</a></p></div>
${paragraphs(ASYLUM.paragraphs.slice(6))}
<div class="twitter-tweet"><blockquote class="twitter-tweet"><p lang="en" dir="ltr">We are aware of reports about a crossing at Lipa. <a href="https://t.example/x">pic.example/x</a></p>&mdash; Border Police (@bp_est) <a href="https://t.example/y">October 8, 2035</a></blockquote></div></div>
<div class="article-source">Source<!-- -->: <span>Al Bahr and news agencies</span></div></main>
<aside class="l-col--4"><h2>More from News</h2><article><a href="/m"><h3>Ferry to Port Dorel runs again</h3></a><span>Published On 8 Oct 2035</span></article></aside>
<footer class="site-footer"><p>© 2035 Al Bahr Media Network</p></footer></div>`,
    ),
    lines: [
      'He carried a letter from the foreign ministry. The interior ministry says it was never told.',
      ...ASYLUM.paragraphs.slice(0, 4),
      'Two ministries, one letter',
      ...ASYLUM.paragraphs.slice(4),
    ],
    published: '2035-10-09',
    author: 'Noor van Aalst',
    title: ASYLUM.title,
  },
  {
    name: 'WordPress, a theme of blocks only: post-date and author blocks, a details block, buttons, a query loop',
    html: page(
      `<title>${VIRUS.title} &#8211; Helsdon Weekly</title><meta name='robots' content='max-image-preview:large' />`,
      `<div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group is-layout-constrained"><p class="wp-block-site-title"><a href="/">Helsdon Weekly</a></p><nav class="wp-block-navigation"><ul class="wp-block-page-list"><li><a href="/about">About</a></li></ul></nav></div></header>
<main class="wp-block-group is-layout-flow" id="wp--skip-link--target"><div class="wp-block-group has-global-padding is-layout-constrained"><h1 class="wp-block-post-title has-x-large-font-size">${VIRUS.title}</h1>
<div class="wp-block-group has-small-font-size is-layout-flex"><p>Written by</p><div class="wp-block-post-author"><div class="wp-block-post-author__content"><p class="wp-block-post-author__name">Rosalind Achebe</p></div></div><p>in</p><div class="taxonomy-category wp-block-post-terms"><a href="/c/h" rel="tag">Health</a></div><div class="wp-block-post-date"><time datetime="2036-07-22T08:00:00+02:00">July 22, 2036</time></div></div></div>
<figure class="wp-block-post-featured-image"><img src="/f.jpg" alt=""/></figure>
<div class="entry-content wp-block-post-content has-global-padding is-layout-constrained">
<p class="has-drop-cap">${VIRUS.paragraphs[0]}</p>
<p>${VIRUS.paragraphs[1]}</p>
<figure class="wp-block-pullquote"><blockquote><p>“A siren would have been more polite.”</p><cite>Mayor of Helsdon</cite></blockquote></figure>
<p>${VIRUS.paragraphs[2]}</p>
<h2 class="wp-block-heading">What was reported, and when</h2>
<ul class="wp-block-list"><li>12 April: the door does not close.</li><li>20 May: the door still does not close.</li><li>2 June: the alarm is off.</li></ul>
<p>${VIRUS.paragraphs[4]}</p>
<div class="wp-block-group has-background is-layout-constrained" style="padding:1em"><p><strong>The Weekly comes by post, too.</strong></p><p>For 4 crowns a month you get it on paper every Thursday.</p><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="/s">Order it</a></div></div></div>
<p>${VIRUS.paragraphs[3]}</p>
<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">https://video.example/watch?v=9f3</div></figure>
<p>${VIRUS.paragraphs[5]}</p><p>${VIRUS.paragraphs[6]}</p><p>${VIRUS.paragraphs[7]}</p>
<hr class="wp-block-separator has-alpha-channel-opacity"/>
<p class="has-small-font-size"><em>Correction, 24 July: The director’s first name is Einar, not Ejnar.</em></p>
<figure class="wp-block-gallery has-nested-images"><figure class="wp-block-image"><img src="/1.jpg" alt=""/><figcaption class="wp-element-caption">The freezer, from behind</figcaption></figure></figure>
</div>
<div class="wp-block-group"><div class="wp-block-columns"><div class="wp-block-column"><p>Tags: <a href="/t/l" rel="tag">laboratories</a></p></div></div><nav class="wp-block-group" aria-label="Posts"><div class="post-navigation-link-previous wp-block-post-navigation-link"><span>←</span><a href="/p" rel="prev">Swimming bath stays shut</a></div></nav>
<div class="wp-block-comments"><h2>Comments</h2><div class="wp-block-comment-template"><p>Nine days! My milk lasts longer.</p></div><h3 id="reply-title">Leave a Reply</h3></div></div>
<div class="wp-block-group"><h2 class="wp-block-heading">More posts</h2><div class="wp-block-query"><ul class="wp-block-post-template"><li class="wp-block-post"><h3 class="wp-block-post-title"><a href="/q">Choir seeks tenors</a></h3><div class="wp-block-post-date"><time datetime="2036-07-20T09:00:00+02:00">July 20, 2036</time></div></li></ul></div></div></main>
<footer class="wp-block-template-part"><p>Helsdon Weekly</p><p>Designed with <a href="https://wordpress.example">WordPress</a></p></footer></div>`,
      'lang="en-GB"',
    ),
    lines: [
      ...VIRUS.paragraphs.slice(0, 3),
      'What was reported, and when',
      '12 April: the door does not close.',
      '20 May: the door still does not close.',
      '2 June: the alarm is off.',
      VIRUS.paragraphs[4]!,
      VIRUS.paragraphs[3]!,
      ...VIRUS.paragraphs.slice(5),
      'Correction, 24 July: The director’s first name is Einar, not Ejnar.',
    ],
    published: '2036-07-22',
    author: 'Rosalind Achebe',
    title: VIRUS.title,
  },
  {
    name: 'Drupal with paragraphs: the text in several fields, images and teasers between them',
    html: page(
      `<title>${AQUIFER.title} | Lindmark Review</title><meta name="Generator" content="Drupal 9 (https://www.drupal.org)" /><link rel="shortlink" href="/node/5521" />`,
      `<div class="dialog-off-canvas-main-canvas"><div class="layout-container"><header role="banner"><div class="region region-header"><div class="block block-system block-system-branding-block"><a href="/" rel="home">Lindmark Review</a></div></div></header>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div><div id="block-theme-content" class="block block-system block-system-main-block">
<article data-history-node-id="5521" class="node node--type-article node--promoted node--view-mode-full"><div class="node__content">
<div class="layout layout--onecol"><div class="layout__region layout__region--content"><div class="block block-layout-builder block-field-blocknodearticletitle"><h1><span class="field field--name-title field--type-string field--label-hidden">${AQUIFER.title}</span></h1></div>
<div class="block block-field-blocknodearticlefield-lead"><div class="field field--name-field-lead field--type-string-long field--label-hidden field__item">A court made the company publish its readings. The mayor had believed it for a year.</div></div>
<div class="block"><div class="field field--name-field-author field--type-entity-reference field--label-inline"><div class="field__label">Author</div><div class="field__item"><a href="/author/7">Ingrid Osei</a></div></div></div>
<div class="block"><div class="field field--name-field-date field--type-datetime field--label-above"><div class="field__label">Date</div><div class="field__item"><time datetime="2035-02-07T12:00:00Z" class="datetime">Wed, 02/07/2035 - 12:00</time></div></div></div></div></div>
<div class="field field--name-field-content field--type-entity-reference-revisions field--label-hidden field__items">
<div class="field__item"><div class="paragraph paragraph--type--text paragraph--view-mode--default"><div class="clearfix text-formatted field field--name-field-text field--type-text-long field--label-hidden field__item">${paragraphs(AQUIFER.paragraphs.slice(0, 3))}</div></div></div>
<div class="field__item"><div class="paragraph paragraph--type--image paragraph--view-mode--default"><div class="field field--name-field-image field__item"><img src="/w.jpg" alt="A well" loading="lazy"></div><div class="field field--name-field-caption field--type-string field--label-hidden field__item">Well number four, which was dry from 3 to 21 August</div><div class="field field--name-field-copyright field__item">Ingrid Osei</div></div></div>
<div class="field__item"><div class="paragraph paragraph--type--text paragraph--view-mode--default"><div class="clearfix text-formatted field field--name-field-text field__item">${paragraphs(AQUIFER.paragraphs.slice(3, 5))}</div></div></div>
<div class="field__item"><div class="paragraph paragraph--type--teaser paragraph--view-mode--default"><div class="field field--name-field-teaser field__item"><article class="node node--type-article node--view-mode-teaser"><h2><a href="/node/4100"><span class="field field--name-title">Clarwell’s new hall opened</span></a></h2><div class="field field--name-field-date"><time datetime="2034-06-01T12:00:00Z">06/01/2034</time></div></article></div></div></div>
<div class="field__item"><div class="paragraph paragraph--type--quote paragraph--view-mode--default"><div class="field field--name-field-quote field__item">They sent the readings on such good paper</div><div class="field field--name-field-quoted field__item">Bertram Quist</div></div></div>
<div class="field__item"><div class="paragraph paragraph--type--text paragraph--view-mode--default"><div class="clearfix text-formatted field field--name-field-text field__item">${paragraphs(AQUIFER.paragraphs.slice(5))}</div></div></div></div>
<div class="field field--name-field-tags field--label-above"><div class="field__label">Tags</div><div class="field__items"><div class="field__item"><a href="/tags/w">water</a></div></div></div></div></article></div>
<div class="views-element-container block"><h2>Related content</h2><div class="view view-related"><div class="views-row"><a href="/node/12">A short history of the tap</a></div></div></div></div></div></main>
<footer role="contentinfo"><div class="region region-footer"><p>Lindmark Review is published by the Lindmark Society.</p></div></footer></div></div>`,
    ),
    lines: [
      'A court made the company publish its readings. The mayor had believed it for a year.',
      ...AQUIFER.paragraphs,
    ],
    published: '2035-02-07',
    title: AQUIFER.title,
  },
  {
    name: 'Squarespace 7.1: blocks of text, image, quote and newsletter; a short date with another in meta',
    html: page(
      `<title>${SEED_BANK.title} &mdash; The Furrow</title><meta property="og:site_name" content="The Furrow"/><meta property="og:title" content="${SEED_BANK.title} &mdash; The Furrow"/><meta itemprop="datePublished" content="2037-03-04T10:00:00+0100"/><meta itemprop="dateModified" content="2037-03-06T10:00:00+0100"/><meta itemprop="headline" content="${SEED_BANK.title}"/>`,
      `<div id="siteWrapper" class="clearfix site-wrapper"><header id="header" class="header"><div class="header-announcement-bar-wrapper"><p>The spring issue is out. <a href="/shop">Order now</a></p></div><a href="/">The Furrow</a><nav class="header-nav-list"><a href="/essays">Essays</a><a href="/cart">0</a></nav></header>
<main id="page" class="container" role="main"><article class="sections" id="sections"><section class="page-section"><div class="content-wrapper"><div class="content"><div class="blog-item-wrapper"><article class="h-entry entry hentry" id="article-"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title entry-title--large p-name preFade" itemprop="headline">${SEED_BANK.title}</h1></div><div class="blog-item-meta-wrapper"><div class="blog-item-meta-primary"><a class="blog-item-category" href="/c">Reports</a></div><div class="blog-item-meta-secondary"><time class="dt-published blog-meta-item blog-meta-item--date" datetime="Mar 4" pubdate><span>Mar 4</span></time><span class="blog-meta-item--author">Written By <a class="blog-author-name" href="/a">Leonie Abara</a></span></div></div></div>
<div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12 columns-12"><div class="row sqs-row"><div class="col sqs-col-12 span-12">
<div class="sqs-block html-block sqs-block-html" data-block-type="2"><div class="sqs-block-content"><div class="sqs-html-content">${paragraphs(SEED_BANK.paragraphs.slice(0, 3).map((text) => text))}</div></div></div>
<div class="sqs-block image-block sqs-block-image"><div class="sqs-block-content"><div class="image-block-outer-wrapper"><figure class="sqs-block-image-figure"><img data-src="/s.jpg" alt=""><figcaption class="image-caption-wrapper"><div class="image-caption"><p>Shelf 41 after the thaw</p></div></figcaption></figure></div></div></div>
<div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content"><p style="white-space:pre-wrap;">${SEED_BANK.paragraphs[3]}</p><h3 style="white-space:pre-wrap;">Who offers help</h3></div></div></div>
<div class="sqs-block quote-block sqs-block-quote"><div class="sqs-block-content"><figure class="block-animation-none"><blockquote><span>“</span>Four days, with the doors shut.<span>”</span></blockquote><figcaption class="source">&mdash; Sunniva Reyes</figcaption></figure></div></div>
<div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content">${paragraphs(SEED_BANK.paragraphs.slice(5).concat(SEED_BANK.paragraphs[4]!))}</div></div></div>
<div class="sqs-block newsletter-block sqs-block-newsletter"><div class="newsletter-form-wrapper"><h2 class="newsletter-form-header-title">Seeds by mail</h2><div class="newsletter-form-header-description"><p>Sign up with your email address to receive news and updates.</p></div><div class="newsletter-form-footnote"><p>We respect your privacy.</p></div></div></div>
<div class="sqs-block summary-v2-block"><div class="summary-block-header"><span>Featured</span></div><div class="summary-item"><a class="summary-title-link" href="/x">The last mill of Torrey</a><time class="summary-metadata-item--date" datetime="2036-01-02">Jan 2, 2036</time></div></div>
</div></div></div></div></div><div class="blog-item-author-profile-wrapper"><div class="author-name">Leonie Abara</div><div class="author-bio"><p>Leonie grows beans and writes on those who do.</p></div></div></article></div></div></div></section>
<section id="itemPagination" class="item-pagination"><a href="/prev"><div class="item-pagination-prev-next">Previous</div><h2 class="item-pagination-title">A field guide to hedges</h2></a></section></article></main>
<footer class="sections" id="footer-sections"><p>© The Furrow 2037. 14 Mill Lane, Torrey</p></footer></div>`,
      'lang="en-US"',
    ),
    lines: [
      ...SEED_BANK.paragraphs.slice(0, 4),
      'Who offers help',
      ...SEED_BANK.paragraphs.slice(5),
      SEED_BANK.paragraphs[4]!,
    ],
    published: '2037-03-04',
    author: 'Leonie Abara',
    title: SEED_BANK.title,
  },
  {
    name: 'TypePad: the text in entry-body and entry-more, breaks for paragraphs, dated by the heading of the day',
    html: page(
      `<title>Counting House: ${LEDGER.title}</title><link rel="alternate" type="application/atom+xml" title="Posts on 'Counting House' (Atom)" href="/atom.xml" />`,
      `<div id="container"><div id="container-inner" class="pkg"><div id="banner"><h1 id="banner-header"><a href="/">Counting House</a></h1><h2 id="banner-description">Money, and where it went</h2></div><div id="pagebody"><div id="pagebody-inner" class="pkg"><div id="alpha"><div id="alpha-inner" class="pkg"><p class="content-nav"><a href="/p">&laquo; Two banks and a goat</a> | <a href="/">Main</a> | <a href="/n">The price of salt &raquo;</a></p><h2 class="date-header">15 April 2036</h2><div class="entry-category-pensions entry-author-clowndes entry-type-post entry" id="entry-6a00e"><div class="entry-inner"><h3 class="entry-header">${LEDGER.title}</h3><div class="entry-content"><div class="entry-body">${LEDGER.paragraphs.slice(0, 2).join('<br />\n<br />\n')}<br /></div><a id="more"></a><div class="entry-more"><a class="asset-img-link" href="/i.jpg"><img alt="Hotel" src="/i.jpg" title="Hotel" /></a>${LEDGER.paragraphs.slice(2, 6).join('<br /><br />')}<br /><br /><em>Update, 20 April:</em> ${LEDGER.paragraphs[6]}</div></div><div class="entry-footer"><p class="entry-footer-info"><span class="post-footers">Posted by Caspar Lowndes on 15 April 2036 at 07:51 in <a href="/pensions">Pensions</a> </span> <span class="separator">|</span> <a class="permalink" href="/l.html">Permalink</a></p><p class="entry-footer-links"><span class="post-save"><a href="#">Save to del.example</a></span></p></div></div></div><div class="comments" id="comments"><h3 class="comments-header">Comments</h3><div class="comments-body"><div class="comment"><div class="comment-content"><p>I was taught by one of these teachers and she deserves all five fifths of her money.</p></div><p class="comment-footer">Posted by: Ruth | 16 April 2036 at 20:02</p></div></div><h3 class="comments-closed">The comments to this entry are closed.</h3></div></div></div><div id="beta"><div class="module-archives module"><h2 class="module-header">Archives</h2><ul class="module-list"><li><a href="/a1">April 2036</a></li><li><a href="/a2">March 2036</a></li></ul></div></div></div></div></div></div>`,
    ),
    lines: [...LEDGER.paragraphs.slice(0, 6), `Update, 20 April: ${LEDGER.paragraphs[6]}`],
    published: '2036-04-15',
  },
  {
    name: 'Ghost with cards: bookmark, callout, toggle, product, a wall to sign up, other posts below',
    html: page(
      `<title>${PHONES.title}</title><meta name="generator" content="Ghost 5.82" /><meta property="og:site_name" content="Norrholm Notes" /><meta property="article:published_time" content="2037-08-11T05:00:00.000Z" /><meta property="article:modified_time" content="2037-08-13T07:30:00.000Z" /><meta name="twitter:label1" content="Written by" /><meta name="twitter:data1" content="Victor Amsel" />`,
      `<div class="gh-viewport"><header id="gh-head" class="gh-head outer"><a class="gh-head-logo no-image" href="/">Norrholm Notes</a></header><main id="site-main" class="site-main"><article class="article post tag-courts"><header class="article-header gh-canvas"><div class="article-tag post-card-tags"><span class="post-card-primary-tag"><a href="/tag/courts/">Courts</a></span><span class="post-card-featured">Featured</span></div><h1 class="article-title">${PHONES.title}</h1><p class="article-excerpt">A judge wondered why the list of stolen cars had hers on it.</p><div class="article-byline"><section class="article-byline-content"><ul class="author-list"><li class="author-list-item"><a href="/author/va" class="author-avatar"><img src="/va.jpg" alt="Victor Amsel" /></a></li></ul><div class="article-byline-meta"><h4 class="author-name"><a href="/author/va">Victor Amsel</a></h4><div class="byline-meta-content"><time class="byline-meta-date" datetime="2037-08-11">Aug 11, 2037</time><span class="byline-reading-time"><span class="bull">&bull;</span> 3 min read</span></div></div></section></div><figure class="article-image"><img src="/j.jpg" alt="" /><figcaption>The court in Norrholm. <span>Photo by Mia Stern / Norrholm Notes</span></figcaption></figure></header><section class="gh-content gh-canvas">${paragraphs(PHONES.paragraphs.slice(0, 2))}<figure class="kg-card kg-bookmark-card kg-card-hascaption"><a class="kg-bookmark-container" href="/cars"><div class="kg-bookmark-content"><div class="kg-bookmark-title">How the service counts cars</div><div class="kg-bookmark-description">A look into three budgets and one garage.</div><div class="kg-bookmark-metadata"><span class="kg-bookmark-author">Norrholm Notes</span><span class="kg-bookmark-publisher">Victor Amsel</span></div></div></a><figcaption><p><span style="white-space: pre-wrap;">Our report of May</span></p></figcaption></figure>${paragraphs(PHONES.paragraphs.slice(2, 4))}<div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">Know more? Write to tips@notes.example, best from a telephone that is not your own.</div></div><h2 id="the-note">The note</h2>${paragraphs(PHONES.paragraphs.slice(4, 5))}<div class="kg-card kg-signup-card" data-lexical-signup-form><div class="kg-signup-card-content"><h2 class="kg-signup-card-heading">Courts, weekly</h2><p class="kg-signup-card-subheading">What was said under oath.</p><form><input type="email"><button>Subscribe</button></form><p class="kg-signup-card-disclaimer">No spam. Leave anytime.</p></div></div>${paragraphs(PHONES.paragraphs.slice(5))}<hr><p><em>You read a free article. </em><a href="#/portal/signup"><em>Become a member</em></a><em> to read all the others.</em></p></section></article><section class="article-comments gh-canvas"><h3>Member discussion</h3></section></main><section class="footer-cta outer"><h2 class="footer-cta-title">Sign up for more like this.</h2></section><aside class="read-more-wrap outer"><div class="read-more inner"><article class="post-card post"><h2 class="post-card-title">Tram drivers win on appeal</h2><div class="post-card-excerpt">The court found that a lunch must be long enough to eat it.</div><time class="post-card-meta-date" datetime="2037-08-09">Aug 9, 2037</time></article></div></aside></div>`,
      'lang="en"',
    ),
    lines: [
      'A judge wondered why the list of stolen cars had hers on it.',
      ...PHONES.paragraphs.slice(0, 4),
      'The note',
      ...PHONES.paragraphs.slice(4),
    ],
    published: '2037-08-11',
    author: 'Victor Amsel',
    title: PHONES.title,
    publisher: 'Norrholm Notes',
  },
  {
    name: 'a letter made for mail: tables in tables, a sponsor’s box, read online, a forwarded-to-you line',
    html: page(
      `<title>${TOWER.title}</title><meta name="description" content="Plus: a porter"/><meta property="og:site_name" content="Greyford Before Nine"/>`,
      `<div class="min-h-screen"><div class="navbar"><a href="/">Greyford Before Nine</a><a href="/archive">Archive</a><a href="/login">Login</a><a href="/subscribe">Subscribe</a></div><div class="post-header"><div><ul class="crumbs"><li><a href="/">Greyford Before Nine</a></li><li><a href="/archive">Posts</a></li><li>${TOWER.title}</li></ul></div><h1>${TOWER.title}</h1><h2>A surveyor lit a match in a car park. Then his company did the sums.</h2><div class="auth"><img src="/d.png" alt="Author"><span>Delphine Marlowe</span><span>January 28, 2036</span></div></div><div id="content-blocks"><table role="none" width="100%" border="0" cellspacing="0" cellpadding="0" align="center"><tr><td align="center" valign="top"><table role="none" class="rw" width="670"><tr><td class="dd" align="right" style="font-size:12px"><p>January 28, 2036 &nbsp;|&nbsp; <a href="/online">Read Online</a></p></td></tr><tr><td class="dd"><p>${TOWER.paragraphs[0]}</p></td></tr><tr><td class="dd"><p>${TOWER.paragraphs[1]}</p></td></tr><tr><td style="padding:20px"><table width="100%" style="border:1px solid #ddd"><tr><td><p style="font-size:11px">TOGETHER WITH NIMBUS DESKS</p><h3>Sit less, stand more</h3><p>Nimbus desks rise at the touch of a knee. Readers get a tenth off until Sunday.</p><p><a href="https://nimbus.example">Get yours</a></p></td></tr></table></td></tr><tr><td class="dd"><p>${TOWER.paragraphs[2]}</p></td></tr><tr><td class="dd"><h2>A standard of yesterday</h2></td></tr>${TOWER.paragraphs
        .slice(3)
        .map((text) => `<tr><td class="dd"><p>${text}</p></td></tr>`)
        .join(
          '',
        )}<tr><td class="dd"><p>Was this forwarded to you? <a href="/subscribe">Sign up here</a>.</p></td></tr><tr><td class="dd"><p style="font-size:12px">Update your email preferences or unsubscribe <a href="/u">here</a></p><p>228 Park Row, Greyford 10291</p></td></tr></table></td></tr></table></div><div class="login-or"><h3>Keep Reading</h3><div><a href="/k"><h4>The bus that came early</h4><p>It has happened once.</p><span>Jan 21, 2036</span></a></div></div></div>`,
    ),
    lines: [
      'A surveyor lit a match in a car park. Then his company did the sums.',
      ...TOWER.paragraphs.slice(0, 3),
      'A standard of yesterday',
      ...TOWER.paragraphs.slice(3),
    ],
    published: '2036-01-28',
    title: TOWER.title,
  },
];
