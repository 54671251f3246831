import { act, render, renderHook, screen, waitFor } from '@testing-library/react';
import { Activity, useEffect } from 'react';
import { Failure } from '../../../src/core/words/failure';
import { LongWorkProvider, PlaceShownProvider, useLongWork, useTask } from '../../../src/taskpane/kit';

/** Work that goes on until it is told how to end, or is given up. */
function heldWork() {
  let resolve = (_: string): void => undefined;
  let signal: AbortSignal | null = null;
  const work = (watch: { readonly signal: AbortSignal }): Promise<string> => {
    ({ signal } = watch);
    return new Promise((end, reject) => {
      resolve = end;
      watch.signal.addEventListener('abort', () => {
        reject(new Failure('Cancelled'));
      });
    });
  };
  return {
    work,
    end: (outcome: string) => {
      resolve(outcome);
    },
    isGivenUp: () => signal?.aborted,
  };
}

it('tells how far it is, and what came of it', async () => {
  const { result } = renderHook(() => useTask<string, number>());
  const { work, end } = heldWork();
  act(() => {
    result.current.run((watch) => {
      watch.onProgress(7);
      return work(watch);
    });
  });
  expect(result.current.running).toEqual({ progress: 7, cancelling: false });
  end('done');
  await waitFor(() => {
    expect(result.current).toMatchObject({ isBusy: false, outcome: 'done', failure: null });
  });
});

it('keeps the outcome when later work fails, until the failure is put away', async () => {
  const { result } = renderHook(() => useTask<string>());
  act(() => {
    result.current.run(() => Promise.resolve('first'));
  });
  await waitFor(() => {
    expect(result.current.outcome).toBe('first');
  });
  act(() => {
    result.current.run(() => Promise.reject(new Failure('NoRows')));
  });
  await waitFor(() => {
    expect(result.current).toMatchObject({ outcome: 'first', failure: { code: 'NoRows' } });
  });
  act(() => {
    result.current.dismiss();
  });
  expect(result.current).toMatchObject({ outcome: 'first', failure: null });
});

it('has not failed where it was given up', async () => {
  const { result } = renderHook(() => useTask<string>());
  const { work } = heldWork();
  act(() => {
    result.current.run(work);
  });
  act(() => {
    result.current.cancel();
  });
  await waitFor(() => {
    expect(result.current).toMatchObject({ isBusy: false, isCancelled: true, failure: null });
  });
});

it('gives up what is under way for new work, and hears no more of it', async () => {
  const { result } = renderHook(() => useTask<string>());
  const [first, second] = [heldWork(), heldWork()];
  act(() => {
    result.current.run(first.work);
  });
  act(() => {
    result.current.run(second.work);
  });
  expect(first.isGivenUp()).toBe(true);
  await act(() => Promise.resolve());
  expect(result.current).toMatchObject({ isBusy: true, isCancelled: false });
  second.end('second');
  await waitFor(() => {
    expect(result.current.outcome).toBe('second');
  });
});

it('gives up when its view is left', () => {
  const { result, unmount } = renderHook(() => useTask<string>());
  const { work, isGivenUp } = heldWork();
  act(() => {
    result.current.run(work);
  });
  unmount();
  expect(isGivenUp()).toBe(true);
});

describe('work that may take long', () => {
  function Working({ work }: { readonly work: ReturnType<typeof heldWork>['work'] }) {
    const { run, outcome } = useTask<string>({ isLong: true });
    useEffect(() => {
      run(work);
      // Once, however often it is shown again.
      // eslint-disable-next-line react-hooks/exhaustive-deps
    }, []);
    return <p>{outcome}</p>;
  }

  function Places() {
    const { isUnderWay, places } = useLongWork();
    return <output>{isUnderWay ? [...places].join() : 'nothing'}</output>;
  }

  interface ShownAs {
    readonly isShown: boolean;
    readonly isFront: boolean;
    readonly isThere?: boolean;
  }

  function pane(work: ReturnType<typeof heldWork>['work'], { isShown, isFront, isThere = true }: ShownAs) {
    return (
      <LongWorkProvider>
        <Places />
        <PlaceShownProvider place="yearEnd" isShown={isShown}>
          <Activity mode={isShown ? 'visible' : 'hidden'}>
            <PlaceShownProvider place="yearEnd" isShown={isFront}>
              <Activity mode={isFront ? 'visible' : 'hidden'}>{isThere && <Working work={work} />}</Activity>
            </PlaceShownProvider>
          </Activity>
        </PlaceShownProvider>
      </LongWorkProvider>
    );
  }

  it.each([
    ['its place', { isShown: false, isFront: true }],
    ['its view, behind another', { isShown: true, isFront: false }],
  ])('goes on while %s is out of sight, and the pane knows where', async (_, hidden) => {
    const { work, end, isGivenUp } = heldWork();
    const { rerender } = render(pane(work, { isShown: true, isFront: true }));
    expect(screen.getByRole('status').textContent).toBe('yearEnd');
    rerender(pane(work, hidden));
    expect(isGivenUp()).toBe(false);
    end('done');
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toBe('nothing');
    });
  });

  it('gives up when its view goes', async () => {
    const { work, isGivenUp } = heldWork();
    const { rerender } = render(pane(work, { isShown: true, isFront: true }));
    rerender(pane(work, { isShown: true, isFront: true, isThere: false }));
    expect(isGivenUp()).toBe(true);
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toBe('nothing');
    });
  });
});
