import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Failure } from '../../core/words/failure';
import { FailureBar } from '../look';

interface TaskStatusProps {
  readonly isBusy: boolean;
  /** Said while it is at work; left out where its progress is shown instead. */
  readonly working?: string;
  /** What there is to say once it is not. */
  readonly children?: ReactNode;
}

/** Says how a task stands, to a screen reader as well. */
export function TaskStatus({ isBusy, working, children }: TaskStatusProps) {
  return (
    <div role="status">
      {isBusy ? working !== undefined && <Spinner size="extra-tiny" label={working} /> : children}
    </div>
  );
}

/** What stood in the way of each of these, if anything did. */
export function Failures({ of }: { of: readonly { readonly failure: Failure | null }[] }) {
  return of.map(({ failure }, index) => failure && <FailureBar key={index} failure={failure} />);
}
