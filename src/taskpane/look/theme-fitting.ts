import type { ThemeName } from './theme';

/** What Office and the browser say about colours. */
export interface ThemeHints {
  /** The background of Office's own panes, such as `#292929`; where this Office tells. */
  readonly background: string | undefined;
  /** The system's own palette replaces every colour (Windows contrast themes). */
  readonly forcedColors: boolean;
  readonly prefersDark: boolean;
}

/** The theme that fits in with Office: contrast where the system asks for it, else light or dark as Office is. */
export function themeFitting({ background, forcedColors, prefersDark }: ThemeHints): ThemeName {
  if (forcedColors) return 'contrast';
  const light = background === undefined ? null : lightnessOf(background);
  if (light === null) return prefersDark ? 'dark' : 'light';
  return light < 0.5 ? 'dark' : 'light';
}

/** Between 0 (black) and 1 (white), by the weights of ITU-R BT.601; null for what is no `#rrggbb`. */
function lightnessOf(colour: string): number | null {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
