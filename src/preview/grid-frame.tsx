import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Locale } from '../core/words/settings';
import { previewTexts } from '../locales';
import type { EmbeddedExcel } from './excel';
import { GridView } from './grid';

const useStyles = makeStyles({
  frame: { flex: '1 1 auto', minWidth: 0, height: '100%', position: 'relative' },
});

interface GridFrameProps {
  /** Says which grid is shown, and null when it is gone. */
  readonly onView: (view: GridView | null) => void;
  readonly excel: EmbeddedExcel;
  readonly locale: Locale;
  readonly isDark: boolean;
  readonly label: string;
  readonly onRefused: (code: string) => void;
}

/** The grid over an Excel, for as long as that is the one shown. */
export function GridFrame({ onView, excel, locale, isDark, label, onRefused }: GridFrameProps) {
  const styles = useStyles();
  const view = useRef<GridView | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const dark = useRef(isDark);
  const refused = useRef(onRefused);
  useEffect(() => {
    refused.current = onRefused;
  }, [onRefused]);
  useEffect(() => {
    const container = place.current;
    if (!container) return undefined;
    let isGone = false;
    excel.show({
      update: (update) => {
        if (isGone) return;
        if (view.current) {
          view.current.show(update);
          return;
        }
        const foldLabel = (isFolded: boolean) => previewTexts[locale][isFolded ? 'unfold' : 'fold'];
        view.current = new GridView({ container, excel, locale, isDark: dark.current, foldLabel }, update);
        onView(view.current);
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
      onView(null);
      view.current?.dispose();
      view.current = null;
    };
  }, [onView, excel, locale]);
  useEffect(() => {
    dark.current = isDark;
    view.current?.setDark(isDark);
  }, [isDark]);
  return <div ref={place} className={styles.frame} role="region" aria-label={label} data-testid="grid" />;
}
