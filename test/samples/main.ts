import { printOutcome, printTotal } from './print';
import { trySample, type Outcome } from './run';
import { samplesIn } from './sample';

/** `FOLDER`: where snippets are, as in github.com/OfficeDev/office-js-snippets; `--only TEXT`: those so named. */
async function main(words: readonly string[]): Promise<void> {
  const [folder] = words;
  if (folder === undefined || folder.startsWith('--')) {
    process.stderr.write('npm run samples -- FOLDER [--only TEXT]\n');
    process.exitCode = 2;
    return;
  }
  const only = words.includes('--only') ? (words[words.indexOf('--only') + 1] ?? '') : '';
  const outcomes: Outcome[] = [];
  for (const sample of samplesIn(folder).filter(({ name }) => name.includes(only))) {
    const outcome = await trySample(sample);
    printOutcome(outcome);
    outcomes.push(outcome);
  }
  printTotal(outcomes);
  process.exitCode = outcomes.some(({ verdict }) => verdict === 'wrong') ? 1 : 0;
}

void main(process.argv.slice(2));
