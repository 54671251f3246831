import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Fix } from '../../core/fixes';
import {
  DoneBar,
  Failures,
  TaskStatus,
  useJump,
  useLongWork,
  useSelection,
  useViewStyles,
  ViewHead,
  type ToolViewProps,
} from '../kit';
import { useWords } from '../look';
import { byReason } from './by-reason';
import { ChoiceGroup } from './choice-group';
import { FixGroups } from './fix-groups';
import { FIX_TEXTS } from './texts';
import { useFixes } from './use-fixes';

const useStyles = makeStyles({
  // A box has room around it: it stands at the edge at which all words begin.
  groups: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalL}`,
    overflowWrap: 'anywhere',
  },
  title: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0` },
});

/** Old → new for every cell that may safely be written; nothing is written that is not ticked. */
export function FixesView({ ledger, onBack, onRecheck }: ToolViewProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords(FIX_TEXTS);
  const { list, undoable, task, apply, undo } = useFixes(ledger);
  const { isBusy, failure, outcome } = task;
  const locked = useLongWork().isUnderWay || isBusy;
  const selection = useSelection<Fix>();
  const jump = useJump(ledger);
  const { chosen, choose } = selection;
  const safe = (list ?? []).filter(({ choice }) => choice === undefined);
  const errors = safe.filter(({ rule }) => rule !== null);
  const forms = safe.filter(({ rule }) => rule === null);
  const choices = (list ?? []).filter(({ choice }) => choice !== undefined);
  const accepted = (list ?? []).filter((fix) => chosen.has(fix));
  return (
    <div>
      <ViewHead help="guide-fixes" heading={words.heading} about={words.about} onBack={onBack}>
        <div className={view.actions}>
          <Button
            appearance="primary"
            disabledFocusable={locked || accepted.length === 0}
            onClick={() => {
              apply(accepted);
            }}
          >
            {words.apply(accepted.length)}
          </Button>
          <Button
            disabledFocusable={isBusy || safe.every((fix) => chosen.has(fix))}
            onClick={() => {
              choose(safe, true);
            }}
          >
            {words.chooseAll}
          </Button>
          {undoable !== null && (
            <Button disabledFocusable={locked} onClick={undo}>
              {words.undo(undoable)}
            </Button>
          )}
        </div>
        <TaskStatus isBusy={isBusy} working={words.working}>
          {!failure && outcome && (
            <DoneBar onNext={onRecheck}>{words[outcome.kind](outcome.written)}</DoneBar>
          )}
        </TaskStatus>
        <Failures of={[task, jump]} />
      </ViewHead>
      <div className={styles.groups}>
        {list?.length === 0 && <p className={styles.title}>{words.none}</p>}
        {errors.length > 0 && <h3 className={mergeClasses(view.title, styles.title)}>{words.errors}</h3>}
        <FixGroups fixes={errors} selection={selection} locked={isBusy} onJump={jump.goTo} />
        {byReason(choices).map((group) => (
          <ChoiceGroup
            key={group.reason}
            {...group}
            selection={selection}
            locked={isBusy}
            onJump={jump.goTo}
          />
        ))}
        {forms.length > 0 && <h3 className={mergeClasses(view.title, styles.title)}>{words.uniform}</h3>}
        <FixGroups fixes={forms} selection={selection} locked={isBusy} onJump={jump.goTo} />
      </div>
    </div>
  );
}
