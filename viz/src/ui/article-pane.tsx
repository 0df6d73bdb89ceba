import { useEffect, useMemo, useRef } from 'react';
import type { ViewDocument } from '../../../src/domain/view.ts';
import { safeLink } from '../api.ts';
import { nextClaim, paragraphsOf, type Segment } from '../article.ts';
import type { Members } from '../members.ts';
import { linkTo } from '../state.ts';
import { strings } from '../strings.ts';
import { classOf } from '../style.ts';
import { dayWords, sentenceOf } from '../wording.ts';
import { late } from './late.tsx';
import { useModel } from './model.ts';

const OtherPrints = late(() => import('./other-prints.tsx'));

interface Chosen {
  /** Claims whose quotes are marked. */
  readonly claims: Members;
  /** The claim that is selected, if it is one. */
  readonly only: string | null;
}

/** A quoted passage: a link to the state in which its claim is selected, so that keys and "open in new tab" work. */
const Quote = ({ segment, chosen }: { segment: Segment; chosen: Chosen }) => {
  const { state, claims, nameOf, drawing } = useModel();
  const target = nextClaim(segment.claims, chosen.only);
  const marked = segment.claims.some((id) => chosen.claims.has(id));
  const shown = segment.claims.find((id) => chosen.claims.has(id)) ?? segment.claims[0];
  const claim = shown === undefined ? undefined : claims.get(shown);
  if (claim === undefined || target === null) return segment.text;
  const href = linkTo(state, { selection: { kind: 'claim', id: target } });
  const className = `quote edge-${classOf(claim)}`;
  const light = (): void => drawing.current?.light(segment.claims);
  const unlight = (): void => drawing.current?.light([]);
  return (
    <a
      className={className}
      href={href}
      title={sentenceOf(claim, nameOf)}
      data-claims={segment.claims.join(' ')}
      onPointerEnter={light}
      onPointerLeave={unlight}
      onFocus={light}
      onBlur={unlight}
    >
      {marked ? <mark>{segment.text}</mark> : segment.text}
    </a>
  );
};

const Line = ({ segments, chosen }: { segments: readonly Segment[]; chosen: Chosen }) =>
  segments.map((segment) => <Quote key={segment.start} segment={segment} chosen={chosen} />);

const Paragraph = ({ heading, children }: { heading: boolean; children: React.ReactNode }) =>
  heading ? <h2>{children}</h2> : <p>{children}</p>;

const Text = ({ document, chosen }: { document: ViewDocument; chosen: Chosen }) => {
  const paragraphs = useMemo(() => paragraphsOf(document), [document]);
  const titled = paragraphs[0]?.segments.map(({ text }) => text).join('') === document.title;
  return (
    <>
      {!titled && document.title !== undefined && <h2>{document.title}</h2>}
      {paragraphs.map(({ start, segments }, index) => (
        <Paragraph key={start} heading={titled && index === 0}>
          <Line segments={segments} chosen={chosen} />
        </Paragraph>
      ))}
    </>
  );
};

const Byline = ({ document }: { document: ViewDocument }) => {
  const link = safeLink(document.url);
  const words = [document.publisher, document.published && dayWords(document.published)].filter(Boolean).join(' · ');
  return (
    <p className="quiet byline">
      {words}{' '}
      {link !== null && (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {strings.openSource}
        </a>
      )}
    </p>
  );
};

/** The article, every quote underlined in the colour of its claim, the chosen ones marked and scrolled into view. */
export const ArticlePane = ({ document, chosen }: { document: ViewDocument; chosen: Chosen }) => {
  const pane = useRef<HTMLElement>(null);
  const marks = [...chosen.claims].join(' ');
  useEffect(() => {
    if (marks !== '') pane.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [marks]);
  return (
    <article ref={pane} aria-label={strings.article}>
      <Byline document={document} />
      <OtherPrints id={document.id} />
      <Text document={document} chosen={chosen} />
    </article>
  );
};
