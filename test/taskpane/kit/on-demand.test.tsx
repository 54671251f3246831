import { screen, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Failure } from '../../../src/core/words/failure';
import { failureSentence, paneTexts } from '../../../src/locales';
import { onDemand } from '../../../src/taskpane/kit';

const Greeting = ({ name }: { readonly name: string; readonly onBack?: () => void }) => <p>{name}，您好</p>;

it('shows what comes once it is there, and at once from then on', async () => {
  const bring = jest.fn(() => Promise.resolve(Greeting));
  const View = onDemand(bring);
  const { unmount } = render(<View name="张" />);
  expect(screen.queryByText('张，您好')).toBeNull();
  await screen.findByText('张，您好');
  unmount();
  render(<View name="李" />);
  expect(screen.getByText('李，您好')).toBeTruthy();
  expect(bring).toHaveBeenCalledTimes(1);
});

it('says that it could not come, and comes when it is asked for again', async () => {
  const bring = jest.fn(() => Promise.resolve(Greeting)).mockRejectedValueOnce(new Error('ChunkLoadError'));
  const View = onDemand(bring);
  const onBack = jest.fn();
  render(<View name="张" onBack={onBack} />);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(failureSentence(new Failure('PartNotLoaded'), 'zh-CN'));
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: paneTexts['zh-CN'].findings.back }));
  expect(onBack).toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByText('张，您好')).toBeTruthy();
});
