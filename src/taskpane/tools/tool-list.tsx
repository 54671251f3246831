import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { CheckSummary } from '../../core/tasks';
import type { ToolGroup, ViewTool } from '../kit';
import type { LedgerPort } from '../ledger-port';
import { useTexts } from '../look';
import { offeredTools } from './offered-tools';
import { TOOLS } from './tools';

/** Those that are offered with the result of a check stand there. */
const LISTED = ['collect', 'look', 'yearEnd'] as const satisfies readonly ToolGroup[];

interface ToolListProps {
  readonly ledger: LedgerPort;
  /** What the last check found; null before the first. */
  readonly summary: CheckSummary | null;
  /** While a run is under way. */
  readonly locked: boolean;
  onOpen(tool: ViewTool): void;
}

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  tool: { justifyContent: 'space-between', width: '100%', textAlign: 'start' },
  words: { display: 'grid' },
  hint: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

/** What a clerk reaches for beside the steps, by occasion. */
export function ToolList(props: ToolListProps) {
  return LISTED.map((group) => <ToolSection key={group} group={group} {...props} />);
}

interface ToolSectionProps extends ToolListProps {
  readonly group: (typeof LISTED)[number];
}

/** First what is done on the spot, then what opens a view. */
function ToolSection({ group, ledger, summary, locked, onOpen }: ToolSectionProps) {
  const styles = useStyles();
  const { locale, texts } = useTexts();
  const heading = useId();
  return (
    <section className={styles.root} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {texts.tools[group]}
      </h2>
      {TOOLS.map(
        (tool) =>
          tool.group === group &&
          'control' in tool && (
            <tool.control key={tool.id} ledger={ledger} isChecked={summary !== null} locked={locked} />
          ),
      )}
      <ul className={styles.list}>
        {offeredTools(group, locale, summary).map(({ tool, label, hint }) => (
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
                <span>{label}</span>
                <span className={styles.hint}>{hint}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
