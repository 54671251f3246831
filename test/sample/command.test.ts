import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { runSample } from '../../src/sample/command';

const MAIN = join(__dirname, '..', '..', 'src', 'sample', 'main.ts');

function run(...args: string[]) {
  const done = spawnSync(process.execPath, [require.resolve('tsx/cli'), MAIN, ...args], { encoding: 'utf8' });
  return { status: done.status, stdout: done.stdout, stderr: done.stderr };
}

/** The same within this process. */
async function called(args: readonly string[]) {
  const [told, complaints]: [string[], string[]] = [[], []];
  const status = await runSample(
    args,
    (sentence) => complaints.push(sentence),
    (sentence) => told.push(sentence),
  );
  return { status, told, complaints };
}

describe('npm run sample', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sample-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes a city of the asked size and says what it holds', async () => {
    const output = join(folder, 'city.xlsx');
    const { status, stdout, stderr } = run('--city', '--scale', '0.01', '--seed', '5', '--output', output);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/洛阳市驻村帮扶台账，18 张表，\d+ 行，无差错，种子 5\n$/);
    const { sheets } = await readXlsx(readFileSync(output));
    expect(sheets).toHaveLength(18);
  });

  it.each([
    [[], '缺少 --output'],
    [['--output', 'sample.xls'], '.xlsx'],
    [['--output', 'a.xlsx', '--scale', '5'], '--scale 应为 0.01 到 3'],
    [['--output', 'a.xlsx', '--scale', 'large'], '--scale 应为 0.01 到 3'],
    [['--output', 'a.xlsx', '--county', '北京市'], '--county 应为 嵩县、'],
    [['--output', 'a.xlsx', '--county', '嵩县', '--city'], '--county 不能与'],
    [['--output', 'a.xlsx', '--seed', '-1x'], '--seed'],
    [['--output', 'a.xlsx', '--colour'], '选项有误'],
    [['--output', '/nowhere/at/all.xlsx', '--scale', '0.01'], '无法写入'],
  ])('answers %j with one line and exit code 2', async (args, message) => {
    const { status, told, complaints } = await called(args);
    expect({ status, told }).toEqual({ status: 2, told: [] });
    expect(complaints).toEqual([expect.stringContaining(message)]);
    expect(complaints[0]).not.toContain('\n');
  });

  it('says what is wrong to the standard error', () => {
    const { status, stdout, stderr } = run();
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: '缺少 --output 文件名.xlsx\n',
    });
  });
});
