import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Locale } from '../core/words/settings';
import { PROGRAM_VERSION } from '../version';
import { FindingsView, useFindingsDesk } from './findings';
import { Header } from './header';
import type { ViewTool } from './kit';
import type { LedgerPort } from './ledger-port';
import { LiveProvider } from './live';
import { PaneTextsProvider, useTexts, themeNamed, type ThemeName } from './look';
import { EMPTY_SETTINGS, typedSettings } from './settings';
import { StepsView, useSteps, type Scope, type Steps } from './steps';
import { ToolList } from './tools';
import { UnfinishedBar } from './unfinished';
import { useNoDrop } from './use-no-drop';

interface AppProps {
  readonly ledger: LedgerPort;
  readonly locale: Locale;
  readonly theme: ThemeName;
}

// Office asks for a body that always has its scroll bar; the pane scrolls there and nowhere else.
const usePageStyles = makeStaticStyles({
  body: { margin: 0, overflowY: 'scroll' },
});

const useStyles = makeStyles({
  root: { minHeight: '100vh', minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
  version: {
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The pane. All that it knows of the workbook comes through `ledger`. */
export function App({ ledger, locale, theme }: AppProps) {
  usePageStyles();
  useNoDrop();
  const styles = useStyles();
  return (
    <FluentProvider theme={themeNamed(theme)} className={styles.root} lang={locale}>
      <PaneTextsProvider locale={locale}>
        <Pane ledger={ledger} />
      </PaneTextsProvider>
    </FluentProvider>
  );
}

type View =
  | { readonly name: 'steps' }
  | { readonly name: 'tool'; readonly tool: ViewTool }
  | { readonly name: 'findings' };

function Pane({ ledger }: { ledger: LedgerPort }) {
  const steps = useSteps(ledger);
  return (
    <LiveProvider ledger={ledger} onChecked={steps.rechecked}>
      <Views ledger={ledger} steps={steps} />
    </LiveProvider>
  );
}

/** One view at a time: the steps and what stands around them, or what was opened from there. */
function Views({ ledger, steps: { state, run, cancel, rechecked } }: { ledger: LedgerPort; steps: Steps }) {
  const [view, setView] = useState<View>({ name: 'steps' });
  const [returned, setReturned] = useState(false);
  const [input, setInput] = useState(EMPTY_SETTINGS);
  const [refusals, setRefusals] = useState(0);
  const findings = useFindingsDesk();
  const styles = useStyles();
  const { texts } = useTexts();
  const summary = state.steps.check.result?.summary ?? null;
  const locked = state.run !== null;

  const start = (scope: Scope): void => {
    const { options, wrong } = typedSettings(input);
    if (wrong.year || wrong.asOf) setRefusals((before) => before + 1);
    else run(scope, options);
  };

  const openTool = (tool: ViewTool): void => {
    setView({ name: 'tool', tool });
  };

  const leave = (): void => {
    setView({ name: 'steps' });
    setReturned(true);
  };

  const recheck = (): void => {
    leave();
    start('check');
  };

  if (view.name === 'tool')
    return <view.tool.view ledger={ledger} summary={summary} onBack={leave} onRecheck={recheck} />;
  if (view.name === 'findings' && summary) {
    return (
      <FindingsView
        ledger={ledger}
        summary={summary}
        revision={state.revision}
        desk={findings}
        locked={locked}
        onChecked={rechecked}
        onRecheck={() => {
          start('check');
        }}
        onBack={leave}
      />
    );
  }
  return (
    <>
      <Header
        settings={input}
        locked={locked}
        refusals={refusals}
        focused={returned}
        onAddSteering={() => ledger.addSteering()}
        onSettings={(next) => {
          setInput(next);
          setRefusals(0);
        }}
      />
      <UnfinishedBar ledger={ledger} />
      <StepsView
        ledger={ledger}
        state={state}
        onRun={start}
        onCancel={cancel}
        onOpenTool={openTool}
        onOpenFindings={(severity) => {
          findings.open(severity);
          setView({ name: 'findings' });
        }}
      />
      <ToolList ledger={ledger} summary={summary} locked={locked} onOpen={openTool} />
      <footer className={styles.version}>{texts.version(PROGRAM_VERSION)}</footer>
    </>
  );
}
