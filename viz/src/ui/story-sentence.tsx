import type { Story } from '../stories/story.ts';

/** A story in one sentence, and under it who says so. */
export const StorySentence = ({ story: { sentence, sources } }: { story: Story }) => (
  <span className="story-sentence">
    {sentence.when !== '' && <b>{sentence.when}. </b>}
    {sentence.what} <em>{sentence.outcome}</em> {sentence.next}
    {sources.map((source) => (
      <small key={source}>{source}</small>
    ))}
  </span>
);
