/** How a dossier looks on a screen, light and dark, and on paper. A line at the left says how sure a claim is. */
export const DOSSIER_STYLE = `
:root { color-scheme: light dark; --ground: #fdfdfc; --text: #1b1d21; --quiet: #5a606b; --rule: #d9dce1; --link: #0b4fc4; --soft: #f3f4f2; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14161a; --text: #e6e8eb; --quiet: #a2a9b4; --rule: #343a43; --link: #8ab4ff; --soft: #1c2026; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1.0625rem/1.55 Charter, "Bitstream Charter", Cambria, Georgia, serif; }
main { max-width: 44rem; margin: 0 auto; padding: 3rem 1.25rem 5rem; overflow-wrap: anywhere; }
h1 { margin: 0 0 .4rem; font-size: 2rem; line-height: 1.2; text-wrap: balance; }
h2 { margin: 2.6rem 0 .9rem; padding-bottom: .25rem; border-bottom: 1px solid var(--rule); font-size: 1.2rem; }
.summary, .meta, time, nav, footer { font-family: system-ui, sans-serif; }
.summary, .meta, footer { color: var(--quiet); }
.summary { margin: 0; font-size: .95rem; }
.meta { margin: .1rem 0 0; font-size: .84rem; }
nav { margin-top: 1.2rem; font-size: .9rem; }
nav a { margin-right: .9rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
ol, ul { margin: 0; padding: 0; list-style: none; }
.claim { margin: 0 0 1.3rem; padding-left: .9rem; border-left: 3px solid var(--quiet); scroll-margin-top: 1rem; }
.claim.dashed { border-left-style: dashed; }
.claim.dotted { border-left-style: dotted; }
.claim.negated { border-left: 5px double var(--quiet); }
.claim:target { background: var(--soft); }
.claim p { margin: 0; }
time { font-size: .84rem; font-weight: 600; }
blockquote { margin: .35rem 0 0; color: var(--text); font-style: italic; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin-bottom: 1.3rem; }
.sides > div { padding: .7rem .9rem; background: var(--soft); border: 1px solid var(--rule); border-radius: .3rem; }
.sides p { margin: 0; }
.sources { padding-left: 1.6rem; list-style: decimal; }
.sources li, .corrections li { margin-bottom: .5rem; }
.number { font: .8rem system-ui, sans-serif; white-space: nowrap; }
footer { margin-top: 3rem; padding-top: .8rem; border-top: 1px solid var(--rule); font-size: .84rem; }
@media (max-width: 34rem) { .sides { grid-template-columns: 1fr; } main { padding-top: 1.5rem; } }
@media print {
  :root { --ground: #fff; --text: #000; --quiet: #444; --rule: #bbb; --link: #000; --soft: #fff; }
  @page { margin: 20mm 18mm; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  h2 { break-after: avoid; }
  .claim, .sides, .sources li { break-inside: avoid; }
  .sources a::after { content: " <" attr(href) ">"; font-size: .85em; }
}
`;
