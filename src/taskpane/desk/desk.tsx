import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import { useFindingsDesk } from '../findings';
import { frontTool } from '../tools';
import { RunProgress, DESK_TOP, OCCASIONS, useShownAfter, type Occasion } from '../kit';
import type { LedgerPort } from '../ledger-port';
import { useTexts } from '../look';
import { DroppedFilesProvider } from '../merge';
import { EMPTY_SETTINGS, typedSettings } from '../settings';
import { RunAnnouncer, type Scope, type Steps } from '../steps';
import { UnfinishedBar } from '../unfinished';
import { CheckPlace } from './check-place';
import { Foot } from './foot';
import { Header } from './header';
import { PlacePanel } from './place-panel';
import { PlaceTabs } from './place-tabs';
import { ToolPlace } from './tool-place';
import { useKeptScroll } from './use-kept-scroll';
import { usePlaces } from './use-places';
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

/** The clerk's desk: one place at a time, each as it was left. */
export function Desk({ ledger, steps }: { ledger: LedgerPort; steps: Steps }) {
  const styles = useStyles();
  const { texts } = useTexts();
  const { state, run, cancel } = steps;
  const [settings, setSettings] = useState(EMPTY_SETTINGS);
  const [refusals, setRefusals] = useState(0);
  const places = usePlaces(ledger);
  const findings = useFindingsDesk();
  const { selected, opened } = places;
  const root = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLElement>(null);
  useKeptScroll(`${selected} ${opened[selected]?.name ?? ''}`);
  const summary = state.steps.check.result?.summary ?? null;
  const locked = state.run !== null;
  const isRunShown = useShownAfter(locked, PROGRESS_DELAY);

  // What stays above a view has a line more while work is under way.
  useLayoutEffect(() => {
    root.current?.style.setProperty(DESK_TOP, `${top.current?.offsetHeight ?? 0}px`);
  });

  const start = (scope: Scope): void => {
    const { options, wrong } = typedSettings(settings);
    if (wrong.year || wrong.asOf) setRefusals((before) => before + 1);
    else run(scope, options);
  };

  const recheck = (): void => {
    places.leave(selected);
    places.go('check');
    start('check');
  };

  const tools = { ledger, summary, locked, onRecheck: recheck };

  const contentOf = (place: Occasion) => {
    const onOpen = places.openIn(place);
    if (place === 'check')
      return <CheckPlace {...tools} state={state} findings={findings} onRun={start} onOpen={onOpen} />;
    if (place === 'yearEnd') return <YearEndPlace {...tools} state={state} onRun={start} onOpen={onOpen} />;
    return <ToolPlace {...tools} place={place} front={frontTool(place)} onOpen={onOpen} />;
  };

  return (
    <div ref={root} className={styles.root}>
      <Header settings={settings} summary={summary} />
      <nav ref={top} className={styles.top} aria-label={texts.places.label}>
        <PlaceTabs selected={selected} summary={summary} onSelect={places.go} />
        {isRunShown && state.run && (
          <div className={styles.run}>
            <RunProgress run={state.run} onCancel={cancel} />
          </div>
        )}
      </nav>
      <DroppedFilesProvider
        onDrop={() => {
          places.leave('collect');
          places.go('collect');
        }}
      >
        <main className={styles.places}>
          <UnfinishedBar ledger={ledger} />
          {OCCASIONS.filter((place) => places.isVisited(place)).map((place) => (
            <PlacePanel
              key={place}
              {...tools}
              place={place}
              isShown={place === selected}
              opened={opened[place]}
              revision={state.revision}
              findings={findings}
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
        settings={settings}
        locked={locked}
        refusals={refusals}
        onAddSteering={() => ledger.addSteering()}
        onSettings={(next) => {
          setSettings(next);
          setRefusals(0);
        }}
      />
    </div>
  );
}
