import { Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Severity } from '../../core/rules';
import type { SubmissionFindings, SubmissionVerdict, TalkingFinding } from '../../core/tasks';
import { ChoiceTabs, Failures, LineList, ListLine, ShowMore, useTask, useViewStyles } from '../kit';
import type { LedgerPort } from '../ledger-port';
import { SEVERITIES, useTexts, useWords } from '../look';
import { MERGE_TEXTS } from './texts';

/** Lines that are shown at first, and added at a time. */
const SHOWN = 30;

interface FileFindingsProps {
  readonly engine: Pick<LedgerPort['engine'], 'submissionFindings'>;
  readonly file: SubmissionVerdict;
}

/** What is wrong in a submitted file, before anything of it is merged; the gravest first. */
export function FileFindings({ engine, file }: FileFindingsProps) {
  const { texts } = useTexts();
  const words = useWords(MERGE_TEXTS);
  const { severities } = file;
  const found = SEVERITIES.filter((each) => severities[each] > 0);
  const [severity, setSeverity] = useState<Severity>(found[0] ?? 'error');
  return (
    <div>
      <ChoiceTabs
        label={words.findingsOf(file.file)}
        choices={found}
        selected={severity}
        words={(each) => `${texts.severities[each]} ${texts.count(severities[each])}`}
        onSelect={setSeverity}
      />
      <div role="tabpanel" aria-label={texts.severities[severity]}>
        <Lines key={severity} engine={engine} file={file} severity={severity} />
      </div>
    </div>
  );
}

function Lines({ engine, file, severity }: FileFindingsProps & { readonly severity: Severity }) {
  const words = useWords(MERGE_TEXTS);
  const [wanted, setWanted] = useState(SHOWN);
  const loading = useTask<SubmissionFindings>();
  const { run, outcome: page } = loading;
  useEffect(() => {
    run(() => engine.submissionFindings(file.id, severity, 0, wanted));
  }, [engine, file, severity, wanted, run]);
  if (loading.failure) return <Failures of={[loading]} />;
  if (!page) return <Spinner size="extra-tiny" label={words.loading} />;
  return (
    <>
      <LineList label={words.findingsOf(file.file)}>
        {page.findings.map((finding, at) => (
          <Line key={at} file={file.file} finding={finding} />
        ))}
      </LineList>
      <ShowMore
        left={page.total - page.findings.length}
        words={words.moreFindings}
        onMore={() => {
          setWanted(wanted + SHOWN);
        }}
      />
    </>
  );
}

/** The file is not open: there is nowhere to go to, but its sheet and row are named. */
function Line({ file, finding }: { readonly file: string; readonly finding: TalkingFinding }) {
  const view = useViewStyles();
  const words = useWords(MERGE_TEXTS);
  const { sheet, row, column, message, remedy } = finding;
  return (
    <ListLine place={words.inFile(file, sheet, row, column)}>
      <div>{message}</div>
      <div className={view.quiet}>{remedy}</div>
    </ListLine>
  );
}
