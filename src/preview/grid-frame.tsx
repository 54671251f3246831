import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Locale } from '../core/words/settings';
import { previewTexts } from '../locales';
import type { EmbeddedExcel } from './excel';
import type { GridView } from './grid';

const useStyles = makeStyles({
  frame: { flex: '1 1 auto', minWidth: 0, height: '100%', position: 'relative' },
});

interface GridFrameProps {
  /** Says which grid is shown, and null when it is gone. */
  readonly onView: (view: GridView | null) => void;
  /** Null until a workbook is open. */
  readonly excel: EmbeddedExcel | null;
  readonly locale: Locale;
  readonly isDark: boolean;
  readonly label: string;
  readonly onRefused: (code: string) => void;
}

/** The grid over the Excel that is shown. It takes long to start, so it stays while workbooks come and go. */
export function GridFrame({ onView, excel, locale, isDark, label, onRefused }: GridFrameProps) {
  const styles = useStyles();
  const [view, setView] = useState<GridView | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const dark = useRef(isDark);
  const refused = useRef(onRefused);
  useEffect(() => {
    refused.current = onRefused;
  }, [onRefused]);
  useEffect(() => {
    const container = place.current;
    if (!container) return undefined;
    let isEnded = false;
    const isGone = (): boolean => isEnded;
    let started: GridView | null = null;
    // The page answers before it has read the grid's program, which is large.
    const start = async (): Promise<void> => {
      // The page answers before it has read the grid's program, which is large.
      const { GridView: Grid } = await import('./grid');
      if (isGone()) return;
      started = new Grid({
        container,
        locale,
        isDark: dark.current,
        foldLabel: (isFolded) => previewTexts[locale][isFolded ? 'unfold' : 'fold'],
        onRefused: (code) => {
          refused.current(code);
        },
      });
      await started.ready();
      if (isGone()) return;
      setView(started);
      onView(started);
    };
    void start();
    return () => {
      isEnded = true;
      setView(null);
      onView(null);
      started?.dispose();
    };
  }, [onView, locale]);
  useEffect(() => {
    if (!view || !excel) return undefined;
    let isGone = false;
    view.open(excel);
    excel.show({
      update: (update) => {
        if (!isGone) view.show(update);
      },
      refused: (code) => {
        if (!isGone) refused.current(code);
      },
      outsideLink: (address) => {
        if (!isGone && /^https?:/i.test(address)) window.open(address, '_blank', 'noopener,noreferrer');
      },
    });
    return () => {
      isGone = true;
    };
  }, [view, excel]);
  useEffect(() => {
    dark.current = isDark;
    view?.setDark(isDark);
  }, [view, isDark]);
  return <div ref={place} className={styles.frame} role="region" aria-label={label} data-testid="grid" />;
}
