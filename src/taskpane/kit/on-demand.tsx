import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, type ComponentType } from 'react';
import { Failure } from '../../core/words/failure';
import { useTexts } from '../look';
import { useViewStyles } from './styles';
import { Failures } from './task-status';
import { useTask } from './use-task';

/** What comes in less says nothing of its coming. */
const UNSEEN_MS = 400;

interface Leavable {
  readonly onBack?: (() => void) | null | undefined;
}

/** A view whose program comes when it is first shown. */
export type OnDemand<Props> = ComponentType<Props> & {
  /** Brings it before; what has come is shown at once. */
  readonly load: () => Promise<ComponentType<Props>>;
};

/** Shows what `bring` gives. What cannot be brought (no connection, another version by now) may be asked for again. */
export function onDemand<Props extends object>(bring: () => Promise<ComponentType<Props>>): OnDemand<Props> {
  let brought: ComponentType<Props> | null = null;
  const load = async (): Promise<ComponentType<Props>> => {
    try {
      brought ??= await bring();
      return brought;
    } catch {
      throw new Failure('PartNotLoaded');
    }
  };
  function ViewOnDemand(props: Props & Leavable) {
    const { run, outcome, failure } = useTask<ComponentType<Props>>();
    useEffect(() => {
      if (!brought) run(load);
    }, [run]);
    const View = outcome ?? brought;
    if (View) return <View {...props} />;
    if (!failure) return <Spinner delay={UNSEEN_MS} size="tiny" />;
    const again = (): void => {
      run(load);
    };
    return <NotBrought failure={failure} onAgain={again} onBack={props.onBack} />;
  }
  return Object.assign(ViewOnDemand, { load });
}

interface NotBroughtProps extends Leavable {
  readonly failure: Failure;
  onAgain(): void;
}

function NotBrought({ failure, onAgain, onBack }: NotBroughtProps) {
  const view = useViewStyles();
  const { texts } = useTexts();
  return (
    <div className={view.actions}>
      <Failures of={[{ failure }]} />
      <Button size="small" onClick={onAgain}>
        {texts.again}
      </Button>
      {onBack && (
        <Button size="small" appearance="subtle" onClick={onBack}>
          {texts.findings.back}
        </Button>
      )}
    </div>
  );
}
