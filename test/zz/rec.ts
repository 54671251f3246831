import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../src/host';
import { formulasOf, recompute } from '../browser/libre-office';
async function main() {
  const bytes = readFileSync(process.argv[2] ?? '');
  const book = await openWorkbook(bytes, 'a.xlsx');
  const names = book.sheets.map(({ name }) => name);
  const ours = formulasOf(book, names);
  const [anew = new Uint8Array()] = await recompute(bytes);
  const theirs = formulasOf(await openWorkbook(anew, 'b.xlsx'), names);
  let diff = 0;
  for (const [k, v] of ours) if (JSON.stringify(theirs.get(k)) !== JSON.stringify(v)) { diff++; if (diff < 10) console.log(k, v, theirs.get(k)); }
  console.log('formulas', ours.size, 'theirs', theirs.size, 'differences', diff);
}
void main();
