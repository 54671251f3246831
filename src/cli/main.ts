import { runCommand } from './command';

const language = process.env['LC_ALL'] ?? process.env['LANG'];

const writeTo = (stream: NodeJS.WriteStream) => (text: string) => {
  stream.write(`${text}\n`);
};

void runCommand(process.argv.slice(2), language, writeTo(process.stderr), writeTo(process.stdout)).then(
  (code) => {
    process.exitCode = code;
  },
);
