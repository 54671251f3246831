import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTexts } from '../look';
import type { Outcome } from './use-proposals';

interface ProposalOutcomeProps {
  readonly outcome: Outcome | null;
  onRecheck(): void;
}

/** What was entered or taken back; either way the list is that of before. */
export function ProposalOutcome({ outcome, onRecheck }: ProposalOutcomeProps) {
  const words = useTexts().texts.proposals;
  if (outcome === null || outcome.kind === 'written') return null;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {outcome.kind === 'accepted' ? words.accepted(outcome) : words.undone}{' '}
        <Button size="small" onClick={onRecheck}>
          {words.recheck}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}
