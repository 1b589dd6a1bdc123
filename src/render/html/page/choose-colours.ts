import { buttonOf } from './elements.js';

/** A switch between light and dark, which begins with what the system says. */
export function chooseColours(): void {
  const button = buttonOf('dark');
  if (button === undefined) return;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = (): boolean => {
    const { theme } = document.documentElement.dataset;
    return theme === undefined ? system.matches : theme === 'dark';
  };
  const show = (): void => {
    button.ariaPressed = String(isDark());
  };
  button.addEventListener('click', () => {
    document.documentElement.dataset['theme'] = isDark() ? 'light' : 'dark';
    show();
  });
  system.addEventListener('change', show);
  show();
}
