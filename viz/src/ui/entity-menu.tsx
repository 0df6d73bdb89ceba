import { useRef } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { arrangeStrings } from '../strings.ts';
import { entityActions } from './entity-actions.ts';
import { useModel } from './model.ts';
import type { Asked } from './use-graph-view.ts';
import './entity-menu.css';
import './menu.css';

const Actions = ({ id, onDone }: { id: string; onDone?: () => void }) => {
  const model = useModel();
  const actions = entityActions(model, id);
  return (
    <Menu
      className="menu"
      aria-label={arrangeStrings.actions(model.nameOf(id))}
      onAction={(chosen) => {
        actions.find((action) => action.id === chosen)?.run();
        onDone?.();
      }}
    >
      {actions.map((action) => (
        <MenuItem key={action.id} id={action.id} className="menu-item" textValue={action.words}>
          {action.words}
          {action.key !== undefined && <kbd>{action.key}</kbd>}
        </MenuItem>
      ))}
    </Menu>
  );
};

/** A button that opens what can be done with an entity. */
export const EntityMenuButton = ({ id }: { id: string }) => {
  const { nameOf } = useModel();
  return (
    <MenuTrigger>
      <Button className="entity-more" aria-label={arrangeStrings.actions(nameOf(id))}>
        <span aria-hidden="true">⋯</span>
      </Button>
      <Popover>
        <Actions id={id} />
      </Popover>
    </MenuTrigger>
  );
};

/** The same, where a node of the drawing was asked for it. */
export const EntityMenuAt = ({ asked, onClose }: { asked: Asked | null; onClose: () => void }) => {
  const anchor = useRef<HTMLSpanElement>(null);
  if (asked === null) return null;
  const { x, y } = asked.at;
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: x, top: y }} />
      <Popover triggerRef={anchor} placement="bottom start" isOpen onOpenChange={(open) => !open && onClose()}>
        <Actions id={asked.id} onDone={onClose} />
      </Popover>
    </>
  );
};
