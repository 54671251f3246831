import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { CheckSummary } from '../../core/tasks';
import { Failures, type Occasion, type ViewTool, type YearStanding } from '../kit';
import type { LedgerPort } from '../ledger-port';
import { useTexts } from '../look';
import { offeredTools } from './offered-tools';
import { TOOLS } from './tools';
import { useWorkLeft } from './use-work-left';

interface ToolListProps {
  readonly place: Occasion;
  readonly ledger: LedgerPort;
  /** What the last check found; null before the first. */
  readonly summary: CheckSummary | null;
  /** How far the year's work is, where that is known. */
  readonly year?: YearStanding;
  /** While a run is under way. */
  readonly locked: boolean;
  onOpen(tool: ViewTool): void;
}

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  // Its words begin at the edge at which all others do.
  tool: {
    justifyContent: 'space-between',
    width: `calc(100% + 2 * (${tokens.spacingHorizontalM} + ${tokens.strokeWidthThin}))`,
    maxWidth: 'none',
    margin: `0 calc(-1 * (${tokens.spacingHorizontalM} + ${tokens.strokeWidthThin}))`,
    textAlign: 'start',
    '& > .fui-Button__icon': { flexShrink: 0 },
  },
  words: { display: 'grid', flexGrow: 1 },
  label: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  standing: { fontWeight: tokens.fontWeightRegular, fontVariantNumeric: 'tabular-nums' },
  hint: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

/** Places with tools that there may be nothing for. */
const ASKED_ABOUT = TOOLS.filter((tool) => 'view' in tool && tool.isNeeded).map(({ group }) => group);

/** What else a clerk reaches for in a place: first what is done on the spot, then what opens a view. */
export function ToolList({ place, ledger, summary, year, locked, onOpen }: ToolListProps) {
  const styles = useStyles();
  const { locale, texts } = useTexts();
  const heading = useId();
  const left = useWorkLeft(ledger.engine, summary, ASKED_ABOUT.includes(place));
  // With the result of a check stands what is to be done about it.
  const offered =
    place === 'check' ? [] : offeredTools(place, locale, summary, { year: year ?? null, left: left.outcome });
  const controls = TOOLS.flatMap((tool) => (tool.group === place && 'control' in tool ? [tool] : []));
  if (offered.length + controls.length === 0) return null;
  return (
    <section className={styles.root} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {texts.places.more}
      </h2>
      {controls.map((tool) => (
        <tool.control key={tool.id} ledger={ledger} summary={summary} locked={locked} />
      ))}
      <Failures of={[left]} />
      <ul className={styles.list}>
        {offered.map(({ tool, label, hint, standing }) => (
          <li key={tool.id}>
            <Button
              className={styles.tool}
              appearance="subtle"
              icon={<ChevronRight16Regular />}
              iconPosition="after"
              disabledFocusable={locked}
              onClick={() => {
                onOpen(tool);
              }}
            >
              <span className={styles.words}>
                <span className={styles.label}>
                  <span>{label}</span>
                  {standing !== null && <span className={styles.standing}>{standing}</span>}
                </span>
                <span className={styles.hint}>{hint}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
