import { useSyncExternalStore } from 'react';
import { themeFitting, type ThemeName } from './look';

const FORCED_COLORS = '(forced-colors: active)';
const PREFERS_DARK = '(prefers-color-scheme: dark)';

/** The theme that fits in with Office and the system, followed while the system changes it. */
export function useFittingTheme(officeBackground: string | undefined): ThemeName {
  return useSyncExternalStore(watchSystem, () =>
    themeFitting({
      background: officeBackground,
      forcedColors: matchMedia(FORCED_COLORS).matches,
      prefersDark: matchMedia(PREFERS_DARK).matches,
    }),
  );
}

function watchSystem(onChange: () => void): () => void {
  const watched = [FORCED_COLORS, PREFERS_DARK].map((query) => matchMedia(query));
  for (const list of watched) list.addEventListener('change', onChange);
  return () => {
    for (const list of watched) list.removeEventListener('change', onChange);
  };
}
