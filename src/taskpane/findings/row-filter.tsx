import { Button } from '@fluentui/react-components';
import { FilterDismiss16Regular, Filter16Regular } from '@fluentui/react-icons';
import type { FindingFilter } from '../../core/tasks';
import { Failures, useFilteredSheets, useTask, useViewStyles } from '../kit';
import type { LedgerPort } from '../ledger-port';
import { useWords } from '../look';
import { FINDING_TEXTS } from './texts';

interface RowFilterProps {
  readonly ledger: Pick<LedgerPort, 'findings' | 'answers'>;
  readonly filter: FindingFilter;
  /** There may be rows to filter to. */
  readonly hasFindings: boolean;
}

type Outcome =
  | { readonly kind: 'filtered'; readonly rows: number }
  | { readonly kind: 'inTheWay'; readonly sheet: string }
  | { readonly kind: 'unfilterable' };

/** 只看有问题的行: filters the registry in Excel to the rows of what is listed, and shows all of them again. */
export function RowFilter({ ledger, filter, hasFindings }: RowFilterProps) {
  const view = useViewStyles();
  const words = useWords(FINDING_TEXTS);
  const filtered = useFilteredSheets(ledger.answers);
  const filtering = useTask<Outcome>();
  const { outcome } = filtering;
  const isFiltered = filtered.sheets.length > 0;

  const show = (mayReplace: boolean): void => {
    filtering.run(async () => {
      const result = await ledger.findings.filterRows(filter, mayReplace);
      if (!result) return { kind: 'unfilterable' };
      if ('inTheWay' in result) return { kind: 'inTheWay', sheet: result.inTheWay };
      filtered.look();
      return { kind: 'filtered', rows: result.rows };
    });
  };

  return (
    <>
      {(hasFindings || isFiltered) && (
        <Button
          size="small"
          icon={isFiltered ? <FilterDismiss16Regular /> : <Filter16Regular />}
          disabledFocusable={filtering.isBusy}
          onClick={() => {
            if (isFiltered) filtered.clear();
            else show(false);
          }}
        >
          {isFiltered ? words.showAll(filtered.sheets.join('、')) : words.onlyFaulty}
        </Button>
      )}
      <div role="status" className={view.quiet}>
        {outcome?.kind === 'filtered' && isFiltered && words.filtered(outcome.rows)}
        {outcome?.kind === 'unfilterable' && words.unfilterable}
        {outcome?.kind === 'inTheWay' && (
          <>
            {words.inTheWay(outcome.sheet)}{' '}
            <Button
              size="small"
              onClick={() => {
                show(true);
              }}
            >
              {words.replace}
            </Button>
          </>
        )}
      </div>
      <Failures of={[filtering, filtered]} />
    </>
  );
}
