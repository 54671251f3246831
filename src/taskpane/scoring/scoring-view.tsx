import {
  Button,
  Field,
  makeStyles,
  Spinner,
  Tab,
  TabList,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { failureOf, type Failure } from '../../core/failure';
import type { ScoreReview } from '../../core/scoring';
import type { PaneTexts } from '../../locales';
import type { Place } from '../ledger-port';
import { FailureBar, useTexts, ViewHead } from '../look';
import { WrittenResult } from '../steps';
import type { ToolViewProps } from '../tool-view-props';
import { AssessorTable } from './assessor-table';
import { ScoreList, type ScoreItem } from './score-list';
import { useScoring } from './use-scoring';

const LISTS = ['missing', 'outliers', 'spreads'] as const;
type ListName = (typeof LISTS)[number];

const useStyles = makeStyles({
  body: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  tabs: { flexWrap: 'wrap' },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Score sheets for assessors, and what came back of them. */
export function ScoringView({ ledger, summary, onBack, onRecheck }: ToolViewProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const words = texts.scoring;
  const { review, handedOut, isBusy, failure, handOut } = useScoring(ledger, summary !== null);
  const [names, setNames] = useState('');
  const [list, setList] = useState<ListName>('missing');
  const [jumpFailure, setJumpFailure] = useState<Failure | null>(null);
  const assessors = [...new Set(names.split('\n').map((name) => name.trim()))].filter((name) => name !== '');

  const jump = (place: Place): void => {
    setJumpFailure(null);
    ledger.jumpTo(place).catch((error: unknown) => {
      setJumpFailure(failureOf(error));
    });
  };
  const isNothing = review?.wanted === 0;
  return (
    <main>
      <ViewHead heading={words.heading} about={words.about} onBack={onBack}>
        <div className={styles.actions}>
          {summary === null && <p className={styles.quiet}>{words.uncheckedHint}</p>}
          <Button size="small" disabledFocusable={isBusy} onClick={onRecheck}>
            {summary === null ? texts.steps.check.action : words.check}
          </Button>
        </div>
        <div role="status">
          {isBusy && <Spinner size="extra-tiny" label={words.working} />}
          {!isBusy && isNothing && <p className={styles.quiet}>{words.nothing}</p>}
          {!isBusy && handedOut && (
            <p className={styles.quiet}>
              {words.handedOut({ added: handedOut.added.length, kept: handedOut.kept })}
            </p>
          )}
        </div>
        {failure && <FailureBar failure={failure} />}
        {jumpFailure && <FailureBar failure={jumpFailure} />}
      </ViewHead>
      <div className={styles.body}>
        {review && !isNothing && (
          <>
            <Field label={words.names} hint={words.namesHint}>
              <Textarea
                resize="vertical"
                value={names}
                onChange={(_, { value }) => {
                  setNames(value);
                }}
              />
            </Field>
            <div className={styles.actions}>
              <Button
                appearance="primary"
                disabledFocusable={isBusy || assessors.length === 0}
                onClick={() => {
                  handOut(assessors);
                }}
              >
                {words.handOut}
              </Button>
            </div>
            <WrittenResult
              sheets={(handedOut?.added ?? []).map((sheet) => ({ sheet }))}
              activate={(sheet) => ledger.activate(sheet)}
            />
            <p className={styles.quiet}>{words.totals(review)}</p>
          </>
        )}
        {review && review.assessors.length > 0 && (
          <>
            <AssessorTable assessors={review.assessors} />
            <TabList
              className={styles.tabs}
              size="small"
              aria-label={words.choose}
              selectedValue={list}
              onTabSelect={(_, { value }) => {
                setList(value as ListName);
              }}
            >
              {LISTS.map((name) => (
                <Tab key={name} value={name}>
                  {words[name]} {review[name].length}
                </Tab>
              ))}
            </TabList>
            <div role="tabpanel" aria-label={words[list]}>
              <ScoreList key={list} items={itemsOf(review, list, words)} onJump={jump} />
            </div>
          </>
        )}
      </div>
    </main>
  );
}

function itemsOf(review: ScoreReview, list: ListName, words: PaneTexts['scoring']): ScoreItem[] {
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
