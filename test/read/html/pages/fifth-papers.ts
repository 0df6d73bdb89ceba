import { CABLE, GRAIN, SLUICE } from './fifth-stories.ts';
import { type KnownPage, page, paragraphs } from './known-page.ts';
import { LEDGER, TOWER } from './sixth-stories.ts';

const p = (text: string): string => `<p class="ssrcss-1q0x1qg-Paragraph e1jhz7w10">${text}</p>`;

const textBlock = (texts: readonly string[]): string =>
  `<div data-component="text-block" class="ssrcss-11r1m41-RichTextComponentWrapper ep2nwvo0"><div class="ssrcss-7uxr49-RichTextContainer e5tfeyi1">${texts.map(p).join('')}</div></div>`;

const testParagraphs = (texts: readonly string[], from = 0): string =>
  texts
    .map(
      (text, index) =>
        `<div data-testid="paragraph-${from + index}" class="text__text__1FZLe text__dark-grey__3Ml43 text__regular__2N1Xr text__small__1kGq2 body__full_width__ekUdw body__small_body__2vQyf article-body__paragraph__2-BtD">${text}</div>`,
    )
    .join('');

/**
 * Papers and agencies, as their systems build pages. With the others of the fifth round, written before the rules were read:
 * of 16 that the rules were then changed for F1 was 0.886 at first, of 8 that were kept apart 0.937.
 */
