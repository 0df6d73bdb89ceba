import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { groupToggled } from '../arrange/actions.ts';
import { LAYOUTS, type LayoutName } from '../state.ts';
import { arrangeStrings } from '../strings.ts';
import { useModel } from './model.ts';
import './menu.css';

/** How the drawing is laid out, and which types are drawn as one. */
export const LayoutMenu = () => {
  const { state, change } = useModel();
  const { layout, grouped } = state;
  const chosen = (key: string): void => {
    if (LAYOUTS.some((name) => name === key)) change({ layout: key as LayoutName });
    else change(groupToggled(state, key));
  };
  return (
    <MenuTrigger>
      <Button>{arrangeStrings.layout}</Button>
      <Popover placement="top end">
        <Menu className="menu" aria-label={arrangeStrings.layout} onAction={(key) => chosen(String(key))}>
          {LAYOUTS.map((name) => (
            <MenuItem key={name} id={name} className="menu-item" textValue={arrangeStrings.layouts[name]}>
              {arrangeStrings.layouts[name]}
              <span aria-hidden="true">{name === layout ? '✓' : ''}</span>
            </MenuItem>
          ))}
          {grouped.map((type) => (
            <MenuItem key={type} id={type} className="menu-item">
              {arrangeStrings.ungroup(type)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
