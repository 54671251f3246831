import { Badge } from '@fluentui/react-components';
import { Failures, LineList, ListLine, useJump, useViewStyles } from '../kit';
import type { LedgerPort, OldSheet, Stale } from '../ledger-port';
import { useWords } from '../look';
import { FRESHNESS_TEXTS } from './texts';

/** Beside a result: that it is old, and why; nothing where it is not. */
export function OldMark({ stale, label }: { readonly stale: readonly Stale[]; readonly label?: string }) {
  const view = useViewStyles();
  const words = useWords(FRESHNESS_TEXTS);
  if (stale.length === 0) return null;
  return (
    <span>
      <Badge appearance="outline" color="warning">
        {label ?? words.old}
      </Badge>{' '}
      <span className={view.quiet}>{words.why(stale)}</span>
    </span>
  );
}

/** That nobody knows before a check whether results of an earlier session still hold. */
export function UnknownMark() {
  const view = useViewStyles();
  const words = useWords(FRESHNESS_TEXTS);
  return (
    <span>
      <Badge appearance="outline" color="informative">
        {words.unknown}
      </Badge>{' '}
      <span className={view.quiet}>{words.unknownWhy}</span>
    </span>
  );
}

interface OldSheetsProps {
  readonly ledger: Pick<LedgerPort, 'jumpTo' | 'activate'>;
  readonly sheets: readonly OldSheet[];
}

/** The sheets of the workbook that are old, each with the way there and why; nothing where there are none. */
export function OldSheets({ ledger, sheets }: OldSheetsProps) {
  const words = useWords(FRESHNESS_TEXTS);
  const jump = useJump(ledger);
  if (sheets.length === 0) return null;
  return (
    <>
      <LineList label={words.oldSheets}>
        {sheets.map(({ sheet, stale }) => (
          <ListLine key={sheet} place={sheet} to={{ sheet, row: null, columnIndex: null }} onJump={jump.goTo}>
            <OldMark stale={stale} />
          </ListLine>
        ))}
      </LineList>
      <Failures of={[jump]} />
    </>
  );
}
