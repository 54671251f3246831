import { Button, makeStyles, MessageBar, MessageBarBody, Switch, tokens } from '@fluentui/react-components';
import { FailureBar, useTexts, ViewHead } from '../look';
import { RunProgress } from '../steps';
import type { ToolViewProps } from '../tool-view-props';
import { FigureCard } from './figure-card';
import { GroupSection } from './group-section';
import { SubjectCard } from './subject-card';
import { useAnswers } from './use-answers';
import { useFilteredSheets } from './use-filtered-sheets';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  body: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Answers for the row that is selected in Excel, and for the figure where a cell of a generated sheet holds one. */
export function AnswersView({ ledger, onBack }: ToolViewProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const words = texts.answers;
  const { answers } = ledger;
  const shown = useAnswers(ledger);
  const filtered = useFilteredSheets(answers, shown.fail);
  const { asked, reading, failure, visited } = shown;
  const answer = asked?.answer ?? null;
  return (
    <main>
      <ViewHead heading={words.heading} about={words.about} onBack={onBack}>
        <div className={styles.actions}>
          <Switch
            label={words.follow}
            checked={shown.isFollowing}
            onChange={(_, { checked }) => {
              shown.setFollowing(checked);
            }}
          />
          <Button size="small" disabledFocusable={reading !== null} onClick={shown.reread}>
            {words.reread}
          </Button>
          {filtered.sheets.length > 0 && (
            <Button size="small" onClick={filtered.clear}>
              {words.figure.showAll(filtered.sheets.join('、'))}
            </Button>
          )}
        </div>
        {reading && <RunProgress run={reading} onCancel={shown.stopReading} />}
        <div role="status">
          {visited && (
            <div className={styles.actions}>
              <span className={styles.quiet}>{words.at(visited.sheet, visited.row)}</span>
              <Button size="small" onClick={shown.goBack}>
                {words.back}
              </Button>
              <Button size="small" onClick={shown.ask}>
                {words.askHere}
              </Button>
            </div>
          )}
        </div>
        {failure && <FailureBar failure={failure} />}
      </ViewHead>
      <div className={styles.body}>
        {asked && !answer && !reading && <p>{words.unread}</p>}
        {answer && !answer.subject && !answer.figure && <p>{words.nothing}</p>}
        {answer?.isChanged && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words.changed}</MessageBarBody>
          </MessageBar>
        )}
        {answer?.figure && (
          <FigureCard
            key={`figure ${String(answer.id)}`}
            answers={answers}
            answer={answer}
            figure={answer.figure}
            isFiltered={filtered.sheets.length > 0}
            onFiltered={(at) => {
              shown.arrive(at);
              filtered.look();
            }}
            onFail={shown.fail}
          />
        )}
        {answer?.groups.map((group, at) => group.of === 'figure' && section(group, at))}
        {answer?.subject && <SubjectCard subject={answer.subject} onJump={shown.jump} />}
        {answer?.groups.map((group, at) => group.of === 'subject' && section(group, at))}
      </div>
    </main>
  );

  function section(group: NonNullable<typeof answer>['groups'][number], at: number) {
    return (
      <GroupSection
        key={`${String(answer?.id)} ${String(at)}`}
        answers={answers}
        answer={answer?.id ?? 0}
        at={at}
        group={group}
        onJump={shown.jump}
        onFail={shown.fail}
      />
    );
  }
}
