import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { TABLES } from '../../core/registry';
import type { Overview } from '../../core/tasks';
import { ChoiceTabs, Failures, useTask, useViewStyles } from '../kit';
import type { LedgerPort } from '../ledger-port';
import { useWords } from '../look';
import type { OverviewLeads } from './leads';
import { SharesPicture } from './shares-picture';
import { OVERVIEW_TEXTS } from './texts';

interface CoveragePictureProps {
  readonly ledger: Pick<LedgerPort, 'showGenerated'>;
  readonly coverage: Overview['coverage'];
  readonly leads: OverviewLeads;
}

const COUNTED = ['households', 'villages'] as const;

/** 覆盖按县区: households without a cadre lead to who could help them, villages without a team to where they are listed. */
export function CoveragePicture({ ledger, coverage, leads }: CoveragePictureProps) {
  const view = useViewStyles();
  const words = useWords(OVERVIEW_TEXTS);
  const { coverage: texts } = words;
  const [counted, setCounted] = useState<(typeof COUNTED)[number]>('households');
  const { run, outcome: isShown, failure } = useTask<boolean>();
  const { picture, lacking } = coverage[counted];
  const showGaps = (): void => {
    run(() => ledger.showGenerated('gaps'));
  };
  const isShort = picture !== null && picture.total.done < picture.total.of;
  const way = counted === 'households' ? leads.toProposals : showGaps;

  const actions = (
    <>
      {lacking.length > 0 && (
        <Button size="small" onClick={leads.toCollect}>
          {texts.toCollect}
        </Button>
      )}
      {isShort && counted === 'households' && (
        <Button size="small" onClick={leads.toProposals}>
          {texts.proposals}
        </Button>
      )}
      {isShort && (
        <Button size="small" onClick={showGaps}>
          {texts.gaps}
        </Button>
      )}
    </>
  );
  const told = (
    <>
      <Failures of={[{ failure }]} />
      {isShown === false && (
        <div role="status" className={view.actions}>
          <p className={view.quiet}>{texts.noGaps}</p>
          <Button size="small" onClick={leads.toYearEnd}>
            {texts.toYearEnd}
          </Button>
        </div>
      )}
    </>
  );
  return (
    <SharesPicture
      heading={texts.heading[coverage.level]}
      words={{ ...texts[counted], least: texts.least, figures: texts.figures }}
      of={texts.place[coverage.level]}
      restOf={words.rest[coverage.level]}
      picture={picture}
      instead={
        lacking.length > 0 ? texts.lacking(lacking.map((table) => TABLES[table].sheet).join('、')) : null
      }
      choice={
        <ChoiceTabs
          label={texts.what}
          choices={COUNTED}
          selected={counted}
          words={(each) => texts[each].tab}
          onSelect={setCounted}
        />
      }
      actions={actions}
      told={told}
      wayFrom={() => way}
      wayFromRest={way}
    />
  );
}
