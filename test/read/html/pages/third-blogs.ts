import { type KnownPage, linked, page, paragraphs, strewn } from './known-page.ts';
import { ARCHIVE, LEVEE, MILK, PATROL, PENSION, SILO } from './third-stories.ts';

const [first, ...rest] = ARCHIVE.paragraphs;

/**
 * Pages of publishing systems, written without a look at the rules. Before anything was changed for them and the two next
 * sets, F1 was 0.968, 12 of 21 had 0.97 or more, and 17 of 21 dates were right.
 */
export const THIRD_BLOGS: readonly KnownPage[] = [
  {
    name: 'WordPress, block theme: role, credit and appeal inside the text',
    html: page(
      `<title>${SILO.title} &#8211; Kessel Tribune</title>
<meta name="robots" content="max-image-preview:large"><link rel="canonical" href="https://kesseltribune.example/2027/02/silo-varnholt/"><link rel="alternate" type="application/rss+xml" title="Kessel Tribune &raquo; Feed" href="https://kesseltribune.example/feed/"><meta name="generator" content="WordPress 6.5"><meta property="og:locale" content="en_US"><meta property="og:type" content="article"><meta property="og:title" content="${SILO.title} - Kessel Tribune"><meta property="og:site_name" content="Kessel Tribune"><meta property="article:published_time" content="2027-02-11T05:15:00+00:00"><meta property="article:modified_time" content="2027-02-12T10:00:03+00:00">`,
      `<a class="skip-link screen-reader-text" href="#wp--skip-link--target">Skip to content</a><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">Kessel Tribune</a></p></header><main class="wp-block-group"><h1 class="wp-block-post-title">${SILO.title}</h1>
<div class="entry-content wp-block-post-content"><p class="has-small-font-size">By <strong>Jorunn Pace</strong>, Labour correspondent</p><p class="has-text-align-left">Photo: Mika Thorne / Kessel Tribune</p>
${strewn(SILO.paragraphs, ['<div class="wp-block-group has-background"><p><strong>Support the Tribune.</strong> We have no owner but our readers. If you find this work useful, please consider a donation of any size.</p><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/donate">Donate now</a></div></div></div>', '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper"><blockquote class="wp-embedded-content"><a href="/x">Dust, the quiet explosive</a></blockquote></div></figure>', '<div class="wp-block-group"><h4 class="wp-block-heading">Read also</h4><ul class="wp-block-list"><li><a href="/y">Kessel port to get new cranes</a></li><li><a href="/z">Union wants fewer night shifts</a></li></ul></div>'])}
<hr class="wp-block-separator"><p class="has-small-font-size"><em>Jorunn Pace covers work and industry for the Tribune. Reach her at jpace@kesseltribune.example or on Signal.</em></p></div>
<div class="wp-block-comments"><h2>2 responses to “${SILO.title}”</h2><ol class="wp-block-comment-template"><li><div class="wp-block-comment-author-name">harbourcat</div><div class="wp-block-comment-content"><p>My father climbed that silo every week for twenty years, and he never signed anything in a car.</p></div></li></ol></div></main><footer class="wp-block-template-part"><p>© 2027 Kessel Tribune. Designed with WordPress</p></footer></div>`,
      'lang="en-US"',
    ),
    lines: SILO.paragraphs,
    published: '2027-02-11',
    author: 'Jorunn Pace',
    title: SILO.title,
    publisher: 'Kessel Tribune',
  },
  {
    name: 'SPIP, French template: chapô, signature and a French date',
    html: page(
      `<title>${ARCHIVE.title} - Le Courrier d’Orlany</title><meta name="generator" content="SPIP 4.2.8"><link rel="stylesheet" href="squelettes/css/spip.css">`,
      `<div id="page" class="page_article"><div id="entete"><a rel="start home" href="https://courrier.example" title="Accueil"><strong id="nom_site_spip">Le Courrier d’Orlany</strong></a><div id="nav"><ul><li><a href="spip.php?rubrique1">Politics</a></li><li><a href="spip.php?rubrique2">Culture</a></li></ul></div></div>
<div id="conteneur"><div id="contenu"><p class="arbo"><a href="/">Accueil</a> &gt; <a href="spip.php?rubrique2">Culture</a> &gt; ${ARCHIVE.title}</p><div class="cartouche"><h1 class="titre crayon article-titre-88">${ARCHIVE.title}</h1><p class="info-publi"><abbr class="published" title="2027-08-30T07:00:00Z">lundi 30 août 2027</abbr>, <span class="sep">par </span><span class="auteurs"><span class="vcard author"><a class="url fn spip_in" href="spip.php?auteur4">Salome Ritter</a></span></span></p></div>
<div class="crayon article-chapo-88 chapo"><p>A report with photographs lay for two months in a mailbox of the ministry that nobody read.</p></div>
<div class="crayon article-texte-88 texte"><p>${first}</p><h3 class="spip">An officer with a camera</h3>${paragraphs(rest.slice(0, 3))}<dl class="spip_document_12 spip_documents spip_documents_right"><dt><img src="IMG/a.jpg" alt=""></dt><dt class="spip_doc_titre"><strong>The reading room</strong></dt><dd class="spip_doc_descriptif">Closed since August. Photo Ville d’Orlany</dd></dl>${paragraphs(rest.slice(3))}</div>
<p class="hyperlien">Voir en ligne : <a href="https://archive.example" class="spip_out">The list of missing letters</a></p>
<div class="notes"><h2>Notes</h2><div id="nb1"><p>[<a href="#nh1">1</a>] See our issue of June.</p></div></div><a id="forum"></a><div class="forum"><h2>Vos commentaires</h2><ul class="forum"><li><p class="forum-date">Le 1er septembre 2027 à 10:12, par Anatole</p><p>It is always the clerk, never the minister, who goes.</p></li></ul></div></div></div><div id="extra"><div class="menu articles"><h2>Dans la même rubrique</h2><ul><li><a href="spip.php?article80">A museum without a roof</a></li></ul></div></div><div id="pied"><p>2020-2027 © Le Courrier d’Orlany - <a href="spip.php?page=plan">Plan du site</a> | <a href="spip.php?page=login">Se connecter</a></p></div></div>`,
      'lang="fr" dir="ltr" class="ltr fr no-js"',
    ),
    lines: [
      'A report with photographs lay for two months in a mailbox of the ministry that nobody read.',
      first!,
      'An officer with a camera',
      ...rest,
    ],
    published: '2027-08-30',
    author: 'Salome Ritter',
    title: ARCHIVE.title,
  },
  {
    name: 'Ghost, a drop cap and a note on the author without a class',
    html: page(
      `<title>${PATROL.title}</title><link rel="canonical" href="https://longswell.example/eleven-calls/"><meta property="og:site_name" content="Long Swell"><meta property="og:type" content="article"><meta property="og:title" content="${PATROL.title}"><meta property="article:published_time" content="2028-03-22T11:00:00.000Z">${linked({ '@context': 'https://schema.org', '@type': 'Article', publisher: { '@type': 'Organization', name: 'Long Swell', url: 'https://longswell.example/' }, author: { '@type': 'Person', name: PATROL.author }, headline: PATROL.title, datePublished: '2028-03-22T11:00:00.000Z', dateModified: '2028-03-22T18:00:00.000Z' })}<meta name="generator" content="Ghost 5.94">`,
      `<div class="site"><header class="gh-head"><a class="gh-head-logo" href="/">Long Swell</a><nav><a href="/about/">About</a><a href="#/portal/">Sign in</a></nav></header><main class="site-main"><article class="single post"><header class="single-header"><div class="single-meta"><time datetime="2028-03-22">Mar 22, 2028</time> · <a href="/tag/court/">Court</a></div><h1 class="single-title">${PATROL.title}</h1><div class="single-excerpt">In a courtroom in Vila Azul, a channel that everybody could hear is played back.</div></header>
<div class="single-content gh-content"><p><span class="dropcap">T</span>${PATROL.paragraphs[0]!.slice(1)}</p>${paragraphs(PATROL.paragraphs.slice(1, 3))}<hr>${paragraphs(PATROL.paragraphs.slice(3))}<hr><p><em><a href="/author/iman/">Iman Castellan</a> is a reporter in Vila Azul. She has written about the coast since 2016 and is the author of “The Wet Archive”.</em></p><div class="kg-card kg-callout-card"><div class="kg-callout-emoji">💌</div><div class="kg-callout-text">If you liked this, forward it to a friend. Long Swell comes out when there is something to say.</div></div><div class="kg-card kg-button-card kg-align-center"><a href="#/portal/signup" class="kg-btn">Become a member</a></div></div></article><section class="related-wrapper"><h3>You might also like</h3><article class="feed"><h2><a href="/q">The weather station that lied</a></h2><time datetime="2028-02-02">Feb 2, 2028</time></article></section></main><footer class="gh-foot"><span>Long Swell © 2028</span></footer></div>`,
    ),
    lines: ['In a courtroom in Vila Azul, a channel that everybody could hear is played back.', ...PATROL.paragraphs],
    published: '2028-03-22',
    author: PATROL.author,
    title: PATROL.title,
    publisher: 'Long Swell',
  },
  {
    name: 'a letter platform: buttons between paragraphs, the date in a plain div',
    html: page(
      `<title>The open door - by Thandi Wells - Small Print</title><meta property="og:title" content="The open door"><meta property="og:type" content="article"><meta name="author" content="Thandi Wells"><meta property="og:url" content="https://smallprint.example/p/the-open-door">`,
      `<div id="entry"><div id="main" class="main typography use-theme-bg"><div class="topbar-container"><a href="/">Small Print</a><button>Subscribe</button><button>Sign in</button></div><div class="single-post-container"><div class="single-post"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title">The open door</h1><h3 class="subtitle">How a fund for teachers filed its only warning under advertising</h3><div class="pencraft byline-wrapper"><div class="profile-hover-card-target"><a href="https://p.example/@thandi">Thandi Wells</a></div><div class="pencraft meta">Jan 17, 2028</div></div><div class="post-ufi"><a class="like-button">214</a><a>31</a><a>Share</a></div></div><div class="available-content"><div dir="auto" class="body markup">${strewn(PENSION.paragraphs, ['<div class="subscription-widget-wrap"><div class="subscription-widget"><div class="preamble"><p class="cta-caption">Small Print is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form><input type="email" placeholder="Type your email…"><input type="submit" value="Subscribe"></form></div></div>', '<p class="button-wrapper"><a class="button primary" href="/share"><span>Share</span></a></p>', '<div class="captioned-image-container"><figure><img src="/d.png"><figcaption class="image-caption">The student’s drawing, as he sent it</figcaption></figure></div>'])}<p>Thanks for reading Small Print! This post is public so feel free to share it.</p></div></div></article></div></div><div class="comments-section"><h4>31 Comments</h4><div class="comment"><span>Old Maths Teacher</span><span>Jan 18</span><p>I am one of the six hundred. I found out from your letter, not from the fund.</p></div></div></div></div>`,
    ),
    lines: ['How a fund for teachers filed its only warning under advertising', ...PENSION.paragraphs],
    published: '2028-01-17',
    author: 'Thandi Wells',
    title: 'The open door',
  },
  {
    name: 'Hugo, a static theme: date in a span, reading time, tags and neighbours',
    html: page(
      `<title>${LEVEE.title} | Weir Notes</title><meta name="generator" content="Hugo 0.128.0"><meta name="description" content="The gauge at Pfann was off."><meta itemprop="name" content="${LEVEE.title}">`,
      `<header class="header"><nav class="nav"><div class="logo"><a href="/" accesskey="h" title="Weir Notes (Alt + H)">Weir Notes</a></div><ul id="menu"><li><a href="/posts/"><span>Posts</span></a></li><li><a href="/tags/"><span>Tags</span></a></li></ul></nav></header><main class="main"><article class="post-single"><header class="post-header"><div class="breadcrumbs"><a href="/">Home</a>&nbsp;»&nbsp;<a href="/posts/">Posts</a></div><h1 class="post-title entry-hint-parent">${LEVEE.title}</h1><div class="post-meta"><span title="2027-04-19 08:00:00 +0200 CEST">April 19, 2027</span>&nbsp;·&nbsp;3 min&nbsp;·&nbsp;612 words&nbsp;·&nbsp;Ruben Achterberg&nbsp;|&nbsp;<a href="https://git.example/edit">Suggest Changes</a></div></header><div class="toc"><details><summary><span class="details">Table of Contents</span></summary><ul><li><a href="#a">The board meeting</a></li><li><a href="#b">The green dot</a></li></ul></details></div><div class="post-content"><h2 id="a">The board meeting<a hidden class="anchor" aria-hidden="true" href="#a">#</a></h2>${paragraphs(LEVEE.paragraphs.slice(0, 3))}<h2 id="b">The green dot<a hidden class="anchor" aria-hidden="true" href="#b">#</a></h2>${paragraphs(LEVEE.paragraphs.slice(3))}</div><footer class="post-footer"><ul class="post-tags"><li><a href="/tags/rivers/">Rivers</a></li></ul><nav class="paginav"><a class="prev" href="/p/"><span class="title">« Prev</span><br><span>Notes on sluices</span></a></nav><div class="share-buttons"><a href="#">share on x</a></div></footer></article></main><footer class="footer"><span>&copy; 2027 <a href="/">Weir Notes</a></span> <span>Powered by <a href="https://gohugo.io/">Hugo</a></span></footer>`,
    ),
    lines: ['The board meeting', ...LEVEE.paragraphs.slice(0, 3), 'The green dot', ...LEVEE.paragraphs.slice(3)],
    published: '2027-04-19',
    title: LEVEE.title,
  },
  {
    name: 'Blogger, one div with breaks, signed at the end',
    html: page(
      `<title>Harbour Window: ${MILK.title}</title><meta content="blogger" name="generator"><meta content="https://harbourwindow.example/2028/06/milk.html" property="og:url"><meta content="${MILK.title}" property="og:title">`,
      `<div class="header"><h1 class="title"><a href="/">Harbour Window</a></h1><p class="description"><span>What one sees from here</span></p></div><div class="main section" id="main"><div class="widget Blog"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>Friday, June 2, 2028</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry uncustomized-post-template" itemprop="blogPost" itemscope itemtype="http://schema.org/BlogPosting"><meta content="8123" itemprop="blogId"><h3 class="post-title entry-title" itemprop="name">${MILK.title}</h3><div class="post-header"><div class="post-header-line-1"></div></div><div class="post-body entry-content" id="post-body-77" itemprop="description articleBody"><div class="separator" style="clear:both;text-align:center"><a href="/m.jpg"><img src="/m.jpg"></a></div>${MILK.paragraphs.map((text) => `<div>${text}</div><div><br></div>`).join('')}<div style="clear: both;"></div></div><div class="post-footer"><div class="post-footer-line"><span class="post-author vcard">Posted by <span class="fn" itemprop="author" itemscope itemtype="http://schema.org/Person"><a class="g-profile" href="/p"><span itemprop="name">Agnes Portman</span></a></span></span> <span class="post-timestamp">at <a class="timestamp-link" href="#" rel="bookmark"><abbr class="published" itemprop="datePublished" title="2028-06-02T21:14:00+02:00">9:14 PM</abbr></a></span> <span class="post-labels">Labels: <a rel="tag" href="/l">food</a></span></div></div></div><div class="comments" id="comments"><h4>1 comment:</h4><dl id="comments-block"><dt class="comment-author">Old Sailor said...</dt><dd class="comment-body"><p>We boil ours anyway, and the bottles twice.</p></dd><dd class="comment-footer"><span>June 3, 2028 at 7:02 AM</span></dd></dl></div></div></div></div></div><div class="blog-pager"><a href="/new">Newer Post</a> <a href="/old">Older Post</a> <a href="/">Home</a></div><div class="post-feeds">Subscribe to: <a href="/c">Post Comments (Atom)</a></div></div></div><div class="sidebar"><div class="widget BlogArchive"><h2>Blog Archive</h2><ul><li>2028 (14)</li><li>2027 (40)</li></ul></div><div class="widget Profile"><h2>About Me</h2><p>Nurse, walker, keeper of a telescope. I write down what I see.</p></div></div>`,
    ),
    lines: MILK.paragraphs,
    published: '2028-06-02',
    author: 'Agnes Portman',
    title: MILK.title,
  },
  {
    name: 'Joomla: article info list, modules in the middle, icons to print and mail',
    html: page(
      `<title>${LEVEE.title}</title><meta name="generator" content="Joomla! - Open Source Content Management"><meta name="author" content="Ruben Achterberg"><base href="https://tamselbote.example/news/112-gauge">`,
      `<div class="body"><header class="header"><a class="brand" href="/"><span class="site-title">Tamsel Bote</span></a></header><nav class="navigation"><ul class="nav menu mod-list"><li class="item-101 default active"><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav><div class="row-fluid"><main id="content" class="span9"><div class="moduletable"><h3>Weather</h3><p>Rain until Thursday, 9 degrees.</p></div><div id="system-message-container"></div><div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="en-GB"><div class="page-header"><h2 itemprop="headline">${LEVEE.title}</h2></div><div class="icons"><ul><li class="print-icon"><a href="#">Print</a></li><li class="email-icon"><a href="#">Email</a></li></ul></div><dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="createdby" itemprop="author" itemscope>Written by <span itemprop="name">Ruben Achterberg</span></dd><dd class="category-name">Category: <a href="/news">News</a></dd><dd class="published">Published: <time datetime="2027-04-19T06:00:00+00:00" itemprop="datePublished">19 April 2027</time></dd><dd class="modified">Last Updated: <time datetime="2027-05-02T06:00:00+00:00" itemprop="dateModified">02 May 2027</time></dd><dd class="hits">Hits: 2817</dd></dl><div itemprop="articleBody">${strewn(LEVEE.paragraphs, ['<div class="moduletable banner"><h3>Our newsletter</h3><form><input name="mail"><input type="submit" value="Order"></form><p>Every Monday at six, free, with the level of the river.</p></div>', '<p><img class="caption" title="The weir" src="/w.jpg"></p><p class="img_caption">The weir of Pfann in January. Picture: Tamsel Bote</p>'])}</div><ul class="pager pagenav"><li class="previous"><a href="/p" rel="prev">Prev</a></li><li class="next"><a href="/n" rel="next">Next</a></li></ul></div></main><div id="aside" class="span3"><div class="well"><h3>Latest</h3><ul class="latestnews"><li><a href="/l">Bridge day on Sunday</a></li></ul></div></div></div></div><footer class="footer"><p class="pull-right"><a href="#top">Back to Top</a></p><p>&copy; 2027 Tamsel Bote</p></footer>`,
      'lang="en-gb" dir="ltr"',
    ),
    lines: LEVEE.paragraphs,
    published: '2027-04-19',
    author: 'Ruben Achterberg',
    title: LEVEE.title,
  },
];
