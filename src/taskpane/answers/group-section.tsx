import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { AnswerLine, GroupOutline } from '../../core/answers';
import { Failures, JumpLink, LineList, ListLine, ShowMore, useTask, useViewStyles } from '../kit';
import type { LedgerPort, Place } from '../ledger-port';
import { useTexts, useWords } from '../look';
import { lineWords } from './line-words';
import { ANSWER_TEXTS } from './texts';

/** Lines that are shown at first. */
const FIRST = 10;
/** Lines that are added at a time. */
const MORE = 100;

interface GroupSectionProps {
  readonly engine: Pick<LedgerPort['engine'], 'answerLines'>;
  readonly answer: number;
  /** Which group of the answer. */
  readonly at: number;
  readonly group: GroupOutline;
  onJump(place: Place): void;
}

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
});

/** Rows of one kind, a stretch at a time; each leads to its source. */
export function GroupSection({ engine, answer, at, group, onJump }: GroupSectionProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { link } = useTexts().texts;
  const words = useWords(ANSWER_TEXTS);
  const heading = useId();
  const [wanted, setWanted] = useState(FIRST);
  const loading = useTask<readonly AnswerLine[]>();
  const { id, total } = group;
  const count = Math.min(wanted, total);

  const { run } = loading;
  useEffect(() => {
    if (count > 0) run(() => engine.answerLines(answer, at, 0, count));
  }, [engine, answer, at, count, run]);

  const lines = loading.outcome ?? [];
  const left = total - lines.length;
  const placeOf = ({ sheet, row }: Place): string => words.source(sheet, row);
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={mergeClasses(view.title, styles.heading)}>
        {words.group(words.groups[id], total)}
      </h2>
      <LineList>
        {lines.map((line, index) => (
          <ListLine
            key={index}
            look="name"
            place={line.text === '' ? placeOf(line.source) : line.text}
            title={placeOf(line.source)}
            to={line.source}
            onJump={onJump}
          >
            <div className={view.quiet}>
              {lineWords(line, words, link)}{' '}
              {line.record && (
                <JumpLink
                  look="name"
                  text={words.record}
                  title={placeOf(line.record)}
                  to={line.record}
                  onJump={onJump}
                />
              )}
            </div>
          </ListLine>
        ))}
      </LineList>
      {lines.length > 0 && (
        <ShowMore
          left={left}
          words={words.more}
          onMore={() => {
            setWanted(lines.length + MORE);
          }}
        />
      )}
      <Failures of={[loading]} />
    </section>
  );
}
