/** Whether the page is dark, told to whoever asks: the pane's page is another window. */
export class ShownTheme {
  private readonly listeners = new Set<() => void>();

  constructor(private dark: boolean) {}

  get isDark(): boolean {
    return this.dark;
  }

  show(dark: boolean): void {
    this.dark = dark;
    for (const listener of this.listeners) listener();
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }
}

const PREFERS_DARK = '(prefers-color-scheme: dark)';

/** In the pane's window the page around takes the system's place, as Office does in its own panes. */
export function preferTheme(window: Window, theme: ShownTheme): void {
  const ofSystem = window.matchMedia.bind(window);
  window.matchMedia = (query) => {
    const list = ofSystem(query);
    if (query !== PREFERS_DARK) return list;
    const stops = new Map<unknown, () => void>();
    return {
      ...list,
      media: query,
      get matches() {
        return theme.isDark;
      },
      addEventListener: (_kind: string, listener: () => void) => {
        stops.set(listener, theme.onChange(listener));
      },
      removeEventListener: (_kind: string, listener: () => void) => {
        stops.get(listener)?.();
      },
    } as MediaQueryList;
  };
}
