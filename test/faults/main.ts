import { OPERATIONS } from './operations';
import { printCauses, printHeader, printOutcome, printTotal } from './print';
import { EVERY_REQUEST, FEW_REQUESTS, tryOperation, type Outcome } from './run';

/** `--few`: the requests that the tests try; `--only NAME`: one operation. */
async function main(words: readonly string[]): Promise<void> {
  const only = words[words.indexOf('--only') + 1];
  const operations = OPERATIONS.filter(({ name }) => !words.includes('--only') || name === only);
  const outcomes: Outcome[] = [];
  printHeader();
  for (const operation of operations) {
    for await (const outcome of tryOperation(
      operation,
      words.includes('--few') ? FEW_REQUESTS : EVERY_REQUEST,
    )) {
      printOutcome(outcome);
      outcomes.push(outcome);
    }
  }
  printCauses(outcomes);
  printTotal(outcomes);
  process.exitCode = outcomes.some(({ bad }) => bad.size > 0) ? 1 : 0;
}

void main(process.argv.slice(2));
