import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { LineList, ListLine, ShowMore, useStretch, useViewStyles } from '../kit';
import type { MergeNote } from '../ledger-port';
import { useWords } from '../look';
import { MERGE_TEXTS } from './texts';

/** Merges that are shown at first, and added at a time. */
const SHOWN = 5;

const useStyles = makeStyles({ root: { marginTop: tokens.spacingVerticalL } });

/** What was merged and stands: when, which files, how many rows. */
export function MergedList({ merges }: { readonly merges: readonly MergeNote[] }) {
  const styles = useStyles();
  const view = useViewStyles();
  const words = useWords(MERGE_TEXTS);
  const heading = useId();
  const { shown, left, showMore } = useStretch(merges, SHOWN);
  if (merges.length === 0) return null;
  return (
    <section className={styles.root} aria-labelledby={heading}>
      <h3 id={heading} className={view.title}>
        {words.mergedBefore}
      </h3>
      <LineList>
        {shown.map((merge, at) => (
          <Merge key={at} merge={merge} />
        ))}
      </LineList>
      <ShowMore left={left.length} words={words.moreMerges} onMore={showMore} />
    </section>
  );
}

function Merge({ merge }: { readonly merge: MergeNote }) {
  const view = useViewStyles();
  const words = useWords(MERGE_TEXTS);
  const { at, files, submitted } = merge;
  return (
    <ListLine place={at}>
      {submitted ? (
        submitted.map(({ file, townships, isAgain, ...counts }, index) => (
          <div key={index}>
            {file}{' '}
            <span className={view.quiet}>{words.mergedFile(shortened(townships), isAgain, counts)}</span>
          </div>
        ))
      ) : (
        <div>
          {files.join('、')} <span className={view.quiet}>{words.mergedFile('', false, merge)}</span>
        </div>
      )}
    </ListLine>
  );
}

/** Townships of a file, the first of many. */
export function shortened(townships: readonly string[]): string {
  return townships.slice(0, 3).join('、') + (townships.length > 3 ? '…' : '');
}
