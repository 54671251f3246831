import { act, renderHook, waitFor } from '@testing-library/react';
import { Failure } from '../../../src/core/words/failure';
import { useTask } from '../../../src/taskpane/kit';

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
