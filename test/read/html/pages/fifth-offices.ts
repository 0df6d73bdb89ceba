import { ASYLUM, BRIDGEWATCH, GRAIN } from './fifth-stories.ts';
import { type KnownPage, page, paragraphs } from './known-page.ts';
import { MINE, VIRUS } from './sixth-stories.ts';

const POSTS: readonly (readonly [time: string, title: string | undefined, lines: readonly string[]])[] = [
  ['14:32', 'Prime minister will come on Friday', [MINE.paragraphs[7]!]],
  ['13:05', undefined, [MINE.paragraphs[4]!, MINE.paragraphs[5]!]],
  ['11:40', 'Dispatcher kept two copies of the log', [MINE.paragraphs[2]!, MINE.paragraphs[3]!]],
  ['10:18', undefined, [MINE.paragraphs[6]!]],
  ['09:02', 'Nine miners dead', [MINE.paragraphs[0]!, MINE.paragraphs[1]!]],
];

/** Offices, societies, agencies of states, live pages and pages of long ago. */
export const FIFTH_OFFICES: readonly KnownPage[] = [
  {
    name: 'a government site: from, published, last updated, a table, details, updates to this page, is it useful',
    html: page(
      `<title>${VIRUS.title} - GOV.HELS</title><meta name="govhels:first-published-at" content="2036-07-22T10:30:00+01:00"><meta name="govhels:public-updated-at" content="2036-07-29T16:00:00+01:00"><meta name="govhels:analytics:organisations" content="<OBS1>">`,
      `<div id="global-cookie-message" class="gem-c-cookie-banner govuk-clearfix" data-module="cookie-banner" role="region" aria-label="cookie banner"><h2>Cookies on GOV.HELS</h2><p>Some cookies are needed so that this website works.</p><button>Accept additional cookies</button></div><a class="gem-c-skip-link" href="#content">Skip to main content</a><header class="gem-c-layout-super-navigation-header"><a href="/">GOV.HELS</a></header>
<div id="wrapper" class="govuk-width-container"><div class="gem-c-contextual-breadcrumbs"><nav class="govuk-breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/health">Health and safety</a></li></ol></nav></div>
<main role="main" id="content" class="govuk-main-wrapper" lang="en"><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><span class="govuk-caption-xl gem-c-heading__context">Press release</span><h1 class="gem-c-heading__text govuk-heading-l">${VIRUS.title}</h1></div><div class="govuk-grid-column-two-thirds"><p class="gem-c-lead-paragraph">The Office for Biological Safety has withdrawn the licence of a laboratory that waited nine days.</p></div></div>
<div class="gem-c-metadata"><dl data-module="ga4"><dt class="gem-c-metadata__term">From:</dt><dd class="gem-c-metadata__definition"><a href="/o/obs">Office for Biological Safety</a> and <a href="/p/ga">Greta Amundsen</a></dd><dt class="gem-c-metadata__term">Published</dt><dd class="gem-c-metadata__definition">22 July 2036</dd><dt class="gem-c-metadata__term">Last updated</dt><dd class="gem-c-metadata__definition">29 July 2036 &mdash; <a href="#full-publication-update-history">See all updates</a></dd></dl></div>
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><figure class="gem-c-figure"><img src="/o.jpg" alt=""></figure><div class="gem-c-govspeak govuk-govspeak"><div class="govspeak">${paragraphs(VIRUS.paragraphs.slice(0, 4))}<h2 id="reports-about-the-door">Reports about the door</h2><table><thead><tr><th scope="col">Month</th><th scope="col">Answer</th></tr></thead><tbody><tr><td>April</td><td>none</td></tr><tr><td>June</td><td>Noted</td></tr></tbody></table>${paragraphs(VIRUS.paragraphs.slice(4, 7))}<p>The head of the office said:</p><blockquote><p>An hour is an hour. It is in the law because a vial can be broken in less.</p></blockquote><h2 id="further-information">Further information</h2><ul><li>Marsh fever is not passed from person to person.</li><li>The licence may be applied for again after a year.</li></ul></div></div>
<div class="gem-c-share-links"><h2 class="gem-c-share-links__title">Share this page</h2><ul><li><a href="#">Share on Facebook (opens in new tab)</a></li></ul></div>
<div id="full-publication-update-history" class="gem-c-published-dates"><h2>Updates to this page</h2>Published 22 July 2036<br>Last updated 29 July 2036 <a href="#history">show all updates</a><div id="full-history"><ol><li><time datetime="2036-07-29T16:00:00.000+01:00">29 July 2036</time><p>Added that two other laboratories have found something.</p></li><li><time datetime="2036-07-22T10:30:00.000+01:00">22 July 2036</time><p>First published.</p></li></ol></div></div></div>
<div class="govuk-grid-column-one-third"><div class="gem-c-related-navigation"><h2>Related content</h2><ul><li><a href="/r">Rules for freezers</a></li></ul></div></div></div></main>
<div class="gem-c-feedback"><h2>Is this page useful?</h2><button>Yes this page is useful</button><h3>Help us improve GOV.HELS</h3><p>Don’t include personal or financial information.</p></div></div><footer class="gem-c-layout-footer"><p>Everything here may be used under the licence of the government, unless it says otherwise</p><p>© Crown copyright</p></footer>`,
    ),
    lines: [
      'The Office for Biological Safety has withdrawn the licence of a laboratory that waited nine days.',
      ...VIRUS.paragraphs.slice(0, 4),
      'Reports about the door',
      'Month | Answer',
      'April | none',
      'June | Noted',
      ...VIRUS.paragraphs.slice(4, 7),
      'The head of the office said:',
      'An hour is an hour. It is in the law because a vial can be broken in less.',
      'Further information',
      'Marsh fever is not passed from person to person.',
      'The licence may be applied for again after a year.',
    ],
    published: '2036-07-22',
    title: VIRUS.title,
  },
  {
    name: 'a society for rights: other languages, a dateline, a card to give, topics, gifts that come off the tax',
    html: page(
      `<title>Estmark: Doctor Promised Shelter Turned Back | Border Rights Watch</title><meta property="og:title" content="Estmark: Doctor Promised Shelter Turned Back"><meta property="og:site_name" content="Border Rights Watch"><meta name="description" content="A doctor was turned back.">`,
      `<header class="site-header"><a href="/">Border Rights Watch</a><nav class="language-switcher"><ul><li><a href="/en" lang="en">English</a></li><li><a href="/fr" lang="fr">Français</a></li><li><a href="/ar" lang="ar">العربية</a></li></ul></nav><a class="button" href="/donate">Donate Now</a></header>
<main><article class="news-release"><header class="news-header"><div class="news-header__meta"><span class="news-header__date">October 9, 2035 8:00AM EDT</span> | <span class="news-header__flag">News Release</span></div><p class="available-in">Available In <a href="/fr/1">Français</a> <a href="/ar/1">العربية</a></p><h1 class="news-header__title">Estmark: Doctor Promised Shelter Turned Back</h1><p class="news-header__subtitle">Interior Ministry Should Say Who Kept the Letter</p></header>
<div class="news-header__share"><ul class="share"><li>Share this via Facebook</li><li>Share this via X</li><li>More sharing options</li></ul></div>
<div class="media-block"><figure><img src="/k.jpg" alt=""><figcaption>A road sign at Lipa, October 2035. <span class="credit">© 2035 Iva Moss/Private</span></figcaption></figure><div class="media__expand">Click to expand Image</div></div>
<div class="rich-text"><p>(Lipa) – ${ASYLUM.paragraphs[0]}</p>${paragraphs(ASYLUM.paragraphs.slice(1, 4))}<p>“A letter of a state is worth what its border guards think it is worth,” said <a href="/people/ti">Tobias Ibe</a>, researcher at Border Rights Watch. “The family held it up to the light like a banknote.”</p><div class="donation-card"><h3>Your gift keeps us at the border, and comes off your tax</h3><a href="/give">Give</a></div>${paragraphs(ASYLUM.paragraphs.slice(4))}</div>
<section class="gift"><h4>A gift that comes off your tax helps us to stand where nobody else looks.</h4><ul><li><label>$50</label></li><li><label>$110</label></li><li><label>Other</label></li></ul></section>
<div class="topics"><h4>Region / Country</h4><ul><li><a href="/e">Estmark</a></li></ul><h4>Topic</h4><ul><li><a href="/r">Refugees and Migrants</a></li></ul></div></article>
<section class="related"><h3>More Reading</h3><article><span>September 30, 2035</span><span>Dispatches</span><h4><a href="/d">What a Camp Sounds Like</a></h4></article><article><span>June 4, 2035</span><span>Report</span><h4><a href="/d2">“Counted by Their Bones”</a></h4><p>The list of the doctor of Bren, and what became of those on it.</p></article></section>
<section class="most-viewed"><h3>Most Viewed</h3><article><span>May 1, 2035</span><a href="/m">A wall in the sea</a></article></section></main>
<footer><p>Border Rights Watch is a nonprofit registered in Lipa under number 13-27.</p><p>© 2035 Border Rights Watch</p></footer>`,
      'lang="en"',
    ),
    lines: [
      'Interior Ministry Should Say Who Kept the Letter',
      `(Lipa) – ${ASYLUM.paragraphs[0]}`,
      ...ASYLUM.paragraphs.slice(1, 4),
      '“A letter of a state is worth what its border guards think it is worth,” said Tobias Ibe, researcher at Border Rights Watch. “The family held it up to the light like a banknote.”',
      ...ASYLUM.paragraphs.slice(4),
    ],
    published: '2035-10-09',
    title: 'Estmark: Doctor Promised Shelter Turned Back',
    publisher: 'Border Rights Watch',
  },
  {
    name: 'tables and fonts of long ago: two breaks for a paragraph, posted with figures, an advertisement in the text',
    html: `<HTML><HEAD><TITLE>The Stellin Sentinel: ${MINE.title}</TITLE></HEAD>
<BODY BGCOLOR="#FFFFFF" LINK="#000099"><CENTER><TABLE WIDTH="750" BORDER="0" CELLPADDING="0"><TR><TD COLSPAN="3" BGCOLOR="#003366"><FONT COLOR="white" SIZE="5"><B>The Stellin Sentinel</B></FONT></TD></TR>
<TR><TD WIDTH="120" VALIGN="top"><FONT SIZE="1"><A HREF="/news.html">News</A><BR><A HREF="/sports.html">Sports</A><BR><A HREF="/classifieds.html">Classifieds</A><BR><BR><B>Weather</B><BR>Snow, 28F</FONT></TD>
<TD WIDTH="480" VALIGN="top"><FONT SIZE="1">Web posted Thursday, October 30, 2036</FONT><BR><BR><FONT SIZE="5"><B>${MINE.title}</B></FONT><BR><BR>
<FONT SIZE="2">By <B>JAREK HOLM</B><BR><I>Sentinel Staff Writer</I></FONT><BR><BR>
<FONT FACE="Times" SIZE="3">${MINE.paragraphs.slice(0, 2).join('<BR><BR>\n')}<BR><BR>
<TABLE ALIGN="right" WIDTH="200" CELLPADDING="5"><TR><TD><IMG SRC="mine.jpg" WIDTH="190"><BR><FONT SIZE="1"><I>The gate of the Black Adder mine. Sentinel photo by Rolf Ness</I></FONT></TD></TR></TABLE>
${MINE.paragraphs.slice(2, 5).join('<BR><BR>\n')}<BR><BR>
<CENTER><FONT SIZE="1">--- advertisement ---</FONT><BR><A HREF="/ad"><IMG SRC="ad.gif"></A></CENTER><BR>
${MINE.paragraphs.slice(5).join('<BR><BR>\n')}<BR><BR></FONT>
<FONT SIZE="2"><I>Staff Writer Jarek Holm can be reached at 555-0142 or jholm@sentinel.example</I></FONT>
<HR><CENTER><FONT SIZE="1"><A HREF="/">Home</A> | <A HREF="#top">Back to top</A> | <A HREF="mailto:x@sentinel.example">E-mail this story</A></FONT></CENTER></TD>
<TD WIDTH="150" VALIGN="top"><FONT SIZE="2"><B>Also in News</B><BR><A HREF="/1.html">Levy passes by nine votes</A><BR><FONT SIZE="1">10/28/2036</FONT></FONT></TD></TR>
<TR><TD COLSPAN="3" ALIGN="center"><FONT SIZE="1">All contents &copy; 2036 The Stellin Sentinel. No portion may be reproduced without permission.</FONT></TD></TR></TABLE></CENTER></BODY></HTML>`,
    lines: MINE.paragraphs,
    published: '2036-10-30',
  },
  {
    name: 'a page to print: printed from, the address, the day it was printed, notes of links',
    html: page(
      `<title>Northline print - ${BRIDGEWATCH.title}</title><meta name="robots" content="noindex">`,
      `<p class="printhead"><a href="javascript:window.print()">Print this page</a> <a href="javascript:window.close()">Close this window</a></p><p><b>Altmoor Chronicle</b></p><p>Printed on 3 December 2036</p><hr><h2>${BRIDGEWATCH.title}</h2><p><i>Hollis Verbeke</i><br>20 November 2034</p>${paragraphs(BRIDGEWATCH.paragraphs.slice(0, 7).map((text, index) => (index === 1 ? text.replace('the bridge', '<a href="http://chronicle.example/b">the bridge</a> [1]') : text)))}<p>${BRIDGEWATCH.paragraphs[7]}</p><hr><p>Article printed from Altmoor Chronicle: http://chronicle.example</p><p>URL to article: http://chronicle.example/2034/bridge</p><p>URLs in this post:</p><p>[1] the bridge: http://chronicle.example/b</p><p align="right">Click <a href="#Print">here</a> to print.</p><p>Copyright © 2034 Altmoor Chronicle. All rights reserved.</p>`,
    ),
    lines: [
      BRIDGEWATCH.paragraphs[0]!,
      BRIDGEWATCH.paragraphs[1]!.replace('the bridge', 'the bridge [1]'),
      ...BRIDGEWATCH.paragraphs.slice(2),
    ],
    published: '2034-11-20',
  },
  {
    name: 'an agency of a state: source, time and editor in one line, “enditem”, a code to scan',
    html: page(
      `<title>${GRAIN.title}-Lagosta News Agency</title><meta name="keywords" content="grain,port"><meta name="publishdate" content="">`,
      `<div class="header"><div class="logo"><a href="/">Lagosta News Agency</a></div><div class="editions"><a href="/cn">中文</a><a href="/ru">Русский</a></div></div><div class="main clearfix"><div class="conTop"><div class="source">Source: Lagosta News Agency</div><div class="editor">Editor: mirova</div><div class="time">2034-09-03 22:29:15</div></div><h1 class="Btitle">${GRAIN.title}</h1><div class="content" id="detail"><p style="text-indent:2em"><img src="/g.jpg" alt=""></p><p style="text-align:center;font-size:12px;color:#06c">A grain ship is seen in the port of Lagosta, Sept. 2, 2034. (LNA/Ren Ostby)</p><p>　　LAGOSTA, Sept. 3 (LNA) -- ${GRAIN.paragraphs[0]}</p>${GRAIN.paragraphs
        .slice(1, 6)
        .map((text) => `<p>　　${text}</p>`)
        .join(
          '',
        )}<p>　　${GRAIN.paragraphs[6]} Enditem</p></div><div class="ewm"><p>Scan the QR code to read on your phone</p></div><div class="more">[Editor: mirova]</div></div><div class="relate"><h3>Related News</h3><ul><li><a href="/1">Harbour fees to rise</a><span>2034-08-30</span></li></ul></div><div class="foot">Copyright© 2000-2034 LAGOSTANEWS.example All rights reserved.</div>`,
      'lang="en"',
    ),
    lines: [
      `LAGOSTA, Sept. 3 (LNA) -- ${GRAIN.paragraphs[0]}`,
      ...GRAIN.paragraphs.slice(1, 6),
      `${GRAIN.paragraphs[6]} Enditem`,
    ],
    published: '2034-09-03',
    title: GRAIN.title,
  },
  {
    name: 'a live page: key events, filter, posts with times and without titles, a first published line',
    html: page(
      `<title>Black Adder mine: rescue called off – live | The Holm Guardian</title><meta property="article:published_time" content="2036-10-29T06:12:00.000Z"><meta property="article:modified_time" content="2036-10-29T15:02:00.000Z"><meta property="og:site_name" content="the Holm Guardian">`,
      `<header><a href="/">The Holm Guardian</a></header><main data-layout="LiveLayout"><div class="dcr-live"><div class="dcr-status"><span>Live</span></div><h1>Black Adder mine: rescue called off – live</h1><div data-gu-name="standfirst"><p>Log of the control room speaks of an alarm three hours before the explosion</p><ul><li><a href="/ln">What we know so far</a></li><li><a href="/map">Where the shaft is</a></li></ul></div><div data-gu-name="meta"><address aria-label="Contributor info"><a rel="author" href="/jh">Jarek Holm</a></address><details class="dcr-u0h1qy"><summary>Wed 29 Oct 2036 15.02 CET</summary>First published on Wed 29 Oct 2036 07.12 CET</details><button>Share</button></div><div class="key-events"><h2>Key events</h2><ul><li><a href="#b1"><time datetime="2036-10-29T14:32:00Z">14.32</time> Prime minister will come on Friday</a></li><li><a href="#b5"><time datetime="2036-10-29T09:02:00Z">09.02</time> Nine miners dead</a></li></ul></div><div class="filter"><label>Show key events only</label><p>Please turn on JavaScript to use this feature</p></div><div id="liveblog-body" class="js-liveblog-body">${POSTS.map(([time, title, lines], index) => `<article id="block-${index}" class="dcr-block"><header><a href="?page=with:block-${index}" data-ignore="global-link-styling"><time datetime="2036-10-29T${time}:00.000Z" title="29/10/2036, ${time}:00"><span>${index + 1}h ago</span></time><span class="dcr-time">${time.replace(':', '.')} CET</span></a>${title === undefined ? '' : `<h2>${title}</h2>`}</header>${paragraphs(lines)}<footer><div><span>Share</span></div><span>Updated at ${time.replace(':', '.')} CET</span></footer></article>`).join('')}</div><div class="pagination"><button>Newest</button><span>1 of 2</span></div></div><div class="topics"><span>Explore more on these topics</span><ul><li><a href="/m">Mining</a></li></ul></div><section><h2>Most viewed</h2><ol><li><a href="/x">The goat that went to sea</a></li></ol></section></main>`,
    ),
    lines: [
      'Log of the control room speaks of an alarm three hours before the explosion',
      ...POSTS.flatMap(([, title, lines]) => [...(title === undefined ? [] : [title]), ...lines]),
    ],
    published: '2036-10-29',
    author: 'Jarek Holm',
  },
];
