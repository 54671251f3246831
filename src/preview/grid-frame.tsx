import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Locale } from '../core/words/settings';
import type { ExcelHost, HostError } from '../host';
import { previewTexts } from '../locales';
import { GridView } from './grid';

const useStyles = makeStyles({
  frame: { flex: '1 1 auto', minWidth: 0, height: '100%', position: 'relative' },
});

interface GridFrameProps {
  /** Says which grid is shown, and null when it is gone. */
  readonly onView: (view: GridView | null) => void;
  readonly host: ExcelHost;
  readonly locale: Locale;
  readonly isDark: boolean;
  readonly label: string;
  readonly onRefused: (error: HostError) => void;
}

/** The grid over a host, for as long as the host is the one shown. */
export function GridFrame({ onView, host, locale, isDark, label, onRefused }: GridFrameProps) {
  const styles = useStyles();
  const view = useRef<GridView | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const dark = useRef(isDark);
  const refused = useRef(onRefused);
  useEffect(() => {
    refused.current = onRefused;
  }, [onRefused]);
  useEffect(() => {
    if (!place.current) return undefined;
    const shown = new GridView({
      container: place.current,
      host,
      locale,
      isDark: dark.current,
      onRefused: (error) => {
        refused.current(error);
      },
      foldLabel: (isFolded) => previewTexts[locale][isFolded ? 'unfold' : 'fold'],
      onOutsideLink: (address) => {
        if (/^https?:/i.test(address)) window.open(address, '_blank', 'noopener,noreferrer');
      },
    });
    view.current = shown;
    onView(shown);
    return () => {
      view.current = null;
      onView(null);
      shown.dispose();
    };
  }, [onView, host, locale]);
  useEffect(() => {
    dark.current = isDark;
    view.current?.setDark(isDark);
  }, [isDark]);
  return <div ref={place} className={styles.frame} role="region" aria-label={label} data-testid="grid" />;
}
