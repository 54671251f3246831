import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ComponentType } from 'react';
import type { Severity } from '../core/rules';
import type { Locale } from '../core/settings';
import { PROGRAM_VERSION } from '../version';
import { FindingsView } from './findings';
import { FixesView } from './fixes';
import { Header } from './header';
import type { LedgerPort } from './ledger-port';
import { PaneTextsProvider, useTexts, themeNamed, type ThemeName } from './look';
import { ReturnsView } from './returns';
import { EMPTY_SETTINGS, readSettings } from './settings';
import { StepsView, useSteps, type Scope } from './steps';
import { TOOL_NAMES, TOOL_VIEWS, type ToolName } from './tool-views';
import type { ToolViewProps } from './tool-view-props';
import { LiveTool, MarksTool, ToolList, useLive } from './tools';
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
  | { readonly name: 'steps' | 'fixes' | 'returns' }
  | { readonly name: 'tool'; readonly tool: ToolName }
  | { readonly name: 'findings'; readonly severity: Severity | null };

function Pane({ ledger }: { ledger: LedgerPort }) {
  const [view, setView] = useState<View>({ name: 'steps' });
  const [returned, setReturned] = useState(false);
  const [input, setInput] = useState(EMPTY_SETTINGS);
  const [refusals, setRefusals] = useState(0);
  const { state, run, cancel, rechecked } = useSteps(ledger);
  const live = useLive(ledger.live, rechecked);
  const styles = useStyles();
  const { texts } = useTexts();
  const summary = state.steps.check.result?.summary;

  const start = (scope: Scope): void => {
    const { options, wrong } = readSettings(input);
    if (wrong.year || wrong.asOf) setRefusals((before) => before + 1);
    else run(scope, options);
  };

  const leave = (): void => {
    setView({ name: 'steps' });
    setReturned(true);
  };

  const recheck = (): void => {
    leave();
    start('check');
  };

  if (view.name === 'fixes') return <FixesView ledger={ledger} onBack={leave} onRecheck={recheck} />;
  if (view.name === 'returns') return <ReturnsView ledger={ledger} onBack={leave} />;
  if (view.name === 'tool') {
    const ToolView: ComponentType<ToolViewProps> = TOOL_VIEWS[view.tool].view;
    return <ToolView ledger={ledger} summary={summary ?? null} onBack={leave} onRecheck={recheck} />;
  }
  if (view.name === 'findings' && summary) {
    return (
      <FindingsView
        ledger={ledger}
        summary={summary}
        revision={state.revision}
        severity={view.severity}
        onBack={leave}
      />
    );
  }
  return (
    <>
      <Header
        settings={input}
        locked={state.run !== null}
        refusals={refusals}
        focused={returned}
        onAddSteering={() => ledger.addSteering()}
        onSettings={(next) => {
          setInput(next);
          setRefusals(0);
        }}
      />
      <StepsView
        ledger={ledger}
        state={state}
        onRun={start}
        onCancel={cancel}
        onOpenFixes={() => {
          setView({ name: 'fixes' });
        }}
        onOpenReturns={() => {
          setView({ name: 'returns' });
        }}
        onOpenMapping={() => {
          setView({ name: 'tool', tool: 'mapping' });
        }}
        onOpenFindings={(severity) => {
          setView({ name: 'findings', severity });
        }}
      />
      <ToolList
        locked={state.run !== null}
        tools={TOOL_NAMES.map((tool) => ({
          group: TOOL_VIEWS[tool].group,
          name: texts[tool].open,
          hint: texts[tool].openHint,
          open: () => {
            setView({ name: 'tool', tool });
          },
        }))}
        inPlace={{
          collect: (
            <>
              <MarksTool ledger={ledger} isChecked={summary !== undefined} locked={state.run !== null} />
              <LiveTool ledger={ledger} live={live} isChecked={summary !== undefined} />
            </>
          ),
        }}
      />
      <footer className={styles.version}>{texts.version(PROGRAM_VERSION)}</footer>
    </>
  );
}
