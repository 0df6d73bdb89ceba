/** What stands around articles on pages: none of it is their text. */
const LINKS = ['Home', 'World', 'Business', 'Harbours & Shipping', 'Opinion', 'Sport', 'Weather', 'Crosswords'];

const list = (items: readonly string[], kind = ''): string =>
  `<ul class="${kind}">${items.map((item) => `<li><a href="/${item.toLowerCase().replace(/\W+/g, '-')}">${item}</a></li>`).join('\n')}</ul>`;

export const COOKIES =
  '<div id="cookie-banner" role="dialog"><p>We and our 812 partners store information on your device, such as cookies, and process personal data to show you advertisements that fit.</p><button>Accept all</button><button>Manage choices</button></div>';

export const MENU = `<header class="site-header"><a class="skip-link" href="#main">Skip to main content</a><div class="logo"><a href="/">The Courier</a></div><nav aria-label="Main">${list(LINKS, 'menu')}</nav><form action="/search"><input name="q" placeholder="Search"><button>Search</button></form></header>`;

export const SHARE =
  '<div class="share-bar"><span>Share this</span><a href="#">Facebook</a><a href="#">Twitter</a><a href="#">Copy link</a></div>';

export const AD =
  '<div class="ad-slot" data-slot="mpu"><span>Advertisement</span><a href="https://shop.example/">Boots for every weather, now at half the price</a></div>';

export const RELATED = `<section class="related-stories"><h3>More on this story</h3>${[
  'Fishermen want the old quay back',
  'Who pays when a depot burns? Five questions answered by our reporters',
  'In pictures: the night over Orsk harbour',
]
  .map(
    (title) =>
      `<article class="card"><h4><a href="/x">${title}</a></h4><p>A short line that makes you want to read the other article, too.</p><time datetime="2031-02-11">11 February 2031</time></article>`,
  )
  .join('')}</section>`;

export const SIDEBAR = `<aside class="sidebar"><h3>Most read</h3>${list(['Ferry strike enters its second week', 'Why the herring left', 'Velden votes on Sunday: what you need to know'])}<div class="newsletter"><p>Get the morning letter of the Courier, free, every weekday at six.</p><input type="email"><button>Sign up</button></div></aside>`;

export const COMMENTS = `<section id="comments"><h3>42 comments</h3>${[
  'This is what happens when nobody reads letters. I have worked at that port for thirty years and we all knew it.',
  'And who will pay for it? We will, as always, while the people who are responsible keep their pensions and their cars.',
  'Good reporting, thank you. Please stay on this story until somebody answers the questions that you asked here.',
]
  .map(
    (text, index) =>
      `<div class="comment"><b>reader${index}</b> <time datetime="2031-03-0${index + 5}">yesterday</time><p>${text}</p></div>`,
  )
  .join('')}</section>`;

export const FOOTER = `<footer class="site-footer">${list(['About us', 'Contact', 'Privacy', 'Terms of use', 'Jobs'])}<p>© 2031 The Courier Publishing Company. All rights reserved. No part of this site may be reproduced without permission.</p></footer>`;

export const SCRIPTS =
  '<script>window.dataLayer=[{page:"article",text:"not the text of the article"}];</script><style>.a{color:red}</style><noscript><img src="https://count.example/p.gif"><p>Please enable JavaScript to see all of this page.</p></noscript>';

export const CAPTION =
  '<figure><img src="/a.jpg" alt="Smoke over the depot"><figcaption>Smoke over the fuel depot on Sunday evening. <span class="credit">Photograph: R. Unver</span></figcaption></figure>';
