import { Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import {
  NOBODY,
  RETURN_STATES,
  type ComparedItem,
  type ReturnComparison,
  type ReturnState,
} from '../../core/returns';
import { ChoiceTabs, Failures, useJump, useTask, useViewStyles, ViewHead, type ToolViewProps } from '../kit';
import { useTexts, useWords } from '../look';
import { ComparedList } from './compared-list';
import { RETURN_TEXTS } from './texts';

/** What has become of the findings that were sent back, township by township. */
export function ReturnsView({ ledger, onBack }: ToolViewProps) {
  const view = useViewStyles();
  const { texts } = useTexts();
  const words = useWords(RETURN_TEXTS);
  const { run, outcome: comparison, failure } = useTask<ReturnComparison>();
  const jump = useJump(ledger);
  const [state, setState] = useState<ReturnState>('remaining');
  useEffect(() => {
    run(() => ledger.engine.returns());
  }, [ledger, run]);

  const items = comparison?.items ?? [];
  const of = (wanted: ReturnState): ComparedItem[] => items.filter((item) => item.state === wanted);
  const own = of(state).sort(byPlace);
  return (
    <div>
      <ViewHead
        help="guide-returns"
        heading={words.heading}
        about={words.about(comparison?.round ?? 0)}
        onBack={onBack}
      >
        <ChoiceTabs
          label={words.choose}
          choices={RETURN_STATES}
          selected={state}
          words={(each) => `${words.states[each]} ${texts.count(of(each).length)}`}
          onSelect={setState}
        />
        <Failures of={[{ failure }, jump]} />
      </ViewHead>
      <div className={view.body} role="tabpanel" aria-label={words.states[state]}>
        {!comparison && !failure && <Spinner size="extra-tiny" label={words.reading} />}
        {comparison && comparison.uncompared.length > 0 && (
          <p className={view.quiet}>{words.uncompared(comparison.uncompared.join('、'))}</p>
        )}
        {comparison && own.length === 0 && <p>{words.none}</p>}
        <ComparedList key={state} items={own} onJump={jump.goTo} />
      </div>
    </div>
  );
}

/** Those that nobody answers for come last. */
function byPlace(a: ComparedItem, b: ComparedItem): number {
  const isNobody = ({ place }: ComparedItem): number => Number(place === NOBODY);
  return isNobody(a) - isNobody(b) || a.place.localeCompare(b.place, 'zh-CN');
}
