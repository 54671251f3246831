import {
  Accordion,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import type { SheetMapping } from '../../core/registry';
import type { LedgerPort } from '../ledger-port';
import { FailureBar, useTexts, ViewHead } from '../look';
import { placeOf, SheetItem } from './sheet-item';
import { useMapping } from './use-mapping';

interface MappingViewProps {
  readonly ledger: LedgerPort;
  onBack(): void;
  /** What was remembered holds from the next check on. */
  onRecheck(): void;
}

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  sheets: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}` },
});

/** Which table each sheet is and which column is which; what the clerk corrects is remembered in the workbook. */
export function MappingView({ ledger, onBack, onRecheck }: MappingViewProps) {
  const styles = useStyles();
  const { mapping: words } = useTexts().texts;
  const { mapping, isBusy, failure, isChanged, isRemembered, decide, remember } = useMapping(ledger);
  return (
    <main>
      <ViewHead heading={words.heading} about={words.about} onBack={onBack}>
        <div className={styles.actions}>
          <Button appearance="primary" disabledFocusable={isBusy || !isChanged} onClick={remember}>
            {words.remember}
          </Button>
        </div>
        <div role="status">
          {isBusy && <Spinner size="extra-tiny" label={mapping ? words.working : words.reading} />}
          {!isBusy && isRemembered && (
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody>
                {words.remembered}{' '}
                <Button size="small" onClick={onRecheck}>
                  {words.recheck}
                </Button>
              </MessageBarBody>
            </MessageBar>
          )}
        </div>
        {failure && <FailureBar failure={failure} />}
      </ViewHead>
      <div className={styles.sheets}>
        {mapping?.sheets.length === 0 && <p>{words.none}</p>}
        <Accordion collapsible multiple>
          {mapping &&
            unreadFirst(mapping.sheets).map((sheet) => (
              <SheetItem
                key={placeOf(sheet)}
                sheet={sheet}
                isOneOfSeveral={mapping.sheets.filter(({ sheet: name }) => name === sheet.sheet).length > 1}
                choices={mapping.choices}
                locked={isBusy}
                onDecide={decide}
              />
            ))}
        </Accordion>
      </div>
    </main>
  );
}

/** What is not read wants a decision; the rest follows in the workbook's order. */
function unreadFirst(sheets: readonly SheetMapping[]): readonly SheetMapping[] {
  const waits = ({ unread, isDecided }: SheetMapping): boolean => unread !== null && !isDecided;
  return [...sheets.filter(waits), ...sheets.filter((sheet) => !waits(sheet))];
}
