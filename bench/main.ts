import { parseArgs } from 'node:util';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseVillageList, sampleWorkbook, writeSample } from '../src/sample';
import { measure, type Measured } from './measure';
import { printTable } from './print-table';

const VILLAGE_LIST = join(__dirname, '../src/sample/data/luoyang-villages.csv');

/** `npm run bench -- [--scale 0.1] [--json FILE]`: what each phase of a run takes, against JSON.parse. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { scale: { type: 'string', default: '0.1' }, json: { type: 'string' } },
  });
  const scale = Number(values.scale);
  const villages = parseVillageList(readFileSync(VILLAGE_LIST, 'utf8'));
  const xlsx = await writeSample(sampleWorkbook({ scope: { kind: 'city', scale }, villages }));
  const measured = await measure(xlsx, scale);
  printTable(scale, xlsx.byteLength, measured);
  if (values.json !== undefined) writeFileSync(values.json, jsonOf(scale, xlsx.byteLength, measured));
}

function jsonOf(scale: number, bytes: number, measured: Measured): string {
  return `${JSON.stringify({ scale, bytes, ...measured }, null, 1)}\n`;
}

void main();
