import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import type { Locale } from '../core/words/settings';
import { Desk } from './desk';
import { LongWorkProvider, type Occasion } from './kit';
import type { LedgerPort } from './ledger-port';
import { LiveProvider } from './live';
import { PaneTextsProvider, themeNamed, type ThemeName } from './look';
import { useSteps } from './steps';

interface AppProps {
  readonly ledger: LedgerPort;
  readonly locale: Locale;
  readonly theme: ThemeName;
  /** The place that was asked for; left out, the workbook decides. */
  readonly place?: Occasion | null;
}

// Office asks for a body that always has its scroll bar; the pane scrolls there and nowhere else.
const usePageStyles = makeStaticStyles({
  body: { margin: 0, overflowY: 'scroll' },
});

const useStyles = makeStyles({
  root: { minHeight: '100vh', minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
});

/** The pane. All that it knows of the workbook comes through `ledger`. */
export function App({ ledger, locale, theme, place = null }: AppProps) {
  usePageStyles();
  const styles = useStyles();
  return (
    <FluentProvider theme={themeNamed(theme, locale)} className={styles.root} lang={locale}>
      <PaneTextsProvider locale={locale}>
        <LongWorkProvider>
          <Pane ledger={ledger} place={place} />
        </LongWorkProvider>
      </PaneTextsProvider>
    </FluentProvider>
  );
}

function Pane({ ledger, place }: { ledger: LedgerPort; place: Occasion | null }) {
  const steps = useSteps(ledger);
  return (
    <LiveProvider ledger={ledger} onChecked={steps.rechecked}>
      <Desk ledger={ledger} steps={steps} place={place} />
    </LiveProvider>
  );
}
