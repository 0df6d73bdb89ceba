import { fewOf } from '../filters/active-filters.ts';
import type { Story } from '../stories/story.ts';
import { storyStrings } from '../strings.ts';

/** A story in one sentence, and under it who says so. */
export const StorySentence = ({ story: { sentence, sources, also } }: { story: Story }) => (
  <span className="story-sentence">
    {sentence.when !== '' && <b>{sentence.when}. </b>}
    {sentence.what} <em>{sentence.outcome}</em> {sentence.next}
    {sources.map((source) => (
      <small key={source}>{source}</small>
    ))}
    {also !== undefined && <small>{storyStrings.alsoPrinted(also.articles, fewOf(also.publishers))}</small>}
  </span>
);
