import { runCommand } from './command';

const language = process.env['LC_ALL'] ?? process.env['LANG'];

void runCommand(process.argv.slice(2), language, (sentence) => {
  process.stderr.write(`${sentence}\n`);
}).then((code) => {
  process.exitCode = code;
});
