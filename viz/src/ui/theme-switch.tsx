import { THEMES } from '../state.ts';
import { findingStrings } from '../strings.ts';
import { useModel } from './model.ts';

/** Colours as the system has them, light, or dark. */
export const ThemeSwitch = () => {
  const { state, change } = useModel();
  return (
    <label className="theme-switch">
      <span className="hidden">{findingStrings.theme.label}</span>
      <select
        value={state.theme}
        onChange={(event) => {
          const { value } = event.currentTarget;
          change({ theme: THEMES.find((theme) => theme === value) ?? 'system' });
        }}
      >
        {THEMES.map((theme) => (
          <option key={theme} value={theme}>
            {findingStrings.theme[theme]}
          </option>
        ))}
      </select>
    </label>
  );
};
