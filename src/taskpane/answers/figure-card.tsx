import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { MOST_FILTERED, type Answer, type FigureAnswer } from '../../core/answers';
import { Failures, useTask, useViewStyles } from '../kit';
import type { LedgerPort, Place } from '../ledger-port';
import { useTexts, useWords } from '../look';
import { ANSWER_TEXTS } from './texts';

interface FigureCardProps {
  readonly answers: Pick<LedgerPort['answers'], 'filter'>;
  readonly answer: Answer;
  readonly figure: FigureAnswer;
  /** A filter that was put on is still there. */
  readonly isFiltered: boolean;
  /** The registry is filtered, and one of its cells selected. */
  onFiltered(at: Place): void;
}

const useStyles = makeStyles({
  name: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  value: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  actions: { margin: `${tokens.spacingVerticalS} 0` },
});

type Outcome =
  | { readonly kind: 'filtered'; readonly rows: number; readonly wanted: number }
  | { readonly kind: 'inTheWay'; readonly sheet: string; readonly group: number }
  | { readonly kind: 'unfilterable' };

/** A figure: what it is now, what the cell shows, and the registry filtered to the rows behind it. */
export function FigureCard({ answers, answer, figure, isFiltered, onFiltered }: FigureCardProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { texts } = useTexts();
  const words = useWords(ANSWER_TEXTS);
  const filtering = useTask<Outcome>();
  const { outcome } = filtering;
  const groups = answer.groups.flatMap((group, at) => (group.of === 'figure' ? [{ ...group, at }] : []));

  const filter = (group: number, mayReplace: boolean): void => {
    const wanted = answer.groups[group]?.total ?? 0;
    filtering.run(async () => {
      const result = await answers.filter(answer.id, group, mayReplace);
      if (!result) return { kind: 'unfilterable' };
      if ('inTheWay' in result) return { kind: 'inTheWay', sheet: result.inTheWay, group };
      onFiltered(result.at);
      return { kind: 'filtered', rows: result.rows, wanted };
    });
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
      {shown !== null && <div className={view.quiet}>{words.figure.shown(shownWords(shown))}</div>}
      {isOutdated && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.figure.outdated}</MessageBarBody>
        </MessageBar>
      )}
      <div className={mergeClasses(view.actions, styles.actions)}>
        {filterable.map(({ at, id, total }) => (
          <Button
            key={at}
            size="small"
            onClick={() => {
              filter(at, false);
            }}
          >
            {groups.length > 1 && texts.label(words.groups[id])}
            {words.figure.filter(total)}
          </Button>
        ))}
      </div>
      <div role="status" className={view.quiet}>
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
      <Failures of={[filtering]} />
    </section>
  );
}
