import { makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { failureOf, type Failure } from '../../core/failure';
import {
  NOBODY,
  RETURN_STATES,
  type ComparedItem,
  type ReturnComparison,
  type ReturnState,
} from '../../core/returns';
import type { LedgerPort, Place } from '../ledger-port';
import { FailureBar, useTexts, ViewHead } from '../look';
import { ComparedList } from './compared-list';

interface ReturnsViewProps {
  readonly ledger: Pick<LedgerPort, 'returns' | 'jumpTo'>;
  onBack(): void;
}

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap' },
  body: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** What has become of the findings that were sent back, township by township. */
export function ReturnsView({ ledger, onBack }: ReturnsViewProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const words = texts.returns;
  const [comparison, setComparison] = useState<ReturnComparison | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [state, setState] = useState<ReturnState>('remaining');

  useEffect(() => {
    ledger.returns().then(setComparison, (error: unknown) => {
      setFailure(failureOf(error));
    });
  }, [ledger]);

  const jump = (place: Place): void => {
    setFailure(null);
    ledger.jumpTo(place).catch((error: unknown) => {
      setFailure(failureOf(error));
    });
  };

  const items = comparison?.items ?? [];
  const own = items.filter((item) => item.state === state).sort(byPlace);
  return (
    <main>
      <ViewHead heading={words.heading} about={words.about(comparison?.round ?? 0)} onBack={onBack}>
        <TabList
          className={styles.tabs}
          size="small"
          aria-label={words.choose}
          selectedValue={state}
          onTabSelect={(_, { value }) => {
            setState(value as ReturnState);
          }}
        >
          {RETURN_STATES.map((each) => (
            <Tab key={each} value={each}>
              {words.states[each]} {texts.count(items.filter((item) => item.state === each).length)}
            </Tab>
          ))}
        </TabList>
        {failure && <FailureBar failure={failure} />}
      </ViewHead>
      <div className={styles.body} role="tabpanel" aria-label={words.states[state]}>
        {!comparison && !failure && <Spinner size="extra-tiny" label={words.reading} />}
        {comparison && comparison.uncompared.length > 0 && (
          <p className={styles.quiet}>{words.uncompared(comparison.uncompared.join('、'))}</p>
        )}
        {comparison && own.length === 0 && <p>{words.none}</p>}
        <ComparedList key={state} items={own} onJump={jump} />
      </div>
    </main>
  );
}

/** Those that nobody answers for come last. */
function byPlace(a: ComparedItem, b: ComparedItem): number {
  const isNobody = ({ place }: ComparedItem): number => Number(place === NOBODY);
  return isNobody(a) - isNobody(b) || a.place.localeCompare(b.place, 'zh-CN');
}
