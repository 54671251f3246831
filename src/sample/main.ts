// The command `npm run sample`: writes a sample workbook to a file. Exit code 2: it could not be written.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OptionError, readOptions, type CommandOptions } from './command-options';
import { parseVillageList } from './village-list';
import { sampleWorkbook, type SampleWorkbook } from './workbook';
import { writeSample } from './write';

const VILLAGE_LIST = join(__dirname, 'data', 'luoyang-villages.csv');

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const workbook = generate(options);
  save(options.output, await writeSample(workbook));
  process.stdout.write(`${summaryOf(workbook, options)}\n`);
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

main().catch((error: unknown) => {
  if (!(error instanceof OptionError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
