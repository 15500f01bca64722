import { useId, type ChangeEvent } from 'react';

export type Theme = 'auto' | 'light' | 'dark';

const themes: Record<Theme, string> = { auto: 'Auto', light: 'Light', dark: 'Dark' };

interface ThemeSwitchProps {
  value: Theme;
  onChange: (theme: Theme) => void;
}

/** Auto follows the reader's system. Keeping the choice is the caller's work. */
export function ThemeSwitch({ value, onChange }: ThemeSwitchProps) {
  const name = useId();
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    if (isTheme(event.target.value)) onChange(event.target.value);
  };
  return (
    <fieldset className="theme-switch">
      <legend className="visually-hidden">Theme</legend>
      <div className="segments segments-small">
        {Object.entries(themes).map(([theme, label]) => (
          <label key={theme} className="segment">
            <input type="radio" name={name} value={theme} checked={theme === value} onChange={choose} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Whether a string kept from an earlier visit is still the name of a theme. */
export function isTheme(kept: string): kept is Theme {
  return Object.hasOwn(themes, kept);
}
