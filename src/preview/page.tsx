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
import { useCallback, useEffect, useState } from 'react';
import { failureOf } from '../core/words/failure';
import type { Locale } from '../core/words/settings';
import type { HostError } from '../host';
import { failureDetails, failureSentence, previewTexts } from '../locales';
import { themeNamed } from '../taskpane/look';
import { GridFrame } from './grid-frame';
import { saveFile, type Surroundings } from './open-file';
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
  empty: { flex: '1 1 auto' },
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
  readonly locale: Locale;
  readonly calculator: Surroundings['calculator'];
  readonly prefersDark: boolean;
}

/** The browser workbook: a grid, the task pane beside it, and the few buttons of a window. */
export function Page({ locale, calculator, prefersDark }: PageProps) {
  usePageStyles();
  const styles = useStyles();
  const texts = previewTexts[locale];
  const [isDark, setDark] = useState(prefersDark);
  const [hasPane, setPane] = useState(true);
  const [notice, setNotice] = useState<string | null>(null);
  const [surroundings] = useState<Surroundings>(() => ({
    calculator,
    locale,
    theme: new ShownTheme(prefersDark),
  }));
  useEffect(() => {
    surroundings.theme.show(isDark);
  }, [surroundings, isDark]);
  const opening = useOpened(surroundings);
  const { opened, failure, isOpening } = opening;
  const { openFile } = opening;
  const { setGrid, pane, onPaneLoaded } = useRegions();
  const isOver = useDroppedFile(openFile);
  const refused = useCallback(
    (error: HostError) => {
      setNotice(texts.refused(error.code));
    },
    [texts],
  );
  const message = failure ? failureSentence(failure, locale) : notice;
  const details = failure && failureDetails(failure, locale);

  return (
    <FluentProvider theme={themeNamed(isDark ? 'dark' : 'light')} className={styles.page}>
      <Toolbar
        texts={texts}
        name={opened?.host.workbook.name ?? null}
        isBusy={isOpening}
        otherLanguage={{ name: texts.otherLanguage, address: locale === 'en' ? '?lang=zh-CN' : '?lang=en' }}
        onFile={openFile}
        onSample={opening.openSample}
        onSave={() => {
          if (!opened) return;
          saveFile(opened.host).catch((error: unknown) => {
            opening.fail(failureOf(error));
          });
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
      <main className={styles.body}>
        {opened ? (
          <>
            <GridFrame
              key={`grid-${opened.number}`}
              onView={setGrid}
              host={opened.host}
              locale={locale}
              isDark={isDark}
              label={texts.grid}
              onRefused={refused}
            />
            <iframe
              key={`pane-${opened.number}`}
              ref={pane}
              onLoad={onPaneLoaded}
              className={styles.pane}
              hidden={!hasPane}
              src="pane.html"
              title={texts.title}
            />
          </>
        ) : (
          <div className={styles.empty} />
        )}
      </main>
      {isOver && <div className={styles.drop}>{texts.drop}</div>}
    </FluentProvider>
  );
}
