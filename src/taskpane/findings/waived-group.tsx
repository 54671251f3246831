import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { WaivedFinding } from '../../core/tasks';
import { LineList, ListLine, ShowMore, useStretch, useViewStyles, type Destination } from '../kit';
import { useTexts, useWords } from '../look';
import { findingPlace } from './finding-words';
import { FINDING_TEXTS } from './texts';

/** Lines that are shown at first, and added at a time. */
const SHOWN = 20;

interface WaivedGroupProps {
  /** Of one rule in one township, with the same reason of the same day. */
  readonly lines: readonly WaivedFinding[];
  readonly isBusy: boolean;
  onJump(to: Destination): void;
  onRestore(found: readonly WaivedFinding[]): void;
}

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalM },
});

/** What was left as it is for one reason: each line with the way back, and for several the way back for all. */
export function WaivedGroup({ lines, isBusy, onJump, onRestore }: WaivedGroupProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { texts } = useTexts();
  const words = useWords(FINDING_TEXTS);
  const { shown, left, showMore } = useStretch(lines, SHOWN);
  const [first] = lines;
  if (!first) return null;
  const what = `${first.place ?? words.ofOffice} ${first.rule}`;
  return (
    <section aria-label={`${what} ${first.reason}`} className={styles.root}>
      <div className={view.actions}>
        <span>
          {what} · {first.reason} · {first.day}
        </span>
        {lines.length > 1 && (
          <Button
            size="small"
            aria-label={words.restoreGroupOf(what, lines.length)}
            disabledFocusable={isBusy}
            onClick={() => {
              onRestore(lines);
            }}
          >
            {words.restoreGroup(lines.length)}
          </Button>
        )}
      </div>
      <LineList>
        {shown.map((finding) => (
          <ListLine
            key={findingPlace(finding, texts)}
            place={findingPlace(finding, texts)}
            to={finding.sheet === null ? null : { ...finding, sheet: finding.sheet }}
            beside={finding.whose}
            onJump={onJump}
          >
            <div>{finding.message}</div>
            <Button
              size="small"
              aria-label={words.restoreOne(findingPlace(finding, texts))}
              disabledFocusable={isBusy}
              onClick={() => {
                onRestore([finding]);
              }}
            >
              {words.restore}
            </Button>
          </ListLine>
        ))}
      </LineList>
      <ShowMore left={left.length} words={words.moreWaived} onMore={showMore} />
    </section>
  );
}
