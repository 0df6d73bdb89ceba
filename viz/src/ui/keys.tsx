import { keyWords } from './key-words.ts';

/** The keys of a command, as on the keyboard. */
export const Keys = ({ keys }: { keys: readonly string[] }) => (
  <span className="keys">
    {keys.map((key) => (
      <kbd key={key}>{keyWords(key)}</kbd>
    ))}
  </span>
);
