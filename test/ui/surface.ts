import parts from '../../ui/parts.css?inline';
import theme from '../../ui/theme.css?inline';

/** Puts an element on the page to draw a surface in, with the styles that all have and those of its own. */
export function mount(className: string, ...styles: readonly string[]): HTMLElement {
  document.documentElement.lang = 'en';
  const sheet = document.createElement('style');
  sheet.textContent = [theme, parts, ...styles].join('\n');
  const root = document.createElement('div');
  root.className = className;
  document.body.append(sheet, root);
  return root;
}
