import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { notices } from '../notices.ts';
import { copySelection } from '../share.ts';
import { takeAwayStrings } from '../strings.ts';
import { carried } from '../take-away/carried.ts';
import type { Format } from '../take-away/take.ts';
import { useModel } from './model.ts';
import { useTheme } from './use-theme.ts';
import './menu.css';
import './take-away.css';

const DATA = Object.keys(takeAwayStrings.formats) as readonly (keyof typeof takeAwayStrings.formats)[];

/** What copies the view as a selection. */
const SELECTION = 'selection';

/** Takes the view as it is now; the writers are loaded when something is taken. */
function useTaking(): (format: Format) => Promise<void> {
  const { graph, visible, state, drawing } = useModel();
  const theme = useTheme(state.theme);
  return async (format) => {
    notices.tell(takeAwayStrings.working);
    try {
      const { takeAway } = await import('../take-away/take.ts');
      notices.tell(takeAwayStrings.saved(await takeAway({ graph, visible, state, drawing, theme }, format)));
    } catch (error) {
      notices.tell(takeAwayStrings.failed((error as Error).message));
    }
  };
}

const Data = ({ claims }: { claims: number }) => (
  <MenuSection className="take-section">
    <Header className="take-heading">{takeAwayStrings.data(claims)}</Header>
    {DATA.map((format) => (
      <MenuItem key={format} id={format} className="menu-item">
        {takeAwayStrings.formats[format]}
      </MenuItem>
    ))}
    <MenuItem id={SELECTION} className="menu-item">
      {takeAwayStrings.selection.label}
    </MenuItem>
  </MenuSection>
);

/** What can be taken of the view: pictures, a page that opens anywhere, and the claims as data. */
const TakeAwayMenu = () => {
  const model = useModel();
  const take = useTaking();
  const served = carried() === null;
  return (
    <MenuTrigger>
      <Button className="tool" aria-label={takeAwayStrings.label}>
        <span aria-hidden="true">⤓</span>
        <span className="take-word"> {takeAwayStrings.label}</span>
      </Button>
      <Popover placement="bottom end">
        <Menu
          className="menu"
          aria-label={takeAwayStrings.label}
          onAction={(key) => void (key === SELECTION ? copySelection(model) : take(key as Format))}
        >
          <MenuSection className="take-section">
            <Header className="take-heading">{takeAwayStrings.picture}</Header>
            <MenuItem id="png" className="menu-item">
              {takeAwayStrings.png}
            </MenuItem>
            <MenuItem id="svg" className="menu-item">
              {takeAwayStrings.svg}
            </MenuItem>
            {served && (
              <MenuItem id="html" className="menu-item">
                {takeAwayStrings.page}
              </MenuItem>
            )}
          </MenuSection>
          {served && <Data claims={model.visible.claims.size} />}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};

export default TakeAwayMenu;
