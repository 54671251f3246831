import { Button, FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { AskBack } from '../../src/core/book';
import { useAskBack } from '../../src/taskpane/asking';
import { themeNamed } from '../../src/taskpane/look';
import { expectNoViolations } from './no-violations';

const DATA = { first: 2013, last: 2014 };

function Runs({ questions }: { readonly questions: readonly AskBack[] }) {
  const { ask, bar } = useAskBack();
  const [answer, setAnswer] = useState('');
  return (
    <FluentProvider theme={themeNamed('light')} lang="zh-CN">
      <main>
        <h1>校验</h1>
        {bar}
        <Button
          onClick={() => {
            void ask(questions).then((isMeant) => {
              setAnswer(isMeant ? '照办' : '不办');
            });
          }}
        >
          校验
        </Button>
        <p>{answer}</p>
      </main>
    </FluentProvider>
  );
}

it.each<[AskBack, string]>([
  [
    { about: 'year', given: 2041, data: DATA },
    '台账里的数据是 2013—2014 年的，考核年度却是 2041 年。是不是写错了？',
  ],
  [
    { about: 'asOf', given: 42_004, data: { first: 2019, last: 2019 } },
    '台账里的数据是 2019 年的，截止日期却是 2014-12-31。是不是写错了？',
  ],
  [
    { about: 'previous', name: '上年.xlsx' },
    '上年台账“上年.xlsx”与现在打开的台账内容相同，对比不出变化。是不是选错了文件？',
  ],
])('asks in a sentence, the focus on the way back (%#)', async (asked, sentence) => {
  render(<Runs questions={[asked]} />);
  const user = userEvent.setup();
  const run = screen.getByRole('button', { name: '校验' });
  await user.click(run);
  expect(screen.getByRole('alertdialog').textContent).toContain(sentence);
  expect(screen.getByRole('button', { name: '返回修改' })).toBe(document.activeElement);
  await expectNoViolations();
  await user.click(screen.getByRole('button', { name: '没有写错，继续' }));
  expect(await screen.findByText('照办')).toBeTruthy();
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(run).toBe(document.activeElement);
  await user.click(run);
  await user.keyboard('{Escape}');
  expect(await screen.findByText('不办')).toBeTruthy();
});
