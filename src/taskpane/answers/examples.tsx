import type { Example } from '../../core/answers';
import { LineList, ListLine, useViewStyles } from '../kit';
import type { Place } from '../ledger-port';
import { useWords } from '../look';
import { ANSWER_TEXTS } from './texts';

interface ExamplesProps {
  readonly examples: readonly Example[];
  onLookUp(place: Place): void;
}

/** Rows of the workbook to begin with: each is jumped to and asked about. */
export function Examples({ examples, onLookUp }: ExamplesProps) {
  const view = useViewStyles();
  const words = useWords(ANSWER_TEXTS);
  if (examples.length === 0) return null;
  return (
    <>
      <p className={view.quiet}>{words.begin}</p>
      <LineList label={words.begin}>
        {examples.map(({ kind, text, key, source }) => (
          <ListLine
            key={kind}
            look="name"
            place={text}
            title={words.source(source.sheet, source.row)}
            to={source}
            onJump={onLookUp}
          >
            <div className={view.quiet}>
              {[words.subjects[kind], key].filter((part) => part !== null).join(' · ')}
            </div>
          </ListLine>
        ))}
      </LineList>
    </>
  );
}
