// The command `npm run sample`: writes a sample workbook to a file. Exit code 2: it could not be written.
import { runSample } from './command';

const writeTo = (stream: NodeJS.WriteStream) => (text: string) => {
  stream.write(`${text}\n`);
};

void runSample(process.argv.slice(2), writeTo(process.stderr), writeTo(process.stdout)).then((code) => {
  process.exitCode = code;
});
