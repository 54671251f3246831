import type { Overview } from '../../core/tasks';
import { useWords } from '../look';
import type { OverviewLeads } from './leads';
import { SharesPicture } from './shares-picture';
import { OVERVIEW_TEXTS } from './texts';

interface CompletenessPictureProps {
  readonly completeness: Overview['completeness'];
  readonly leads: Pick<OverviewLeads, 'toFindings'>;
}

/** 完整率: a registry sheet with blank cells leads to where they are listed. */
export function CompletenessPicture({ completeness, leads }: CompletenessPictureProps) {
  const words = useWords(OVERVIEW_TEXTS);
  return (
    <SharesPicture
      heading={words.completeness.heading}
      words={words.completeness}
      of={words.sheet}
      restOf={words.rest.sheet}
      picture={completeness}
      wayFrom={({ listed }) =>
        listed &&
        (() => {
          leads.toFindings({ grouping: 'rule', group: listed.rule, text: listed.sheet ?? '' });
        })
      }
      wayFromRest={() => {
        leads.toFindings({ grouping: 'rule' });
      }}
    />
  );
}
