import { BRIDGE, CLINIC, DRONES, FERRY, MINE, WELLS } from './fresh-stories.ts';
import { type KnownPage, page, paragraphs, strewn } from './known-page.ts';

const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const [first, ...rest] = CLINIC.paragraphs;

/** Pages as programs for blogs and small papers make them. Before anything was changed for them and the next, F1 was 0.928, and 13 of 24 dates were right. */
export const SYSTEMS_BLOGS: readonly KnownPage[] = [
  {
    name: 'WordPress, blocks, with other posts and their dates below',
    html: page(
      `<title>${BRIDGE.title} &#8211; The Sallow Dispatch</title>
<link rel="canonical" href="https://dispatch.example/2026/03/sallow-bridge/"><meta property="og:site_name" content="The Sallow Dispatch">
${linked({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'WebSite',
      '@id': 'https://dispatch.example/#website',
      name: 'The Sallow Dispatch',
      datePublished: '2014-01-01',
    },
    {
      '@type': 'WebPage',
      '@id': 'https://dispatch.example/2026/03/sallow-bridge/',
      name: BRIDGE.title,
      datePublished: '2026-03-03T18:02:11+00:00',
      dateModified: '2026-03-06T09:00:00+00:00',
    },
    { '@type': 'Person', '@id': 'https://dispatch.example/#/schema/person/1', name: BRIDGE.author },
  ],
})}`,
      `<div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group is-layout-flex"><p class="wp-block-site-title"><a href="/" rel="home">The Sallow Dispatch</a></p><nav class="wp-block-navigation"><ul class="wp-block-navigation__container"><li class="wp-block-navigation-item"><a href="/about">About</a></li><li class="wp-block-navigation-item"><a href="/give">Support us</a></li></ul></nav></div></header>
<main class="wp-block-group is-layout-flow" id="wp--skip-link--target"><div class="wp-block-group"><h1 class="wp-block-post-title">${BRIDGE.title}</h1>
<div class="wp-block-group is-layout-flex"><div class="wp-block-post-author"><div class="wp-block-post-author__content"><p class="wp-block-post-author__name">${BRIDGE.author}</p></div></div><div class="wp-block-post-date"><time datetime="2026-03-03T18:02:11+00:00">March 3, 2026</time></div><div class="taxonomy-category wp-block-post-terms"><a href="/c/roads" rel="tag">Roads</a></div></div></div>
<div class="entry-content wp-block-post-content is-layout-constrained">${BRIDGE.paragraphs
        .slice(0, 3)
        .map((text) => `<p>${text}</p>`)
        .join('\n')}
<figure class="wp-block-image size-large"><img src="/b.jpg" alt=""><figcaption class="wp-element-caption">The fallen cable, seen from the ferry pier. (Photo: T. Reeve)</figcaption></figure>
<figure class="wp-block-pullquote"><blockquote><p>I have never seen the agency take so long over anything so plain</p><cite>Grace Adeyemi</cite></blockquote></figure>
${paragraphs(BRIDGE.paragraphs.slice(3))}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Click to share on Facebook (Opens in new window)</a></li></ul></div></div>
<nav class="wp-block-group"><div class="post-navigation-link-previous"><a href="/x">Previous: Potholes of the year</a></div><div class="post-navigation-link-next"><a href="/y">Next: A bakery for Ash Lane</a></div></nav>
<div class="wp-block-query"><h2 class="wp-block-heading">More posts</h2><ul class="wp-block-post-template"><li class="wp-block-post"><h3 class="wp-block-post-title"><a href="/a">Potholes of the year</a></h3><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">We asked you for the deepest, and you sent us four hundred pictures of them, some with ducks.</p></div><div class="wp-block-post-date"><time datetime="2026-02-27T08:00:00+00:00">February 27, 2026</time></div></li></ul></div></main>
<footer class="wp-block-template-part"><p>Proudly powered by WordPress</p></footer></div>`,
      'lang="en-US"',
    ),
    lines: BRIDGE.paragraphs,
    published: '2026-03-03',
    author: BRIDGE.author,
    title: BRIDGE.title,
  },
  {
    name: 'Newspack, with a sign-up and other articles among the paragraphs',
    html: page(
      `<title>${WELLS.title} - Marle Valley Record</title><meta property="og:title" content="${WELLS.title}"><meta property="og:site_name" content="Marle Valley Record">`,
      `<div id="page" class="site"><a class="skip-link screen-reader-text" href="#main">Skip to content</a><header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="/">Marle Valley Record</a></p><p class="site-description">Non-profit news of the valley</p></div></header>
<div id="content" class="site-content"><section id="primary" class="content-area"><main id="main" class="site-main"><article id="post-7731" class="post-7731 post type-post entry"><header class="entry-header"><span class="cat-links"><a href="/water">Water</a></span><h1 class="entry-title">${WELLS.title}</h1><div class="newspack-post-subtitle">The board’s own laboratory had measured trichloroethylene a week before.</div><div class="entry-subhead"><div class="entry-meta"><span class="byline"><span class="author-prefix">by</span> <span class="author vcard"><a class="url fn n" href="/author/p">${WELLS.author}</a></span></span><span class="posted-on"><time class="entry-date published" datetime="2026-04-21T07:30:00+01:00">April 21, 2026</time><time class="updated" datetime="2026-04-23T11:00:00+01:00">April 23, 2026</time></span></div></div></header>
<div class="entry-content">${strewn(WELLS.paragraphs, [
        '<div class="newspack-newsletters-subscribe wp-block-newspack-newsletters-subscribe"><form><h3>Get the valley in your inbox</h3><p>Every Friday we send you what happened, why, and who knew. It is free and you can leave whenever you want.</p><input type="email" placeholder="Enter your email address"><input type="submit" value="Sign up"></form></div>',
        '<div class="wp-block-newspack-blocks-homepage-articles wpnbha is-style-borders"><h2 class="article-section-title"><span>Read more</span></h2><div data-posts><article class="post"><div class="entry-wrapper"><h3 class="entry-title"><a href="/1">Who sits on the water board?</a></h3><p>Nine people, seven of them appointed by the council, and none of them a chemist, as our reporter found.</p><div class="entry-meta"><time class="entry-date published" datetime="2026-03-30">March 30, 2026</time></div></div></article></div></div>',
      ])}</div>
<footer class="entry-footer"><span class="tags-links">Tagged: <a href="/t">wells</a>, <a href="/t">solvents</a></span></footer><div class="author-bio"><div class="author-bio-text"><h2>${WELLS.author}</h2><p>Petra has covered the valley since 2011 and keeps bees. You can write to her in confidence.</p><a class="author-link" href="/author/p">More by Petra Lindahl</a></div></div></article></main></section></div>
<footer id="colophon" class="site-footer"><div class="site-info">&copy; 2026 Marle Valley Record. <span>Powered by Newspack</span></div></footer></div>`,
      'lang="en-GB"',
    ),
    lines: ['The board’s own laboratory had measured trichloroethylene a week before.', ...WELLS.paragraphs],
    published: '2026-04-21',
  },
  {
    name: 'Ghost, with cards and a call to subscribe',
    html: page(
      `<title>${MINE.title}</title><meta property="og:type" content="article"><meta property="og:site_name" content="Tip &amp; Heap"><meta property="article:published_time" content="2026-11-12T19:40:00.000Z"><meta property="article:modified_time" content="2026-11-13T06:00:00.000Z"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="${MINE.author}"><meta name="generator" content="Ghost 5.82">`,
      `<div class="gh-viewport"><header class="gh-navigation"><a class="gh-navigation-logo" href="/">Tip &amp; Heap</a><ul class="nav"><li class="nav-home"><a href="/">Home</a></li><li><a href="#/portal/signup" data-portal="signup">Subscribe</a></li></ul></header><main class="gh-main"><article class="gh-article post tag-mines"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/mines">Mines</a><h1 class="gh-article-title is-title">${MINE.title}</h1><p class="gh-article-excerpt is-body">“I kept a copy, because I have children”</p><div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/lucy">${MINE.author}</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2026-11-12">12 Nov 2026</time><span class="gh-article-meta-length"><span class="bull">—</span> 3 min read</span></div></div><figure class="gh-article-image"><img src="/t.jpg"><figcaption>The tip in October, from a drone</figcaption></figure></header>
<section class="gh-content gh-canvas is-body">${strewn(MINE.paragraphs, [
        '<div class="kg-card kg-signup-card kg-width-regular"><div class="kg-signup-card-content"><h2 class="kg-signup-card-heading">Letters from the valleys</h2><p class="kg-signup-card-subheading">Once a week, without advertisements.</p><form class="kg-signup-card-form"><input type="email"><button>Subscribe</button></form><p class="kg-signup-card-disclaimer">No spam. Unsubscribe anytime.</p></div></div>',
        '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://other.example/tip"><div class="kg-bookmark-content"><div class="kg-bookmark-title">What is a spoil tip, and why do they slide?</div><div class="kg-bookmark-description">A short lesson on rain, slopes and money</div><div class="kg-bookmark-metadata"><span class="kg-bookmark-author">Other Paper</span></div></div></a></figure>',
      ])}</section></article><section class="gh-comments gh-canvas"><h2>Member discussion</h2></section></main><section class="gh-container is-grid"><h2 class="gh-container-title">Read more</h2><div class="gh-feed"><article class="gh-card post"><a class="gh-card-link" href="/z"><h3 class="gh-card-title">A bus driver’s thirty metres</h3><p class="gh-card-excerpt">Kofi Mensah saw mud where there should have been a road, and braked.</p><time class="gh-card-date" datetime="2026-11-07">07 Nov 2026</time></a></article></div></section></div>`,
    ),
    lines: ['“I kept a copy, because I have children”', ...MINE.paragraphs],
    published: '2026-11-12',
  },
  {
    name: 'Substack, free post with subscribe boxes',
    html: page(
      `<title data-rh="true">${FERRY.title}</title><meta property="og:title" content="${FERRY.title}"><meta name="author" content="${FERRY.author}">${linked({ '@context': 'https://schema.org', '@type': 'NewsArticle', url: 'https://cold.example/p/ferry', headline: FERRY.title, datePublished: '2026-07-02T05:00:26+00:00', dateModified: '2026-07-02T05:00:26+00:00', isAccessibleForFree: true, author: [{ '@type': 'Person', name: FERRY.author }], publisher: { '@type': 'Organization', name: 'Cold Harbour' } })}`,
      `<div id="entry"><div class="main-menu"><a href="/">Cold Harbour</a><button>Subscribe</button><button>Sign in</button></div><div class="single-post-container"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${FERRY.title}</h1><h3 class="subtitle">The station’s log for that hour is missing</h3><div class="pencraft"><a href="/@jonas">${FERRY.author}</a><div class="pencraft">Jul 02, 2026</div></div><div class="post-ufi"><a class="like-button-container"><div class="label">31</div></a><a class="post-ufi-comment-button"><div class="label">8</div></a><a>Share</a></div></div><div class="available-content"><div class="body markup">${strewn(FERRY.paragraphs, ['<div class="subscription-widget-wrap" data-component-name="SubscribeWidgetToDOM"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Cold Harbour is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form><input type="email" placeholder="Type your email…"><input type="submit" value="Subscribe"></form></div></div>', '<div class="captioned-image-container"><figure><a class="image-link" href="#"><img src="/a.png"></a><figcaption class="image-caption">The Aurora in better days</figcaption></figure></div>'])}<p class="button-wrapper" data-component-name="ButtonCreateButton"><a class="button primary" href="/share"><span>Share</span></a></p></div></div><div class="post-footer"><div class="label">31 Likes</div></div></article><div class="comments-section"><h4>Discussion about this post</h4><div class="comment"><div class="comment-body"><p>My uncle was on that boat and he says exactly the same, they saw water on the car deck before the cape.</p></div></div></div><div class="footer"><div>© 2026 Jonas Teller</div><a>Privacy</a> ∙ <a>Terms</a> ∙ <a>Collection notice</a></div></div></div><script>window._preloads = JSON.parse("{\\"post\\":{\\"body_html\\":\\"<p>not this<\\/p>\\"}}")</script>`,
    ),
    lines: ['The station’s log for that hour is missing', ...FERRY.paragraphs],
    published: '2026-07-02',
    author: FERRY.author,
  },
  {
    name: 'a page of a platform for writers, with claps and a short date',
    html: page(
      `<title>${CLINIC.title} | by Sara Benali | Plain Facts | May, 2026</title><meta data-rh="true" property="article:published_time" content="2026-05-19T14:11:52.345Z"><meta data-rh="true" name="author" content="${CLINIC.author}"><meta property="og:title" content="${CLINIC.title}">`,
      `<div id="root"><div class="a b c"><div class="d e"><div class="f"><a href="/">Open in app</a></div><div class="f"><a href="/up">Sign up</a></div><div class="f"><a href="/in">Sign in</a></div></div><div class="m n"><article><div class="l"><section><div class="ab ca"><div class="ch bg fw"><h1 id="9a1f" class="pw-post-title ho hp">${CLINIC.title}</h1><div class="speechify-ignore ab co"><a href="/@sara"><div class="l"><img alt="Sara Benali"></div></a><a class="af ag" data-testid="authorName" href="/@sara">Sara Benali</a><span class="be b">Follow</span><div class="ab"><span data-testid="storyReadTime">4 min read</span><span aria-hidden="true">·</span><span data-testid="storyPublishDate">May 19</span></div><div class="pw-multi-vote-count"><button>214</button></div><div><button>Listen</button></div><div><button>Share</button></div></div><p class="pw-post-body-paragraph nl nm">${first}</p><figure class="paragraph-image"><img><figcaption class="om on">Larkhill, last winter. Picture by the author</figcaption></figure>${rest.map((text, index) => `<p id="p${index}" class="pw-post-body-paragraph nl nm">${text}</p>`).join('')}</div></div></section></div></article></div><div class="ab"><div class="pa"><a href="/tag/health"><div>Health</div></a><a href="/tag/nurses"><div>Nurses</div></a></div><div class="pb"><h2>Written by Sara Benali</h2><span>1.2K followers</span><p>I read diaries so that you do not have to.</p></div><div><h2>Responses (12)</h2><div>See all responses</div></div><div><h2>More from Sara Benali and Plain Facts</h2><div><a href="/q"><h2>How a regulator forgets</h2><h3>Eleven files, eleven drawers, and a key that nobody signed for.</h3></a><span>Apr 2</span></div></div></div></div></div>`,
    ),
    lines: CLINIC.paragraphs,
    published: '2026-05-19',
    author: CLINIC.author,
  },
  {
    name: 'Blogger, with a date header and no metadata',
    html: page(
      "<meta content='blogger' name='generator'/><title>Kestrel Watch: The two men in the grey van</title>",
      `<div class='navbar section' id='navbar'></div><div class='content'><div class='header section'><div class='titlewrapper'><h1 class='title'><a href='/'>Kestrel Watch</a></h1></div><div class='descriptionwrapper'><p class='description'><span>Everything that flies above the base</span></p></div></div><div class='main-outer'><div class='main section' id='main'><div class='widget Blog'><div class='blog-posts hfeed'><div class="date-outer"><h2 class='date-header'><span>Tuesday, September 8, 2026</span></h2><div class="date-posts"><div class='post-outer'><div class='post hentry'><a name='441'></a><h3 class='post-title entry-title'>The two men in the grey van</h3><div class='post-header'><div class='post-header-line-1'></div></div><div class='post-body entry-content' id='post-body-441'><div class="separator" style="clear: both; text-align: center;"><a href="/i.jpg"><img border="0" src="/i.jpg"></a></div>${DRONES.paragraphs.join('<br /><br />\n')}<div style='clear: both;'></div></div><div class='post-footer'><div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Posted by <span class='fn'>heron27</span></span> <span class='post-timestamp'>at <a class='timestamp-link' href='/2026/09/van.html' rel='bookmark' title='permanent link'><abbr class='published' title='2026-09-08T21:15:00+02:00'>9:15 PM</abbr></a></span> <span class='post-comment-link'></span></div><div class='post-footer-line post-footer-line-2'><span class='post-labels'>Labels: <a href='/l'>Kestrel</a>, <a href='/l'>vans</a></span></div></div></div><div class='comments' id='comments'><h4>1 comment:</h4><dl><dt class='comment-author'>Anonymous said...</dt><dd class='comment-body'><p>They were not birdwatchers, I have never seen them at the reserve in all those years.</p></dd></dl></div></div></div></div></div><div class='blog-pager' id='blog-pager'><a class='blog-pager-older-link' href='/o'>Older Post</a><a class='home-link' href='/'>Home</a></div></div></div></div><div class='column-right-outer'><div class='sidebar section'><div class='widget BlogArchive'><h2>Blog Archive</h2><ul class='hierarchy'><li><a href='/2026'>2026</a> (41)</li><li><a href='/2025'>2025</a> (88)</li></ul></div></div></div></div>`,
      "dir='ltr'",
    ),
    lines: DRONES.paragraphs,
    published: '2026-09-08',
  },
  {
    name: 'Squarespace, dated by an attribute that is no machine’s date',
    html: page(
      `<title>${CLINIC.title} &mdash; Aldermoor Letter</title><meta property="og:site_name" content="Aldermoor Letter"><meta itemprop="name" content="${CLINIC.title} — Aldermoor Letter">`,
      `<div id="siteWrapper" class="clearfix site-wrapper"><header id="header" class="header"><div class="header-title-text"><a href="/">Aldermoor Letter</a></div><div class="header-nav"><nav class="header-nav-list"><div class="header-nav-item"><a href="/news">News</a></div><div class="header-nav-item"><a href="/us">About</a></div></nav></div></header><main id="page" class="container"><article class="sections"><section class="page-section blog-item-wrapper"><div class="content-wrapper"><article class="h-entry entry blog-item hentry" id="article-64"><div class="blog-item-inner-wrapper"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title entry-title--large p-name" itemprop="headline">${CLINIC.title}</h1></div><div class="blog-meta-item-container"><div class="blog-item-meta-primary"><span class="blog-categories-list"><a href="/c">Health</a></span></div><div class="blog-item-meta-secondary"><time class="dt-published blog-meta-item blog-meta-item--date" datetime="May 19"><span>May 19</span></time><div class="blog-item-author-date-wrapper"><span>Written By <a href="/a">${CLINIC.author}</a></span></div></div></div></div><div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12 columns-12" data-updated-on="1779200000000"><div class="row sqs-row"><div class="col sqs-col-12 span-12"><div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content">${CLINIC.paragraphs
        .slice(0, 4)
        .map((text) => `<p class="" style="white-space:pre-wrap;">${text}</p>`)
        .join(
          '',
        )}</div></div></div><div class="sqs-block newsletter-block"><div class="newsletter-form-wrapper"><header class="newsletter-form-header"><h2 class="newsletter-form-header-title">Subscribe</h2><div class="newsletter-form-header-description"><p>Sign up with your email address to receive news and updates.</p></div></header><form class="newsletter-form"><input type="email"><button>Sign Up</button></form><div class="newsletter-form-footnote"><p>We respect your privacy.</p></div></div></div><div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content">${paragraphs(CLINIC.paragraphs.slice(4))}</div></div></div></div></div></div></div></div></div><meta itemprop="datePublished" content="2026-05-19T08:00:00-0400"><meta itemprop="dateModified" content="2026-05-21T08:00:00-0400"></article><section class="item-pagination"><a class="item-pagination-link" href="/p"><div class="item-pagination-title">A playground without a fence</div></a></section></div></section></article></main></div>`,
    ),
    lines: CLINIC.paragraphs,
    published: '2026-05-19',
  },
  {
    name: 'a site builder’s soup of divs and spans',
    html: page(
      `<title>${FERRY.title}</title><meta property="og:site_name" content="Renn Harbour"/>${linked({ '@context': 'https://schema.org/', '@type': 'BlogPosting', '@id': 'https://renn.example/post/f', headline: FERRY.title, datePublished: '2026-07-02T16:20:44.112Z', dateModified: '2026-07-02T16:25:00.000Z', author: { '@type': 'Person', name: 'renn@renn.example' } })}`,
      `<div id="SITE_CONTAINER"><div id="main_MF"><div id="site-root"><div id="masterPage" class="mesh-layout"><div id="comp-k1" class="_3xY"><div class="wixui-rich-text"><p class="font_2"><span class="color_15">RENN HARBOUR</span></p></div></div><div id="comp-k2"><nav aria-label="Site"><ul><li><p>Home</p></li><li><p>Boats</p></li><li><p>Blog</p></li></ul></nav></div><div id="PAGES_CONTAINER"><div id="comp-k9" class="TPASection"><div data-hook="post-page" class="m0R"><div class="VfS"><a href="/blog">All Posts</a><a href="/blog/boats">Boats</a><div><form><input placeholder="Search"></form></div></div><div class="UJm" data-hook="post"><div class="post-header"><span data-hook="user-name">Renn Harbour</span><span title="2 Jul" data-hook="time-ago">2 Jul</span><span data-hook="time-to-read">2 min read</span></div><h1 data-hook="post-title"><span class="blog-post-title-font"><span class="H3v">${FERRY.title}</span></span></h1><div data-hook="post-description" class="post-content__body"><div class="fTEXDR" data-rce-version="9.21"><div dir="ltr" class="kN0"><div data-breakout="normal">${FERRY.paragraphs.map((text, index) => `<div type="paragraph" data-hook="rcv-block${index}"></div><div class="AMU" id="viewer-${index}"><div dir="auto"><span class="nUt"><span>${text}</span></span></div></div>`).join('')}</div></div></div></div><div class="post-footer"><div data-hook="social-actions"><button aria-label="Share"></button></div><div><span data-hook="view-count">118 views</span><span>0 comments</span></div></div></div><div data-hook="related-posts"><div>Recent Posts</div><a>See All</a><div class="gallery-item"><div class="bvs">New opening hours of the slipway</div><div>3</div></div></div></div></div></div><div id="comp-k7"><p class="font_8">©2023 by Renn Harbour. Proudly created with a site builder</p></div></div></div></div></div>`,
    ),
    lines: FERRY.paragraphs,
    published: '2026-07-02',
  },
  {
    name: 'Drupal, with RDFa of its own and a British short date',
    html: page(
      `<title>${WELLS.title} | Marle County Council Watch</title><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><link rel="canonical" href="https://watch.example/node/4411" />`,
      `<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="layout-container"><header role="banner"><div class="region region-header"><div id="block-branding" class="block block-system"><a href="/" rel="home">Marle County Council Watch</a></div></div></header><nav role="navigation" aria-labelledby="x" class="block block-menu"><h2 class="visually-hidden">Main navigation</h2><ul class="menu"><li class="menu-item"><a href="/">Home</a></li></ul></nav><div class="region region-breadcrumb"><nav class="breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ol></nav></div><main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div><div id="block-page-title" class="block block-core"><h1 class="page-title"><span class="field field--name-title field--type-string field--label-hidden">${WELLS.title}</span></h1></div><div id="block-content" class="block block-system"><article data-history-node-id="4411" about="/node/4411" typeof="schema:Article" class="node node--type-article node--promoted node--view-mode-full"><span property="schema:name" content="${WELLS.title}" class="hidden"></span><span property="schema:interactionCount" content="UserComments:2" class="hidden"></span><footer class="node__meta"><div class="node__submitted">Submitted by <span class="field field--name-uid"><span lang="" about="/user/3" typeof="schema:Person" property="schema:name">p.lindahl</span></span> on <span property="schema:dateCreated" content="2026-04-21T06:05:11+00:00" class="field field--name-created">Tue, 21/04/2026 - 07:05</span></div></footer><div class="node__content"><div property="schema:text" class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">${paragraphs(WELLS.paragraphs)}</div><div class="field field--name-field-tags field--type-entity-reference field--label-above clearfix"><h3 class="field__label">Tags</h3><ul class="links field__items"><li><a href="/t/1" property="schema:about">Water</a></li></ul></div><div class="node__links"><ul class="links inline"><li class="comment-forbidden"><a href="/login">Log in</a> or <a href="/register">register</a> to post comments</li></ul></div><section class="field field--name-comment comment-wrapper"><h2>Comments</h2><article class="comment" typeof="schema:Comment"><span property="schema:dateCreated" content="2026-04-25T06:05:11+00:00" class="hidden"></span><div class="comment__content"><h3><a href="/c">Good work</a></h3><p>Thank you for asking them, we have drunk bottled water in Ashby Fold for two years because of the smell.</p></div></article></section></div></article></div></div></div></main><footer role="contentinfo"><div class="region region-footer"><span>Powered by <a href="https://www.drupal.org">Drupal</a></span></div></footer></div></div>`,
      'lang="en-gb" dir="ltr" prefix="content: http://purl.org/rss/1.0/modules/content/ schema: http://schema.org/"',
    ),
    lines: WELLS.paragraphs,
    published: '2026-04-21',
  },
  {
    name: 'a German template around English text, with a month in German',
    html: page(
      `<title>${DRONES.title} | Auslandsdienst</title><meta property="og:locale" content="de_DE">`,
      `<div id="kopf"><a href="/">Startseite</a> <a href="/themen">Themen</a> <a href="/suche">Suche</a> <a href="/anmelden">Anmelden</a></div><div id="inhalt"><div class="artikelkopf"><h1>${DRONES.title}</h1><span class="datum">8. September 2026, 17:45 Uhr</span><span class="autor">Von Marek Duval</span></div><div class="artikeltext">${paragraphs(DRONES.paragraphs)}</div><div class="teilen"><a href="#">Teilen</a> <a href="#">Drucken</a> <a href="#">Merken</a></div></div><div id="fuss"><a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a> <span>Alle Rechte vorbehalten</span></div>`,
      'lang="de"',
    ),
    lines: DRONES.paragraphs,
    published: '2026-09-08',
  },
  {
    name: 'an English edition of a Spanish paper, with a month in Spanish',
    html: page(
      `<title>${BRIDGE.title} | El Puente en inglés</title><meta property="og:locale" content="es_ES">`,
      `<div class="cabecera"><ul><li><a href="/">Portada</a></li><li><a href="/int">Internacional</a></li><li><a href="/op">Opinión</a></li></ul></div><main><div class="noticia"><h1>${BRIDGE.title}</h1><p class="firma">Hanne Okoro</p><p class="fecha">3 de marzo de 2026</p>${paragraphs(BRIDGE.paragraphs)}<div class="etiquetas"><a href="/e">puentes</a> <a href="/e">transporte</a></div></div></main><div class="pie"><a href="/aviso">Aviso legal</a> <a href="/cookies">Política de cookies</a></div>`,
      'lang="es"',
    ),
    lines: BRIDGE.paragraphs,
    published: '2026-03-03',
  },
  {
    name: 'a page of a cache, with the day of the snapshot on top',
    html: page(
      `<base href="https://penlow.example/news/tip.html"><title>${MINE.title} - Penlow Echo</title>`,
      `<div id="google-cache-hdr" style="background:#fff;border:1px solid #999;margin:-1px;padding:0"><div style="background:#ddd;border:1px solid #999;color:#000;font:13px arial;margin:12px;padding:8px">This is a cache of <a href="https://penlow.example/news/tip.html">https://penlow.example/news/tip.html</a>. It is a snapshot of the page as it appeared on 19 Dec 2026 04:11:27 GMT. The <a href="#">current page</a> could have changed in the meantime. <a href="#">Learn more</a>.</div><div style="font:13px arial"><b>Full version</b> <a href="#">Text-only version</a> <a href="#">View source</a></div></div><div style="position:relative"><div id="top"><a href="/">Penlow Echo</a> <a href="/sport">Sport</a> <a href="/births">Births &amp; deaths</a></div><div id="story"><h1>${MINE.title}</h1><div class="by">By Lucy Amara, 12 November 2026</div>${paragraphs(MINE.paragraphs)}</div><div id="foot">Penlow Echo, 4 Chapel Row, Penlow. Telephone 01632 960 111.</div></div>`,
    ),
    lines: MINE.paragraphs,
    published: '2026-11-12',
  },
];
