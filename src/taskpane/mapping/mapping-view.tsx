import {
  Accordion,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { SheetMapping } from '../../core/registry';
import {
  DoneBar,
  Failures,
  TaskStatus,
  useLongWork,
  useViewStyles,
  ViewHead,
  type ToolViewProps,
} from '../kit';
import { useWords } from '../look';
import { listIdOf, SheetItem } from './sheet-item';
import { MAPPING_TEXTS } from './texts';
import { useMapping } from './use-mapping';

const useStyles = makeStyles({
  sheets: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
});

/** Which table each sheet is and which column is which; what the clerk corrects is remembered in the workbook. */
export function MappingView({ ledger, onBack, onRecheck }: ToolViewProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords(MAPPING_TEXTS);
  const { mapping, task, isChanged, isRemembered, decide, remember } = useMapping(ledger);
  const { isBusy } = task;
  const { isUnderWay } = useLongWork();
  return (
    <div>
      <ViewHead help="guide-mapping" heading={words.heading} about={words.about} onBack={onBack}>
        <div className={view.actions}>
          <Button
            appearance="primary"
            disabledFocusable={isUnderWay || isBusy || !isChanged}
            onClick={remember}
          >
            {words.remember}
          </Button>
        </div>
        <TaskStatus isBusy={isBusy} working={mapping ? words.working : words.reading}>
          {isRemembered && <DoneBar onNext={onRecheck}>{words.remembered}</DoneBar>}
        </TaskStatus>
        {mapping?.hasLostChoices && !isRemembered && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words.lost}</MessageBarBody>
          </MessageBar>
        )}
        <Failures of={[task]} />
      </ViewHead>
      <div className={styles.sheets}>
        {mapping?.sheets.length === 0 && <p>{words.none}</p>}
        <Accordion collapsible multiple>
          {mapping &&
            unreadFirst(mapping.sheets).map((sheet) => (
              <SheetItem
                key={listIdOf(sheet)}
                sheet={sheet}
                isOneOfSeveral={mapping.sheets.filter(({ sheet: name }) => name === sheet.sheet).length > 1}
                choices={mapping.choices}
                locked={isBusy}
                onDecide={decide}
              />
            ))}
        </Accordion>
      </div>
    </div>
  );
}

/** What is not read wants a decision; the rest follows in the workbook's order. */
function unreadFirst(sheets: readonly SheetMapping[]): readonly SheetMapping[] {
  const waits = ({ unread, isDecided }: SheetMapping): boolean => unread !== null && !isDecided;
  return [...sheets.filter(waits), ...sheets.filter((sheet) => !waits(sheet))];
}
