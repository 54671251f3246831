import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { MOST_FILTERED, type Answer, type FigureAnswer } from '../../core/answers';
import type { LedgerPort, Place } from '../ledger-port';
import { useTexts } from '../look';

interface FigureCardProps {
  readonly answers: Pick<LedgerPort['answers'], 'filter'>;
  readonly answer: Answer;
  readonly figure: FigureAnswer;
  /** A filter that was put on is still there. */
  readonly isFiltered: boolean;
  /** The registry is filtered, and one of its cells selected. */
  onFiltered(at: Place): void;
  onFail(error: unknown): void;
}

const useStyles = makeStyles({
  name: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  value: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
});

type Outcome =
  | { readonly kind: 'filtered'; readonly rows: number; readonly wanted: number }
  | { readonly kind: 'inTheWay'; readonly sheet: string; readonly group: number }
  | { readonly kind: 'unfilterable' };

/** A figure: what it is now, what the cell shows, and the registry filtered to the rows behind it. */
export function FigureCard({ answers, answer, figure, isFiltered, onFiltered, onFail }: FigureCardProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const words = texts.answers;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const groups = answer.groups.flatMap((group, at) => (group.of === 'figure' ? [{ ...group, at }] : []));

  const filter = (group: number, mayReplace: boolean): void => {
    const wanted = answer.groups[group]?.total ?? 0;
    answers.filter(answer.id, group, mayReplace).then((result) => {
      if (!result) setOutcome({ kind: 'unfilterable' });
      else if ('inTheWay' in result) setOutcome({ kind: 'inTheWay', sheet: result.inTheWay, group });
      else {
        setOutcome({ kind: 'filtered', rows: result.rows, wanted });
        onFiltered(result.at);
      }
    }, onFail);
  };

  const { header, line, whole, shown, isOutdated } = figure;
  const shownWords = (value: number): string =>
    whole === null ? texts.count(value) : `${(100 * value).toFixed(1)}%`;
  const filterable = groups.filter(({ total }) => total > 0 && total <= MOST_FILTERED);
  return (
    <section aria-label={`${header} ${line}`}>
      <h2 className={styles.name}>
        {header} · {line}
      </h2>
      <div className={styles.value}>{words.figure.value(figure)}</div>
      {shown !== null && <div className={styles.quiet}>{words.figure.shown(shownWords(shown))}</div>}
      {isOutdated && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.figure.outdated}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.actions}>
        {filterable.map(({ at, id, total }) => (
          <Button
            key={at}
            size="small"
            onClick={() => {
              filter(at, false);
            }}
          >
            {groups.length > 1 ? `${words.groups[id]}：` : ''}
            {words.figure.filter(total)}
          </Button>
        ))}
      </div>
      <div role="status" className={styles.quiet}>
        {outcome?.kind === 'filtered' && isFiltered && words.figure.filtered(outcome.rows, outcome.wanted)}
        {outcome?.kind === 'unfilterable' && words.figure.unfilterable}
        {outcome?.kind === 'inTheWay' && (
          <>
            {words.figure.inTheWay(outcome.sheet)}{' '}
            <Button
              size="small"
              onClick={() => {
                filter(outcome.group, true);
              }}
            >
              {words.figure.replace}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
