import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Switch,
  tokens,
} from '@fluentui/react-components';
import {
  Failures,
  RunProgress,
  useFilteredSheets,
  useLongWork,
  useViewStyles,
  ViewHead,
  type ToolViewProps,
} from '../kit';
import { useWords } from '../look';
import { proposalsTool } from '../proposals';
import { Examples } from './examples';
import { FigureCard } from './figure-card';
import { GroupSection } from './group-section';
import { SubjectCard } from './subject-card';
import { ANSWER_TEXTS } from './texts';
import { useAnswers } from './use-answers';
import { useBeginnings } from './use-beginnings';

const useStyles = makeStyles({
  // The switch has room around itself; its edge is that of the words.
  follow: { marginLeft: '-8px' },
  body: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  unpaired: { marginTop: tokens.spacingVerticalM },
});

/** Answers for the row that is selected in Excel, and for the figure where a cell of a generated sheet holds one. */
export function AnswersView({ ledger, summary, onBack, onOpen }: ToolViewProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords(ANSWER_TEXTS);
  const { answers, engine } = ledger;
  const shown = useAnswers(ledger, summary);
  const { isUnderWay } = useLongWork();
  const filtered = useFilteredSheets(answers);
  const { asked, reading, visited } = shown;
  const answer = asked?.answer ?? null;
  const isRefused = shown.parts.some(({ failure }) => failure !== null);
  const isOfNothing = answer !== null && !answer.subject && !answer.figure;
  const beginnings = useBeginnings(engine, summary, answer !== null);
  const { examples = [], unpaired = 0 } = beginnings.outcome ?? {};
  const isUnpaired = answer?.subject?.facts.some(({ id }) => id === 'unpaired') === true;
  const toProposals = onOpen && (
    <Button
      size="small"
      onClick={() => {
        onOpen(proposalsTool);
      }}
    >
      {words.toProposals}
    </Button>
  );
  return (
    <div>
      <ViewHead help="guide-answers" heading={words.heading} about={words.about} onBack={onBack}>
        <div className={view.actions}>
          <Switch
            className={styles.follow}
            label={words.follow}
            checked={shown.isFollowing}
            onChange={(_, { checked }) => {
              shown.setFollowing(checked);
            }}
          />
          <Button size="small" disabledFocusable={isUnderWay} onClick={shown.reread}>
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
            <div className={view.actions}>
              <span className={view.quiet}>{words.at(visited.sheet, visited.row)}</span>
              <Button size="small" onClick={shown.goBack}>
                {words.back}
              </Button>
              <Button size="small" onClick={shown.ask}>
                {words.askHere}
              </Button>
            </div>
          )}
        </div>
        {filtered.isRecordLost && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words.figure.lost}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={filtered.clear}>
                {words.figure.forget}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        <Failures of={[...shown.parts, filtered, beginnings]} />
      </ViewHead>
      <div className={styles.body}>
        {asked && !answer && !reading && !isRefused && <p>{words.unread}</p>}
        {isOfNothing && <p>{words.nothing}</p>}
        {isOfNothing && <Examples examples={examples} onLookUp={shown.lookUp} />}
        {answer?.isChanged && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words.changed}</MessageBarBody>
          </MessageBar>
        )}
        {answer?.figure && (
          <FigureCard
            key={`figure ${answer.id}`}
            answers={answers}
            answer={answer}
            figure={answer.figure}
            isFiltered={filtered.sheets.length > 0}
            onFiltered={(at) => {
              shown.arrive(at);
              filtered.look();
            }}
          />
        )}
        {answer?.groups.map((group, at) => group.of === 'figure' && section(group, at))}
        {answer?.subject && <SubjectCard subject={answer.subject} onJump={shown.jump} />}
        {isUnpaired && toProposals}
        {answer?.groups.map((group, at) => group.of === 'subject' && section(group, at))}
        {unpaired > 0 && !isUnpaired && (
          <div className={mergeClasses(view.actions, styles.unpaired)}>
            {words.unpairedCount(unpaired)} {toProposals}
          </div>
        )}
      </div>
    </div>
  );

  function section(group: NonNullable<typeof answer>['groups'][number], at: number) {
    return (
      <GroupSection
        key={`${String(answer?.id)} ${at}`}
        engine={engine}
        answer={answer?.id ?? 0}
        at={at}
        group={group}
        onJump={shown.jump}
      />
    );
  }
}
