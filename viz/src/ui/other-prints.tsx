import { useState } from 'react';
import { allPrints, askPrints } from '../prints/asked.ts';
import { type Prints, printsOf } from '../prints/prints.ts';
import { linkTo } from '../state.ts';
import { printStrings } from '../strings.ts';
import { carried } from '../take-away/carried.ts';
import { dayWords } from '../wording.ts';
import { useModel } from './model.ts';
import { useLoaded } from './use-loaded.ts';
import { WhatChanged } from './what-changed.tsx';

/** The prints of an article: all are asked for once, and where there are too many, those of this article. */
async function load(id: string): Promise<Prints> {
  const all = await allPrints();
  const found = printsOf(id, all);
  const cut = all.editions.truncated || all.versions.truncated;
  const isFound = found.editions.length > 0 || found.versions.length > 0;
  return !cut || isFound || carried() !== null ? found : printsOf(id, await askPrints({ article: id }));
}

/** A link to another text of the article. */
const Other = ({ id, words }: { id: string; words: string }) => {
  const { state } = useModel();
  return <a href={linkTo(state, { selection: null, document: id })}>{words}</a>;
};

const Editions = ({ id, editions }: { id: string; editions: Prints['editions'] }) => (
  <details>
    <summary>{printStrings.editions(editions.length)}</summary>
    <ul>
      {editions.map(({ id: each, publisher, title, published }) => {
        const words = [publisher || title || printStrings.unnamed, published && dayWords(published)]
          .filter(Boolean)
          .join(', ');
        return (
          <li key={each}>{each === id ? <b aria-current="true">{words}</b> : <Other id={each} words={words} />}</li>
        );
      })}
    </ul>
  </details>
);

const Versions = ({ id, versions }: { id: string; versions: Prints['versions'] }) => {
  const own = versions.find((version) => version.id === id);
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{printStrings.version(own?.version ?? 1, versions.length)}</summary>
      <ol>
        {versions.map(({ id: each, version, published }) => {
          const words = published === '' ? printStrings.undated(version) : dayWords(published);
          return (
            <li key={each}>{each === id ? <b aria-current="true">{words}</b> : <Other id={each} words={words} />}</li>
          );
        })}
      </ol>
      {open && carried() === null && <WhatChanged id={id} />}
    </details>
  );
};

/** Where else the article was printed, and what its page said at other times. Nothing where it was not, or is not known. */
const OtherPrints = ({ id }: { id: string }) => {
  const prints = useLoaded(id, load);
  if (prints.status !== 'ready') return null;
  const { editions, versions } = prints.value;
  if (editions.length === 0 && versions.length === 0) return null;
  return (
    <div className="prints quiet">
      {editions.length > 0 && <Editions id={id} editions={editions} />}
      {versions.length > 0 && <Versions id={id} versions={versions} />}
    </div>
  );
};

export default OtherPrints;
