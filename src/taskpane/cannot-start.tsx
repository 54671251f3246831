import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { Failure } from '../core/words/failure';
import type { Locale } from '../core/words/settings';
import { FailureBar, PaneTextsProvider, themeNamed, type ThemeName } from './look';

interface CannotStartProps {
  readonly failure: Failure;
  readonly locale: Locale;
  readonly theme: ThemeName;
}

const useStyles = makeStyles({
  root: { minHeight: '100vh' },
  page: { padding: tokens.spacingHorizontalL },
});

/** All there is of the pane where it cannot work: one sentence that says why. */
export function CannotStart({ failure, locale, theme }: CannotStartProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={themeNamed(theme, locale)} className={styles.root} lang={locale}>
      <PaneTextsProvider locale={locale}>
        <main className={styles.page}>
          <FailureBar failure={failure} />
        </main>
      </PaneTextsProvider>
    </FluentProvider>
  );
}
