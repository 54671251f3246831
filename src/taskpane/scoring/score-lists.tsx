import { useState } from 'react';
import { columnLetter } from '../../core/registry';
import type { ScoreReview } from '../../core/scoring';
import { ChoiceTabs, LineList, ListLine, ShowMore, useStretch, useViewStyles } from '../kit';
import type { Place } from '../ledger-port';
import { useWords } from '../look';
import { SCORING_TEXTS, type ScoringWords } from './texts';

/** Lines that are shown at first, and added at a time. */
const SHOWN = 50;

const LISTS = ['missing', 'outliers', 'spreads'] as const;
type ListName = (typeof LISTS)[number];

interface ScoreListsProps {
  readonly review: ScoreReview;
  onJump(place: Place): void;
}

/** Scores that are missing, far off, or far apart, each a way to its cell. */
export function ScoreLists({ review, onJump }: ScoreListsProps) {
  const words = useWords(SCORING_TEXTS);
  const [list, setList] = useState<ListName>('missing');
  return (
    <>
      <ChoiceTabs
        label={words.choose}
        choices={LISTS}
        selected={list}
        words={(name) => `${words[name]} ${review[name].length}`}
        onSelect={setList}
      />
      <div role="tabpanel" aria-label={words[list]}>
        <ScoreList key={list} items={itemsOf(review, list, words)} onJump={onJump} />
      </div>
    </>
  );
}

interface ScoreItem {
  readonly at: Place;
  readonly assessor: string | null;
  readonly text: string;
}

function ScoreList({ items, onJump }: { items: readonly ScoreItem[]; onJump(place: Place): void }) {
  const view = useViewStyles();
  const words = useWords(SCORING_TEXTS);
  const { shown, left, showMore } = useStretch(items, SHOWN);
  if (items.length === 0) return <p className={view.quiet}>{words.none}</p>;
  return (
    <>
      <LineList>
        {shown.map(({ at, assessor, text }) => (
          <ListLine
            key={`${at.sheet}!${at.row}`}
            place={`${at.sheet}!${columnLetter(at.columnIndex ?? 0)}${at.row}`}
            to={at}
            beside={<span className={view.quiet}>{assessor}</span>}
            onJump={onJump}
          >
            <div>{text}</div>
          </ListLine>
        ))}
      </LineList>
      <ShowMore left={left.length} words={words.more} onMore={showMore} />
    </>
  );
}

function itemsOf(review: ScoreReview, list: ListName, words: ScoringWords): ScoreItem[] {
  const named = (assessor: string | null): string => assessor ?? words.unnamed;
  switch (list) {
    case 'missing':
      return review.missing.map((score) => ({
        at: score.at,
        assessor: named(score.assessor),
        text: words.missingLine(score),
      }));
    case 'outliers':
      return review.outliers.map((score) => ({
        at: score.at,
        assessor: named(score.assessor),
        text: words.outlierLine(score),
      }));
    case 'spreads':
      return review.spreads.map((spread) => ({
        at: spread.at,
        assessor: null,
        text: words.spreadLine({ ...spread, mean: spread.mean.toFixed(2) }),
      }));
  }
}
