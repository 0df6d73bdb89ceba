import { type KnownPage, page, paragraphs, strewn } from './known-page.ts';
import { AD, CAPTION, COMMENTS, COOKIES, FOOTER, MENU, RELATED, SCRIPTS, SHARE, SIDEBAR } from './mess.ts';
import { DAM, FIRE, VACCINE } from './stories.ts';

const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

/** Pages as papers have them. */
export const PAPERS: readonly KnownPage[] = [
  {
    name: 'a newspaper with everything on it',
    html: page(
      `<title>${FIRE.title} | The Courier</title>
      ${linked({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: FIRE.title, datePublished: '2031-03-03T06:00:00+01:00', dateModified: '2031-03-04T08:00:00+01:00', author: [{ '@type': 'Person', name: FIRE.author }], publisher: { '@type': 'Organization', name: 'The Courier' } })}
      <meta property="og:title" content="${FIRE.title}"><meta property="og:site_name" content="The Courier">${SCRIPTS}`,
      `${COOKIES}${MENU}<main id="main"><article><h1>${FIRE.title}</h1><div class="byline">By ${FIRE.author}</div><time datetime="2031-03-03">3 March 2031</time>${SHARE}${CAPTION}${strewn(FIRE.paragraphs, [AD, RELATED, CAPTION])}${SHARE}</article>${SIDEBAR}</main>${COMMENTS}${RELATED}${FOOTER}`,
    ),
    lines: FIRE.paragraphs,
    published: '2031-03-03',
    author: 'Ana Brodt',
    title: FIRE.title,
  },
  {
    name: 'divs only, with names that machines made',
    html: page(
      `<title>${DAM.title} - Brevik Post</title><meta property="article:published_time" content="2031-06-18T04:10:00Z">`,
      `<div class="css-1x9"><div class="css-menu0">${MENU}</div><div class="css-8fk"><div class="css-h1">${DAM.title}</div><div class="css-77a">${DAM.paragraphs.map((text) => `<div class="css-p0"><div>${text}</div></div>`).join(AD)}</div></div>${SIDEBAR}${FOOTER}</div>`,
    ),
    lines: DAM.paragraphs,
    published: '2031-06-18',
    title: DAM.title,
  },
  {
    name: 'paragraphs parted by two breaks',
    html: page(
      `<title>${VACCINE.title}</title><meta name="date" content="2030-11-05">`,
      `${MENU}<div id="content"><h1>${VACCINE.title}</h1><div class="text">${VACCINE.paragraphs.join('<br><br>\n')}<br/><br/></div>${SHARE}</div>${FOOTER}`,
    ),
    lines: VACCINE.paragraphs,
    published: '2030-11-05',
  },
  {
    name: 'an AMP page',
    html: page(
      `<title>${DAM.title}</title><link rel="canonical" href="https://post.example/2031/06/18/tarn-dam"><script async src="https://cdn.example/v0.js"></script><style amp-custom>p{margin:0}</style>${linked({ '@type': ['NewsArticle'], headline: DAM.title, datePublished: '2031-06-18', author: DAM.author, publisher: { name: 'Brevik Post' } })}`,
      `<amp-sidebar id="menu"><ul><li>Home</li><li>World</li></ul></amp-sidebar><amp-consent><p>We use cookies for many things that you would not think of.</p></amp-consent><article class="amp-wp-article"><header><h1>${DAM.title}</h1></header><amp-img src="/dam.jpg"></amp-img><div class="amp-wp-article-content">${strewn(DAM.paragraphs, ['<amp-ad type="x">Buy boots</amp-ad>'])}</div></article>`,
      '⚡ lang="en"',
    ),
    lines: DAM.paragraphs,
    published: '2031-06-18',
    author: 'Ilse Karr',
  },
  {
    name: 'a blog, with its date only in JSON-LD of a graph',
    html: page(
      `<title>${VACCINE.title} – Notes from Brevik</title>${linked({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebSite', '@id': '#site', name: 'Notes from Brevik' },
          {
            '@type': 'BlogPosting',
            headline: VACCINE.title,
            datePublished: '2030-11-05T21:14:00+02:00',
            author: { '@id': '#rehn' },
            publisher: { '@id': '#site' },
          },
          { '@type': 'Person', '@id': '#rehn', name: VACCINE.author },
        ],
      })}`,
      `<div id="page" class="hfeed"><div id="masthead"><p class="site-title">Notes from Brevik</p><p class="site-description">What happens here, by someone who lives here</p></div><div class="post type-post hentry"><h2 class="entry-title">${VACCINE.title}</h2><div class="entry-content">${paragraphs(VACCINE.paragraphs)}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li>Twitter</li><li>Facebook</li></ul></div></div><div class="entry-meta">Posted in <a href="/c">Health</a> | Tagged <a href="/t">vaccines</a></div></div><div id="secondary" class="widget-area"><h3>Archives</h3><ul><li><a href="/1">October 2030</a></li><li><a href="/2">September 2030</a></li></ul></div><div id="respond"><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked.</p></div></div>`,
    ),
    lines: VACCINE.paragraphs,
    published: '2030-11-05',
    author: 'Tomas Rehn',
  },
  {
    name: 'a paywall after the first paragraphs',
    html: page(
      `<title>${FIRE.title} | The Courier</title>${linked({ '@type': 'NewsArticle', headline: FIRE.title, datePublished: '2031-03-03', isAccessibleForFree: 'False' })}`,
      `${MENU}<article><h1>${FIRE.title}</h1><div class="article-body">${paragraphs(FIRE.paragraphs.slice(0, 2))}</div><div class="paywall-prompt"><h2>Read on with a subscription</h2><p>Four weeks for one crown, then 29 crowns a month until you cancel.</p><a href="/log-in">Already a subscriber? Log in</a></div></article>${FOOTER}`,
    ),
    lines: FIRE.paragraphs.slice(0, 2),
    published: '2031-03-03',
  },
  {
    name: 'an article on several pages',
    html: page(
      `<title>${DAM.title} - Page 1 of 3 - Brevik Post</title><meta itemprop="datePublished" content="2031-06-18">`,
      `${MENU}<main><h1>${DAM.title}</h1><section>${paragraphs(DAM.paragraphs.slice(0, 4))}</section><div class="pagination"><a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=2">Next page</a></div></main>${SIDEBAR}${FOOTER}`,
    ),
    lines: DAM.paragraphs.slice(0, 4),
    published: '2031-06-18',
  },
  {
    name: 'subheadings, a list and quotations',
    html: page(
      `<title>${FIRE.title} | The Courier</title><meta name="parsely-pub-date" content="2031-03-03T05:00:00Z"><meta name="parsely-author" content="Ana Brodt">`,
      `${MENU}<article><h1>${FIRE.title}</h1>${paragraphs(FIRE.paragraphs.slice(0, 2))}<h2>What the letters asked for</h2><ul><li>New valves at all four tanks</li><li>A plan for the case of fire, in writing</li><li>A guard at night</li></ul><blockquote><p>“We cannot insure what nobody looks after.”</p><footer>— Halden Mutual, 9 February</footer></blockquote><h2>Who knew</h2>${paragraphs(FIRE.paragraphs.slice(3))}</article>${RELATED}${FOOTER}`,
    ),
    lines: [
      ...FIRE.paragraphs.slice(0, 2),
      'What the letters asked for',
      'New valves at all four tanks',
      'A plan for the case of fire, in writing',
      'A guard at night',
      '“We cannot insure what nobody looks after.”',
      '— Halden Mutual, 9 February',
      'Who knew',
      ...FIRE.paragraphs.slice(3),
    ],
    published: '2031-03-03',
    author: 'Ana Brodt',
  },
];
