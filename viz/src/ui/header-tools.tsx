import { useId } from 'react';
import { dialogs } from '../dialogs.ts';
import { copyLink } from '../share.ts';
import { findingStrings } from '../strings.ts';
import { useModel } from './model.ts';
import { ThemeSwitch } from './theme-switch.tsx';
import { NARROW, SCARCE, useMedia } from './use-media.ts';
import { ViewSwitch } from './view-switch.tsx';

interface ToolProps {
  readonly label: string;
  readonly sign?: string;
  readonly onPress: () => void;
}

const Tool = ({ label, sign, onPress }: ToolProps) => (
  <button type="button" className="tool" onClick={onPress}>
    {sign !== undefined && <span aria-hidden="true">{sign} </span>}
    {label}
  </button>
);

const Tools = () => {
  const model = useModel();
  return (
    <>
      <Tool label={findingStrings.share.label} onPress={() => void copyLink(model)} />
      <Tool label={findingStrings.palette.short} onPress={() => dialogs.open('palette')} />
      <Tool label={findingStrings.help.short} onPress={() => dialogs.open('help')} />
      <ThemeSwitch />
    </>
  );
};

const isAction = (target: EventTarget): boolean => target instanceof Element && target.closest('button') !== null;

/** What the header has no room for, behind a button. */
const More = ({ narrow }: { narrow: boolean }) => {
  const id = useId();
  return (
    <>
      <button type="button" className="tool" popoverTarget={id} aria-label={findingStrings.more}>
        <span aria-hidden="true">⋯</span>
      </button>
      <div
        id={id}
        popover="auto"
        className="more"
        onClickCapture={({ currentTarget, target }) => {
          if (isAction(target)) currentTarget.hidePopover();
        }}
      >
        {narrow && <ViewSwitch />}
        <Tools />
      </div>
    </>
  );
};

/** Views, link, commands, help and colours: in a row, or in a menu where there is no room. */
export const HeaderTools = () => {
  const [narrow, scarce] = [useMedia(NARROW), useMedia(SCARCE)];
  return (
    <>
      {!narrow && <ViewSwitch />}
      {scarce ? (
        <More narrow={narrow} />
      ) : (
        <div className="tools">
          <Tools />
        </div>
      )}
    </>
  );
};
