import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useRef } from 'react';
import {
  CheckFirst,
  DoneBar,
  Failures,
  ShowMore,
  TaskStatus,
  useJump,
  useLongWork,
  useSelection,
  useStretch,
  useViewStyles,
  ViewHead,
  WrittenSheets,
  type ToolViewProps,
} from '../kit';
import { useWords } from '../look';
import { ProposalGroupList } from './proposal-group-list';
import { PROPOSAL_TEXTS } from './texts';
import { useProposals } from './use-proposals';

/** Townships that are shown at first, and added at a time. */
const SHOWN = 10;

/** Who could help the households that have nobody, and take over from cadres who have too many. */
export function ProposalsView({ ledger, summary: checked, onBack, onRecheck }: ToolViewProps) {
  const view = useViewStyles();
  const words = useWords(PROPOSAL_TEXTS);
  const { summary, entered, undoable, task, ...deeds } = useProposals(ledger, checked);
  /** Places in the list of those that are to be entered. */
  const selection = useSelection<number>();
  const jump = useJump(ledger);
  const told = useRef<HTMLDivElement>(null);
  const groups = summary?.groups ?? [];
  const { shown, left, showMore } = useStretch(groups, SHOWN);
  const { isBusy, outcome } = task;
  const locked = useLongWork().isUnderWay || isBusy;
  const { chosen } = selection;
  const total = totalOf(groups);
  const enteredNow = new Set(entered.flat());
  const open = [...Array(total).keys()].filter((index) => !enteredNow.has(index));
  const isNothing = summary !== null && total + summary.short.length + summary.placeless === 0;
  return (
    <div>
      <ViewHead help="guide-proposals" heading={words.heading} about={words.about} onBack={onBack}>
        {checked === null && <CheckFirst hint={words.uncheckedHint} onCheck={onRecheck} />}
        <div className={view.actions}>
          {total > 0 && (
            <>
              <Button
                appearance="primary"
                disabledFocusable={locked || chosen.size === 0}
                onClick={() => {
                  deeds.accept(
                    [...chosen].sort((a, b) => a - b),
                    selection.clear,
                  );
                }}
              >
                {words.accept(chosen.size)}
              </Button>
              <Button
                disabledFocusable={isBusy || chosen.size === open.length}
                onClick={() => {
                  selection.choose(open, true);
                }}
              >
                {words.chooseAll}
              </Button>
            </>
          )}
          {summary && !isNothing && (
            <Button disabledFocusable={locked} onClick={deeds.writeSheet}>
              {words.write}
            </Button>
          )}
          {undoable !== null && (
            <Button disabledFocusable={locked} onClick={deeds.undo}>
              {words.undo(undoable)}
            </Button>
          )}
        </div>
        {deeds.isOld && !isBusy && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words.old}</MessageBarBody>
            <MessageBarActions>
              <Button
                size="small"
                disabledFocusable={locked}
                onClick={() => {
                  selection.clear();
                  told.current?.focus();
                  deeds.reload();
                }}
              >
                {words.reload}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        <div ref={told} tabIndex={-1}>
          <TaskStatus isBusy={isBusy} working={words.working}>
            {outcome?.kind === 'accepted' && (
              <DoneBar onNext={onRecheck}>{words.accepted(outcome.merged)}</DoneBar>
            )}
            {outcome?.kind === 'undone' && <DoneBar onNext={onRecheck}>{words.undone(outcome.left)}</DoneBar>}
            {summary && !isNothing && <p className={view.quiet}>{words.totals(summary)}</p>}
          </TaskStatus>
        </div>
        {outcome?.kind === 'written' && (
          <WrittenSheets ledger={ledger} sheets={outcome.sheets.map(({ sheet }) => sheet)} />
        )}
        <Failures of={[task, jump]} />
      </ViewHead>
      <div className={view.body}>
        {isNothing && <p>{words.none}</p>}
        {summary?.short.map((short) => (
          <p key={`${short.county} ${short.township}`} className={view.quiet}>
            {words.short(short)}
          </p>
        ))}
        {summary && summary.placeless > 0 && (
          <p className={view.quiet}>{words.placeless(summary.placeless)}</p>
        )}
        {shown.map((group) => (
          <ProposalGroupList
            key={group.from}
            ledger={ledger}
            group={group}
            selection={selection}
            entered={enteredNow}
            locked={locked}
            onAccept={(index) => {
              deeds.accept([index], () => {
                selection.choose([index], false);
              });
            }}
            onJump={jump.goTo}
          />
        ))}
        <ShowMore left={totalOf(left)} words={words.more} onMore={showMore} />
      </div>
    </div>
  );
}

function totalOf(groups: readonly { readonly count: number }[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}