export const FIFTH_PAPERS: readonly KnownPage[] = [
  {
    name: 'WordPress, classic theme with Jetpack: sharing, likes, related posts, author box, comments',
    html: page(
      `<title>${SLUICE.title} &#8211; Brandal Observer</title>
<link rel="alternate" type="application/rss+xml" title="Brandal Observer &raquo; Feed" href="/feed/" />
<meta name="generator" content="WordPress 6.5.2" />`,
      `<div id="page" class="hfeed site">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="/" rel="home">Brandal Observer</a></p><p class="site-description">News between the dykes since 1902</p></div>
<nav id="site-navigation" class="main-navigation"><ul id="primary-menu" class="menu"><li class="menu-item"><a href="/c/water">Water</a></li><li class="menu-item"><a href="/c/council">Council</a></li></ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-48213" class="post-48213 post type-post status-publish format-standard has-post-thumbnail hentry category-water tag-quillen">
<header class="entry-header"><h1 class="entry-title">${SLUICE.title}</h1>
<div class="entry-meta"><span class="posted-on">Posted on <a href="/2034/05/12/sluice/" rel="bookmark"><time class="entry-date published" datetime="2034-05-12T06:30:11+02:00">May 12, 2034</time><time class="updated" datetime="2034-05-14T09:02:40+02:00">May 14, 2034</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/petra/">Petra Lindqvist-Oduya</a></span></span><span class="comments-link"><a href="#comments">3 Comments</a></span></div></header>
<div class="post-thumbnail"><img width="1200" height="800" src="/wp-content/uploads/2034/05/marsh.jpg" class="attachment-post-thumbnail wp-post-image" alt="" /></div>
<div class="entry-content">
<div id="attachment_48220" style="width: 810px" class="wp-caption alignnone"><img src="/m.jpg" alt="" /><p id="caption-attachment-48220" class="wp-caption-text">Lower Quillen on Friday morning. Photo: Observer/Ian Stoll</p></div>
<p><strong>BRANDAL</strong> &#8212; ${SLUICE.paragraphs[0]}</p>
${paragraphs(SLUICE.paragraphs.slice(1, 3))}
<p><strong>READ MORE:</strong> <a href="/2034/04/02/halmar/">Halmar wins third contract in a row</a></p>
${paragraphs(SLUICE.paragraphs.slice(3, 5))}
<div class="code-block code-block-3" style="margin: 8px 0; clear: both;"><p style="text-align:center"><small>Story continues below advertisement</small></p><ins class="adsbygoogle" data-ad-slot="1122"></ins></div>
${paragraphs(SLUICE.paragraphs.slice(5))}
<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social sd-social-icon-text sd-sharing"><h3 class="sd-title">Share this:</h3><div class="sd-content"><ul><li class="share-facebook"><a href="?share=facebook"><span>Click to share on Facebook (Opens in new window)</span></a></li><li class="share-end"></li></ul></div></div></div>
<div class='sharedaddy sd-block sd-like jetpack-likes-widget-wrapper'><h3 class="sd-title">Like this:</h3><div class='likes-widget-placeholder'><span class="button"><span>Like</span></span> <span class="loading">Loading...</span></div></div>
<div id='jp-relatedposts' class='jp-relatedposts'><h3 class="jp-relatedposts-headline"><em>Related</em></h3><div class="jp-relatedposts-items"><p class="jp-relatedposts-post"><span class="jp-relatedposts-post-title"><a href="/x">Governor opens pumping station</a></span><time class="jp-relatedposts-post-date" datetime="2033-01-04">January 4, 2033</time><span class="jp-relatedposts-post-context">In "Water"</span></p></div></div>
</div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/c/water" rel="category tag">Water</a></span><span class="tags-links">Tagged <a href="/t/q" rel="tag">Quillen</a></span></footer>
</article>
<div class="mh-author-box clearfix"><figure class="mh-author-box-avatar"><img src="/p.jpg" alt=""></figure><div class="mh-author-box-header"><span class="mh-author-box-name">About Petra Lindqvist-Oduya</span><span class="mh-author-box-postcount"> <a href="/author/petra">412 Articles</a></span></div><div class="mh-author-box-bio">Petra has covered water, farming and the courts for the Observer since 2019.</div></div>
<nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2><div class="nav-links"><div class="nav-previous"><a href="/a" rel="prev">Night bus to run until three</a></div></div></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">3 thoughts on &ldquo;${SLUICE.title}&rdquo;</h2><ol class="comment-list"><li class="comment"><article class="comment-body"><footer class="comment-meta"><b class="fn">dykewalker</b> <span class="says">says:</span><time datetime="2034-05-12T08:00:00+02:00">May 12, 2034 at 8:00 am</time></footer><div class="comment-content"><p>I walked past that gate in March and you could put your fist into the crack.</p></div></article></li></ol><div id="respond" class="comment-respond"><h3 id="reply-title">Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p></div></div>
</main></div>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2><ul><li><a href="/r">Council meets</a><span class="post-date">May 15, 2034</span></li></ul></section></aside>
</div><footer id="colophon" class="site-footer"><div class="site-info">Copyright &copy; 2034 Brandal Observer. Proudly powered by WordPress</div></footer></div>`,
      'lang="en-US"',
    ),
    lines: [`BRANDAL — ${SLUICE.paragraphs[0]}`, ...SLUICE.paragraphs.slice(1)],
    published: '2034-05-12',
    title: SLUICE.title,
  },
  {
    name: 'a broadcaster’s component blocks: text, images, links and topics in blocks of their own',
    html: page(
      `<title data-react-helmet="true">${GRAIN.title} - Lagosta Broadcasting</title><meta property="og:site_name" content="Lagosta Broadcasting"><meta property="og:title" content="${GRAIN.title}">`,
      `<div id="root"><header class="ssrcss-HeaderWrapper"><nav aria-label="LB"><ul><li><a href="/home">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<div id="main-wrapper"><main id="main-content"><article class="ssrcss-pv1rh6-ArticleWrapper e1nh2i2l5">
<div data-component="headline-block" class="ssrcss-HeadlineBlock"><h1 id="main-heading" class="ssrcss-Heading" tabindex="-1"><span role="text">${GRAIN.title}</span></h1></div>
<div data-component="metadata-block"><div class="ssrcss-MetadataStripContainer"><ul class="ssrcss-MetadataStripList"><li><span><span class="visually-hidden">Published</span><span class="ssrcss-MetadataText"><time datetime="2034-09-03T17:45:12.000Z">3 September 2034</time></span></span></li><li><span class="ssrcss-MetadataText"><time datetime="2034-09-03T21:10:00.000Z">Updated 2 hours ago</time></span></li><li><a href="#comments"><span class="visually-hidden">Comments</span>418</a></li></ul></div></div>
<div data-component="image-block" class="ssrcss-ComponentWrapper"><figure><div><picture><img src="/s.jpg" alt="A ship at a quay"></picture><span class="ssrcss-ImageCopyright">Orbis Pictures</span></div><figcaption class="ssrcss-Caption"><span class="visually-hidden">Image caption, </span>The Anneliese Roth at Lagosta on Friday</figcaption></figure></div>
<div data-component="byline-block" class="ssrcss-BylineComponentWrapper"><div><p class="ssrcss-BylineHeading"><span>Samuel Okonjo-Reyes</span></p><p class="ssrcss-BylineText">Transport correspondent</p></div><div>Reporting from<span>Lagosta</span></div></div>
<div data-component="text-block"><div class="ssrcss-RichTextContainer"><p class="ssrcss-Paragraph"><b class="ssrcss-BoldText">${GRAIN.paragraphs[0]}</b></p></div></div>
${textBlock(GRAIN.paragraphs.slice(1, 3))}
<div data-component="subheadline-block"><h2 class="ssrcss-Subheading">'An old recommendation'</h2></div>
${textBlock(GRAIN.paragraphs.slice(3, 4))}
<div data-component="ad-slot" class="ssrcss-AdWrapper"><p>Advertisement</p></div>
<div data-component="unordered-list-block"><div class="ssrcss-RichTextContainer"><ul role="list" class="ssrcss-StyledList"><li><a href="/news/articles/c9x">Grain ship held in Lagosta</a></li><li><a href="/news/articles/c9y">What the Grain Commission does</a></li></ul></div></div>
${textBlock(GRAIN.paragraphs.slice(4, 6))}
<div data-component="media-block"><figure><div><p>To play this video you need to enable JavaScript in your browser.</p></div><figcaption>Watch: How ships disappear from the map</figcaption></figure></div>
${textBlock(GRAIN.paragraphs.slice(6))}
<div data-component="promo-group-block"><p>You may also be interested in:</p></div>
<section data-component="topic-list"><h2>Related Topics</h2><ul><li><a href="/t/1">Shipping</a></li><li><a href="/t/2">Lagosta</a></li></ul></section>
<section data-component="links-block"><h2>More on this story</h2><ul><li><div><a href="/2">Deputy minister leaves hospital</a><span>Published<span>1 September</span></span></div></li></ul></section>
</article>
<div data-component="features"><h2>Elsewhere on the LB</h2><ul><li><a href="/f"><p>The lighthouse keeper who learned to bake</p></a><time datetime="2034-08-30">30 August 2034</time></li></ul></div>
</main></div><footer><p>Copyright © 2034 LB. The LB is not responsible for the content of external sites. <a href="/links">Read about our approach to external linking.</a></p></footer></div>`,
      'lang="en-GB"',
    ),
    lines: [...GRAIN.paragraphs.slice(0, 3), "'An old recommendation'", ...GRAIN.paragraphs.slice(3)],
    published: '2034-09-03',
    author: 'Samuel Okonjo-Reyes',
    title: GRAIN.title,
  },
  {
    name: 'an agency’s soup of divs: paragraphs known by data-testid, sign-off, principles, authors at the end',
    html: page(
      `<title>${CABLE.title} | Meridian</title><meta property="og:title" content="${CABLE.title}"><meta name="article:section" content="World">`,
      `<div id="fusion-app"><div class="default-article-layout"><div class="site-header__container"><a href="/">Meridian</a><a href="/account/register">Register</a></div><main><div class="article__container__2MUeZ"><div class="article-header__wrapper"><div class="article-header__heading"><a href="/world"><span>World</span></a><h1 data-testid="Heading" class="text__text__1FZLe">${CABLE.title}</h1><div class="info-content__author-date"><div class="author-name"><span>By </span><a href="/authors/thelin">Marcus Thelin</a> and <a href="/authors/brand">Ola Brandt</a></div><time datetime="2035-06-18T16:12:44Z"><span class="date-line__date">June 18, 2035</span><span class="date-line__date">4:12 PM GMT</span><span class="date-line__date">Updated 3 hours ago</span></time></div></div><div class="tools"><button aria-label="Text size">Aa</button><button aria-label="Save">Save</button></div></div><div class="article-body__wrapper"><div class="article-body__element primary-gallery"><div data-testid="primary-gallery"><img src="/c.jpg" alt=""><div data-testid="Body" class="caption"><span>[1/3]The patrol boat Kestrel in Port Merrin, June 14, 2035. MERIDIAN/Isko Ran </span><a href="/licence">Purchase Licensing Rights</a></div></div></div><div class="article-body__content__17Yit paywall-article"><div><div data-testid="SummaryHeading">Summary</div><ul data-testid="Summary"><li data-testid="SummaryItem">Patrol boat asked for leave to board</li><li data-testid="SummaryItem">Ministry says return was planned</li></ul></div>${testParagraphs([`HARROW, June 18 (Meridian) - ${CABLE.paragraphs[0]}`])}<div data-testid="ResponsiveAdSlot"><div>Advertisement · Scroll to continue</div></div>${testParagraphs(CABLE.paragraphs.slice(1, 4), 1)}<div data-testid="promo-box" class="article-body__promo"><div class="promo-box__container"><p>The Meridian Morning newsletter brings you all of the world before breakfast. Sign up <a href="/newsletters">here.</a></p></div></div><h2 data-testid="Heading" class="text__text">NO REPAIR KNOWN</h2>${testParagraphs(CABLE.paragraphs.slice(4), 4)}<div data-testid="SignOff" class="sign-off__container"><p data-testid="Body">Reporting by Marcus Thelin and Ola Brandt; Editing by Sian Moody</p></div><div data-testid="trust-badge"><p>Our Standards: <a href="/principles">The Meridian Trust Principles.</a></p></div><div class="tags"><a href="/t/1">Navy</a><a href="/t/2">Telecoms</a></div><button>Purchase Licensing Rights</button></div><div class="author-bio__list"><div class="author-bio__author-card"><div data-testid="AuthorImage"></div><a href="/authors/thelin">Marcus Thelin</a><p>Meridian, Port Merrin</p><p>Marcus Thelin writes about the navy and what it does not say. He joined Meridian in 2027.</p></div></div></div></div><section><h2>Read Next</h2><ul><li><a href="/r">World category · Storm closes Sund airport</a><time datetime="2035-06-18T18:00:00Z">an hour ago</time></li></ul></section></main><footer><p>Prices on this page are a quarter of an hour old. Here is which exchange is how late.</p><p>© 2035 Meridian. All rights reserved</p></footer></div></div>`,
    ),
    lines: [
      'Patrol boat asked for leave to board',
      'Ministry says return was planned',
      `HARROW, June 18 (Meridian) - ${CABLE.paragraphs[0]}`,
      ...CABLE.paragraphs.slice(1, 4),
      'NO REPAIR KNOWN',
      ...CABLE.paragraphs.slice(4),
      'Reporting by Marcus Thelin and Ola Brandt; Editing by Sian Moody',
    ],
    published: '2035-06-18',
    author: 'Marcus Thelin and Ola Brandt',
    title: CABLE.title,
  },
  {
    name: 'a chain of local papers: short class names, the date in an aria-label only, links between paragraphs',
    html: page(
      `<title>${TOWER.title}</title><meta property="og:site_name" content="The Greyford Register">`,
      `<header class="gnt_n"><a class="gnt_n_lg" href="/">The Greyford Register</a><nav><a href="/news">News</a><a href="/obituaries">Obituaries</a></nav></header><main class="gnt_cw"><article class="gnt_pr"><div class="gnt_ar"><a class="gnt_ar_lb" href="/news/local"><span>LOCAL</span></a><h1 class="gnt_ar_hl" elementtiming="ar-headline">${TOWER.title}</h1><div class="gnt_ar_by"><div class="gnt_ar_by_c"><a href="/staff/1" class="gnt_ar_by_a">Delphine Marlowe</a></div><div class="gnt_ar_pb">The Greyford Register</div></div><lit-timestamp publishDate="2036-01-28T14:05:22Z"></lit-timestamp><div class="gnt_ar_dt" aria-label="Published: 9:05 a.m. ET January 28, 2036 Updated: 10:14 a.m. ET January 29, 2036"></div><div class="gnt_ar_b" role="main"><figure class="gnt_em gnt_em_img"><img src="/t.jpg" alt=""><figcaption><div class="gnt_em_img_ccw"><div aria-label="Corder House after the fire. Delphine Marlowe/Register"></div></div></figcaption></figure><p class="gnt_ar_b_p">${TOWER.paragraphs[0]}</p><p class="gnt_ar_b_p">${TOWER.paragraphs[1]}</p><a class="gnt_ar_b_al" href="/s/1"><strong>More:</strong>Who lived in Corder House: the seventeen</a><p class="gnt_ar_b_p">${TOWER.paragraphs[2]}</p><p class="gnt_ar_b_p">${TOWER.paragraphs[3]}</p><div class="gnt_em_vp_c"><div>Watch</div><div>Firefighters describe the stairs</div></div><h2 class="gnt_ar_b_h2">What did the residents do?</h2><p class="gnt_ar_b_p">${TOWER.paragraphs[5]}</p><p class="gnt_ar_b_p"><strong>Subscribe:</strong> <a href="/sub">Get unlimited digital access to the Register for $1.</a></p><p class="gnt_ar_b_p">${TOWER.paragraphs[4]}</p><a class="gnt_ar_b_al" href="/s/2">Opinion: Read every letter you get</a><p class="gnt_ar_b_p">${TOWER.paragraphs[6]}</p><p class="gnt_ar_b_p">${TOWER.paragraphs[7]}</p><p class="gnt_ar_b_p"><em>Delphine Marlowe covers housing for the Register. Reach her at dmarlowe@register.example or follow her at @delphmarlowe. </em></p><p class="gnt_ar_b_p"><em>This article originally appeared on The Greyford Register: ${TOWER.title}</em></p></div></div></article><aside class="gnt_m_fl"><a href="/a">Featured Weekly Ad</a></aside></main><footer class="gnt_ft"><div>© 2036 Register Satellite Information Network, LLC.</div></footer>`,
      'lang="en-US"',
    ),
    lines: [
      ...TOWER.paragraphs.slice(0, 4),
      'What did the residents do?',
      TOWER.paragraphs[5]!,
      TOWER.paragraphs[4]!,
      ...TOWER.paragraphs.slice(6),
    ],
    published: '2036-01-28',
    title: TOWER.title,
  },
  {
    name: 'a portal of Kotra: highlights, also read, first published, syndication note, JSON-LD with a raw line break',
    html: page(
      `<title>${LEDGER.title} | The Kotra Mail</title><meta property="og:title" content="${LEDGER.title}"><meta name="twitter:site" content="@mail">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${LEDGER.title}","description":"The firm bought a hotel
without a roof","datePublished":"2036-04-15T09:15:00+05:30","dateModified":"2036-04-15T11:48:00+05:30","author":[{"@type":"Person","name":"Caspar Lowndes",}],}</script>`,
      `<div class="topnav"><a href="/">Mail</a><a href="/live">Live TV</a><a href="/cricket">Cricket</a></div>
<div class="breadcrumb-holder"><span><a href="/">News</a></span> / <span><a href="/nation">Nation</a></span> / <span>${LEDGER.title}</span></div>
<div class="sp-wrp"><div class="sp-ttl-wrp"><h1 class="sp-ttl">${LEDGER.title}</h1><h2 class="sp-descp">The firm bought a hotel without a roof. The bishop says she was deceived.</h2>
<nav class="pst-by"><ul class="pst-by_ul"><li class="pst-by_li"><span>Reported by:</span> <a href="/r/cl">Caspar Lowndes</a></li><li class="pst-by_li">Edited by: <a href="/r/ed">Meera Noll</a></li><li class="pst-by_li"><span class="pst-by_lnk">Apr 15, 2036 11:48 am IST</span><ul class="dtl"><li>Published On Apr 15, 2036 09:15 am IST</li><li>Last Updated On Apr 15, 2036 11:48 am IST</li></ul></li></ul></nav>
<div class="read-time">Read Time: 3 mins</div></div>
<div class="ins_instory_dv"><img src="/h.jpg" alt=""><p class="ins_instory_dv_caption">The hotel at Cape Aldo has no roof.</p></div>
<div class="sp-cn ins_storybody" id="ins_storybody"><p><b class="place_cont">Saint Aldo: </b></p><p>${LEDGER.paragraphs[0]}</p><p>${LEDGER.paragraphs[1]}</p><p><strong>Also Read | <a href="/1">Five schemes that pensioners should avoid</a></strong></p><p>${LEDGER.paragraphs[2]}</p><div class="ad-txt">Advertisement - Scroll to continue</div><p>${LEDGER.paragraphs[3]}</p><p><a href="/v">ALSO WATCH: Bishop walks out of press meet</a></p><p>${LEDGER.paragraphs[4]}</p><p>${LEDGER.paragraphs[5]}</p><p>${LEDGER.paragraphs[6]}</p><p><em>(This report is from a syndicated feed. Mail staff have written nothing but its headline.)</em></p><div class="follow-us"><span>Follow us on Google News for the latest updates</span></div><div class="first-pub">First Published: <span>Apr 15, 2036 09:15 AM IST</span></div></div>
<div class="tags"><span>Topics:</span><a href="/t/pension">pension</a><a href="/t/church">church</a></div>
<div class="track"><p>Track Latest News Live on Mail.example and get news updates from around the world</p></div>
<div class="cmt"><button>Post a comment</button></div></div>
<div class="rhs"><h3>Trending</h3><ul><li><a href="/b">Gold rate today</a> <time datetime="2036-04-14">Apr 14</time></li></ul></div>`,
      'lang="en-IN"',
    ),
    lines: [
      'The firm bought a hotel without a roof. The bishop says she was deceived.',
      'Saint Aldo:',
      ...LEDGER.paragraphs,
    ],
    published: '2036-04-15',
    author: 'Caspar Lowndes',
    title: LEDGER.title,
  },
];
