import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { AnswerLine, GroupOutline } from '../../core/answers';
import type { LedgerPort, Place } from '../ledger-port';
import { useTexts } from '../look';
import { JumpLink } from './jump-link';
import { lineWords } from './line-words';

/** Lines that are shown at first. */
const FIRST = 10;
/** Lines that are added at a time. */
const MORE = 100;

interface GroupSectionProps {
  readonly answers: Pick<LedgerPort['answers'], 'lines'>;
  readonly answer: number;
  /** Which group of the answer. */
  readonly at: number;
  readonly group: GroupOutline;
  onJump(place: Place): void;
  onFail(error: unknown): void;
}

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Rows of one kind, a stretch at a time; each leads to its source. */
export function GroupSection({ answers, answer, at, group, onJump, onFail }: GroupSectionProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const words = texts.answers;
  const heading = useId();
  const [wanted, setWanted] = useState(FIRST);
  const [lines, setLines] = useState<readonly AnswerLine[]>([]);
  const { id, total } = group;
  const count = Math.min(wanted, total);

  useEffect(() => {
    if (lines.length >= count) return;
    let isCurrent = true;
    answers.lines(answer, at, lines.length, count - lines.length).then(
      (more) => {
        if (isCurrent && more.length > 0) setLines([...lines, ...more]);
      },
      (error: unknown) => {
        if (isCurrent) onFail(error);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [answers, answer, at, count, lines, onFail]);

  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {words.group(words.groups[id], total)}
      </h2>
      <ul className={styles.list}>
        {lines.map((line, index) => (
          <li key={index} className={styles.line}>
            <JumpLink
              text={line.text === '' ? placeWords(line.source, words.source) : line.text}
              title={placeWords(line.source, words.source)}
              place={line.source}
              onJump={onJump}
            />
            <div className={styles.quiet}>
              {lineWords(line, texts)}{' '}
              {line.record && (
                <JumpLink
                  text={words.record}
                  title={placeWords(line.record, words.source)}
                  place={line.record}
                  onJump={onJump}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      {total > lines.length && lines.length > 0 && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setWanted(lines.length + MORE);
          }}
        >
          {words.more(total - lines.length)}
        </Button>
      )}
    </section>
  );
}

function placeWords({ sheet, row }: Place, words: (sheet: string, row: number) => string): string {
  return words(sheet, row);
}
