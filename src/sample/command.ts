import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OptionError, readOptions, type CommandOptions } from './command-options';
import { parseVillageList } from './village-list';
import { sampleWorkbook, type SampleWorkbook } from './workbook';
import { writeSample } from './write';

const VILLAGE_LIST = join(__dirname, 'data', 'luoyang-villages.csv');

/** Runs `npm run sample -- …`: says what was written or complains of what it cannot follow. The exit code is 0 or 2. */
export async function runSample(
  argv: readonly string[],
  complain: (sentence: string) => void,
  tell: (sentence: string) => void,
): Promise<number> {
  try {
    const options = readOptions(argv);
    const workbook = generate(options);
    save(options.output, await writeSample(workbook));
    tell(summaryOf(workbook, options));
    return 0;
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    complain(error.message);
    return 2;
  }
}

function generate({ scope, seed }: CommandOptions): SampleWorkbook {
  const villages = parseVillageList(readFileSync(VILLAGE_LIST, 'utf8'));
  return sampleWorkbook({ scope, villages, seed });
}

function save(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    throw new OptionError(`无法写入 ${path}:${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}

function summaryOf({ title, sheets, planted }: SampleWorkbook, { seed, output }: CommandOptions): string {
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  const mistakes = planted.length === 0 ? '无差错' : `含 ${planted.length} 处差错`;
  return `${output}：${title}，${sheets.length} 张表，${rows} 行，${mistakes}，种子 ${seed}`;
}
