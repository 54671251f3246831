import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Button,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import type { Locale } from '../core/words/settings';
import { failureDetails, failureSentence, previewTexts } from '../locales';
import { themeNamed } from '../taskpane/look';
import { GridFrame } from './grid-frame';
import { KeptBar } from './kept-bar';
import { offerExcel } from './offered-excel';
import { ShownTheme } from './shown-theme';
import { Toolbar } from './toolbar';
import { useDroppedFile } from './use-dropped-file';
import { useOpened } from './use-opened';
import { useRegions } from './use-regions';

const usePageStyles = makeStaticStyles({
  'html, body, #root': { margin: 0, height: '100%', overflow: 'hidden' },
});

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100vh' },
  body: { display: 'flex', flex: '1 1 auto', minHeight: 0 },
  pane: {
    flex: '0 0 auto',
    width: '360px',
    border: 'none',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    // Hidden, not gone: the pane keeps what it has found.
    '&[hidden]': { display: 'none' },
  },
  drop: {
    position: 'fixed',
    inset: 0,
    zIndex: 1000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontSize: tokens.fontSizeHero700,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    opacity: 0.9,
    // What lies below takes the file: the page, or the pane.
    pointerEvents: 'none',
  },
});

interface PageProps {
  /** The language to begin with. */
  readonly asked: Locale;
  readonly prefersDark: boolean;
}

/** The browser workbook: a grid, the task pane beside it, and the few buttons of a window. */
export function Page({ asked, prefersDark }: PageProps) {
  usePageStyles();
  const styles = useStyles();
  const [locale, setLocale] = useState(asked);
  const other: Locale = locale === 'en' ? 'zh-CN' : 'en';
  const texts = previewTexts[locale];
  const [isDark, setDark] = useState(prefersDark);
  const [hasPane, setPane] = useState(true);
  const [notice, setNotice] = useState<string | null>(null);
  const [theme] = useState(() => new ShownTheme(prefersDark));
  useEffect(() => {
    theme.show(isDark);
  }, [theme, isDark]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const opening = useOpened(locale);
  const { opened, kept, failure, isOpening, openFile } = opening;
  // Before the pane's page comes, which looks for it.
  useLayoutEffect(() => {
    if (opened) offerExcel({ connect: () => opened.excel.clientHost(locale), theme });
  }, [opened, locale, theme]);
  const { setGrid, pane, onPaneLoaded } = useRegions();
  const isOver = useDroppedFile(openFile);
  const refused = useCallback(
    (code: string) => {
      setNotice(texts.refused(code));
    },
    [texts],
  );
  const message = failure ? failureSentence(failure, locale) : notice;
  const details = failure && failureDetails(failure, locale);

  return (
    <FluentProvider theme={themeNamed(isDark ? 'dark' : 'light', locale)} className={styles.page}>
      <Toolbar
        texts={texts}
        name={opened?.excel.name ?? null}
        isBusy={isOpening}
        onFile={openFile}
        onSample={opening.openSample}
        onSave={() => {
          if (opened) opening.save(opened);
        }}
        language={{
          address: `?lang=${other}`,
          choose: () => {
            // The address says it, too, for whoever comes back to it.
            history.replaceState(null, '', `?lang=${other}`);
            setLocale(other);
          },
        }}
        onTheme={() => {
          setDark((now) => !now);
        }}
        onPane={() => {
          setPane((now) => !now);
        }}
      />
      {message !== null && (
        <MessageBar intent={failure ? 'error' : 'warning'}>
          <MessageBarBody>
            {message}
            {details !== null && <div>{details}</div>}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={texts.dismiss}
                onClick={() => {
                  opening.dismiss();
                  setNotice(null);
                }}
              />
            }
          />
        </MessageBar>
      )}
      {kept.map((one) => (
        <KeptBar key={one.number} {...opening} texts={texts} kept={one} isBusy={isOpening} />
      ))}
      <main className={styles.body}>
        <GridFrame
          onView={setGrid}
          excel={opened?.excel ?? null}
          locale={locale}
          isDark={isDark}
          label={texts.grid}
          onRefused={refused}
        />
        {opened && (
          <iframe
            key={`${opened.number}-${locale}`}
            ref={pane}
            onLoad={onPaneLoaded}
            className={styles.pane}
            hidden={!hasPane}
            src="pane.html"
            title={texts.title}
          />
        )}
      </main>
      {isOver && <div className={styles.drop}>{texts.drop}</div>}
    </FluentProvider>
  );
}
