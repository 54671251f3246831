import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import { useAskBack } from '../asking';
import { useFreshness } from '../freshness';
import { historyTool } from '../history';
import { useFindingsDesk } from '../findings';
import { frontTool } from '../tools';
import {
  Failures,
  RunProgress,
  DESK_TOP,
  OCCASIONS,
  useLongWork,
  usePaneKeys,
  useShownAfter,
  type Occasion,
} from '../kit';
import type { FreshnessState, LedgerPort, Stale } from '../ledger-port';
import { useTexts } from '../look';
import { CollectedProvider, DroppedFilesProvider } from '../merge';
import { EMPTY_SETTINGS, typedSettings } from '../settings';
import { RunAnnouncer, type Scope, type Steps } from '../steps';
import { UnfinishedBar } from '../unfinished';
import { CheckPlace } from './check-place';
import { Foot } from './foot';
import { Header } from './header';
import { leadsFrom } from './leads';
import { PlacePanel } from './place-panel';
import { PlaceTabs } from './place-tabs';
import { StatusLine } from './status-line';
import { ToolPlace } from './tool-place';
import { useKeptScroll } from './use-kept-scroll';
import { idOf, usePlaces } from './use-places';
import { YearEndPlace } from './year-end-place';

/** What is over within this time shows no progress. Milliseconds. */
const PROGRESS_DELAY = 400;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  top: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  run: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}` },
  places: { flexGrow: 1 },
});

interface DeskProps {
  readonly ledger: LedgerPort;
  readonly steps: Steps;
  /** Where it was opened, where that was said. */
  readonly place: Occasion | null;
}

/** The clerk's desk: one place at a time, each as it was left. */
export function Desk({ ledger, steps, place }: DeskProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const { state, run, cancel } = steps;
  const [settings, setSettings] = useState(EMPTY_SETTINGS);
  const [refusals, setRefusals] = useState(0);
  const places = usePlaces(ledger, place);
  const findings = useFindingsDesk();
  const { selected, opened } = places;
  const root = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLElement>(null);
  const view = opened[selected].at(-1);
  useKeptScroll(`${selected} ${view ? idOf(view) : ''}`);
  const summary = state.steps.check.result?.summary ?? null;
  const work = useLongWork();
  const locked = work.isUnderWay;
  const asking = useAskBack();
  const freshness = useFreshness(ledger, typedSettings(settings).options);
  const isWorkShown = useShownAfter(locked, PROGRESS_DELAY);
  const working = new Set([...work.places, ...(state.run ? [placeOf(state.run.scope)] : [])]);

  // What stays above a view has a line more while work is under way.
  useLayoutEffect(() => {
    root.current?.style.setProperty(DESK_TOP, `${top.current?.offsetHeight ?? 0}px`);
  });

  const start = (scope: Scope): void => {
    const { options, wrong } = typedSettings(settings);
    if (wrong.year || wrong.asOf) setRefusals((before) => before + 1);
    else run(scope, { ...options, onAskBack: asking.ask });
  };

  const recheck = (): void => {
    places.clear(selected);
    places.go('check');
    start('check');
  };

  const summarise = (): void => {
    places.clear('yearEnd');
    places.go('yearEnd');
    start('summarise');
  };

  const openHistory = (): void => {
    places.openIn(selected)(historyTool);
  };

  const areFindingsShown = selected === 'check' && view === 'findings';
  const openFindings = (): void => {
    if (!summary || areFindingsShown) return;
    places.go('check');
    places.openIn('check')('findings');
  };
  usePaneKeys({
    F9: () => {
      if (locked) return;
      if (areFindingsShown) start('check');
      else recheck();
    },
    // In the list they are its own.
    ...(areFindingsShown ? {} : { F8: openFindings, 'Control+F': openFindings }),
  });

  const tools = { ledger, summary, locked, onRecheck: recheck, onSummarise: summarise };

  const contentOf = (place: Occasion) => {
    const onOpen = places.openIn(place);
    if (place === 'check')
      return <CheckPlace {...tools} state={state} findings={findings} onRun={start} onOpen={onOpen} />;
    if (place === 'yearEnd')
      return <YearEndPlace freshness={freshness} {...tools} state={state} onRun={start} onOpen={onOpen} />;
    return <ToolPlace {...tools} place={place} front={frontTool(place)} onOpen={onOpen} />;
  };

  return (
    <CollectedProvider ledger={ledger} summary={summary}>
      <div ref={root} className={styles.root}>
        <Header settings={settings} summary={summary} />
        <nav ref={top} className={styles.top} aria-label={texts.places.label}>
          <PlaceTabs
            selected={selected}
            summary={summary}
            working={isWorkShown ? working : NOWHERE}
            onSelect={places.go}
          />
          {isWorkShown && state.run && (
            <div className={styles.run}>
              <RunProgress run={state.run} onCancel={cancel} />
            </div>
          )}
        </nav>
        <DroppedFilesProvider
          onDrop={() => {
            places.clear('collect');
            places.go('collect');
          }}
        >
          <main className={styles.places}>
            <StatusLine
              ledger={ledger}
              stale={staleOf(freshness)}
              isUnknown={freshness.isUnknown}
              locked={locked}
              onRecheck={recheck}
              onOpenHistory={openHistory}
            />
            <UnfinishedBar ledger={ledger} />
            {asking.bar}
            <Failures of={[freshness]} />
            {OCCASIONS.filter((place) => places.isVisited(place)).map((place) => (
              <PlacePanel
                key={place}
                {...tools}
                place={place}
                isShown={place === selected}
                opened={opened[place]}
                revision={state.revision}
                findings={findings}
                leads={leadsFrom(place, places, findings)}
                onChecked={steps.rechecked}
                onCheck={() => {
                  start('check');
                }}
                onLeave={() => {
                  places.leave(place);
                }}
              >
                {contentOf(place)}
              </PlacePanel>
            ))}
            <RunAnnouncer state={state} />
          </main>
        </DroppedFilesProvider>
        <Foot
          topic={`guide-${selected}`}
          settings={settings}
          locked={locked}
          refusals={refusals}
          ledger={ledger}
          onOpenHistory={openHistory}
          onSettings={(next) => {
            setSettings(next);
            setRefusals(0);
          }}
        />
      </div>
    </CollectedProvider>
  );
}

const NOWHERE: ReadonlySet<Occasion> = new Set();

/** Where the clerk looks for what a run does. */
function placeOf(scope: Scope): Occasion {
  return scope === 'check' || scope === 'slips' ? 'check' : 'yearEnd';
}

/** Why anything that was made is old: the findings, or a sheet. */
function staleOf({ findings, tasks }: FreshnessState): readonly Stale[] {
  if (findings && findings.length > 0) return findings;
  return Object.values(tasks).find((stale) => stale.length > 0) ?? [];
}
