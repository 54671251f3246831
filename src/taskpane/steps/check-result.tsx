import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircle20Filled, ChevronRight16Regular } from '@fluentui/react-icons';
import type { CheckSummary, TableSummary } from '../../core/tasks';
import { isoDate } from '../../core/registry';
import type { Severity } from '../../core/rules';
import { readingSentence } from '../../locales';
import { FigureTable, type ViewTool } from '../kit';
import { SEVERITIES, SeverityIcon, useTexts } from '../look';
import { mappingTool } from '../mapping';
import { offeredTools } from '../tools';

interface CheckResultProps {
  readonly summary: CheckSummary;
  /** While a run is under way. */
  readonly locked: boolean;
  /** Null: of every severity. */
  onOpen(severity: Severity | null): void;
  onOpenTool(tool: ViewTool): void;
  onOpenOverview(): void;
  onReturnSlips(): void;
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  basis: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  clean: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, margin: 0 },
  cleanIcon: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  // Counts of seven digits wrap to a second line rather than being cut.
  tiles: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  tile: {
    display: 'grid',
    justifyContent: 'start',
    justifyItems: 'start',
    flex: '1 1 0',
    minWidth: 'min-content',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightRegular,
  },
  tileWord: { display: 'flex', alignItems: 'center', gap: '3px', fontSize: tokens.fontSizeBase200 },
  tileCount: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  open: { justifyContent: 'space-between', width: '100%' },
  slips: { justifySelf: 'start' },
  tablesHeader: { '& > button': { paddingLeft: 0, paddingRight: 0, minHeight: '32px' } },
  tablesPanel: { margin: 0 },
});

/** What was read, and how much of it is wrong. */
export function CheckResult({ summary, locked, onOpen, ...actions }: CheckResultProps) {
  const styles = useStyles();
  const { locale, texts } = useTexts();
  const { settings, severities } = summary;
  const total = SEVERITIES.reduce((sum, severity) => sum + severities[severity], 0);
  return (
    <div className={styles.root}>
      <Reading summary={summary} onOpenTool={actions.onOpenTool} />
      {total === 0 ? (
        <p className={styles.clean}>
          <CheckmarkCircle20Filled aria-hidden className={styles.cleanIcon} />
          {texts.check.clean}
        </p>
      ) : (
        <>
          <div className={styles.tiles}>
            {SEVERITIES.map((severity) => (
              <SeverityTile key={severity} severity={severity} count={severities[severity]} onOpen={onOpen} />
            ))}
          </div>
          <Button
            className={styles.open}
            icon={<ChevronRight16Regular />}
            iconPosition="after"
            onClick={() => {
              onOpen(null);
            }}
          >
            {texts.check.open(total)}
          </Button>
        </>
      )}
      <Button
        className={styles.open}
        icon={<ChevronRight16Regular />}
        iconPosition="after"
        onClick={actions.onOpenOverview}
      >
        {texts.check.overview}
      </Button>
      {offeredTools('check', locale, summary).map(({ tool, label }) => (
        <Button
          key={tool.id}
          className={styles.open}
          icon={<ChevronRight16Regular />}
          iconPosition="after"
          onClick={() => {
            actions.onOpenTool(tool);
          }}
        >
          {label}
        </Button>
      ))}
      {severities.error + severities.warning > 0 && (
        <Button
          className={styles.slips}
          disabledFocusable={locked}
          title={texts.check.slipsHint}
          onClick={actions.onReturnSlips}
        >
          {texts.check.slips}
        </Button>
      )}
      <TablesRead tables={summary.tables} basis={texts.check.basis(settings.year, isoDate(settings.asOf))} />
    </div>
  );
}

/** What was read and what was not; where something was not, it is the first thing to look at. */
function Reading({ summary, onOpenTool }: Pick<CheckResultProps, 'summary' | 'onOpenTool'>) {
  const { locale } = useTexts();
  const { reading } = summary;
  const { unread, copies, incomplete, hasLostChoices, hasLostChecks, lostReturns, schemeFault } = reading;
  const isRead = unread.length + copies.length + incomplete.length + lostReturns === 0;
  const isWhole = isRead && !hasLostChoices && !hasLostChecks && !schemeFault;
  if (isWhole) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{readingSentence(reading, locale)}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            onOpenTool(mappingTool);
          }}
        >
          {mappingTool.label(locale, summary)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function SeverityTile({
  severity,
  count,
  onOpen,
}: {
  severity: Severity;
  count: number;
  onOpen: CheckResultProps['onOpen'];
}) {
  const styles = useStyles();
  const { texts } = useTexts();
  const word = texts.severities[severity];
  return (
    <Button
      className={styles.tile}
      title={texts.severityHint[severity]}
      disabledFocusable={count === 0}
      onClick={() => {
        onOpen(severity);
      }}
    >
      <span className={styles.tileWord}>
        <SeverityIcon severity={severity} />
        {word}
      </span>{' '}
      <span className={styles.tileCount}>{texts.count(count)}</span>
    </Button>
  );
}

function TablesRead({ tables, basis }: { tables: readonly TableSummary[]; basis: string }) {
  const styles = useStyles();
  const { check, count } = useTexts().texts;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return (
    <Accordion collapsible>
      <AccordionItem value="tables">
        <AccordionHeader className={styles.tablesHeader} size="small" expandIconPosition="end">
          {check.tables(tables.length, rows)}
        </AccordionHeader>
        <AccordionPanel className={styles.tablesPanel}>
          <p className={styles.basis}>{basis}</p>
          <FigureTable
            columns={[check.sheet, check.rows, check.excluded]}
            rows={tables.map((table) => [table.sheets.join('、'), count(table.rows), count(table.excluded)])}
            note={check.excludedHint}
          />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
