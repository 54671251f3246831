import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const SIDELOAD = join(__dirname, 'sideload');
const MANIFEST = join(__dirname, '../manifest.xml');
const PORT = '3000';

/**
 * `npm run excel` and `npm run excel:stop`: Microsoft's tools start desktop Excel with the add-in, and take it out
 * again. They are fetched here when first needed.
 */
function main(command: string | undefined): void {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    process.stderr.write(
      'Excel 只有 Windows 和 macOS 版；这里请用 npm start。 There is no Excel here: use npm start.\n',
    );
    process.exitCode = 2;
    return;
  }
  fetchTools();
  if (command === 'stop') {
    tool('office-addin-debugging', 'stop', MANIFEST, 'desktop');
    return;
  }
  // The certificate of this machine's own https server, trusted by the user once.
  tool('office-addin-dev-certs', 'install');
  const server = ['--dev-server', 'npm run excel:serve', '--dev-server-port', PORT];
  tool('office-addin-debugging', 'start', MANIFEST, 'desktop', '--app', 'excel', ...server);
}

function fetchTools(): void {
  // npm is a command file on Windows, which only a shell starts.
  run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: SIDELOAD, shell: process.platform === 'win32' });
}

function tool(name: string, ...words: string[]): void {
  run(process.execPath, [join(SIDELOAD, 'node_modules', name, 'cli.js'), ...words], {});
}

function run(program: string, words: readonly string[], options: { cwd?: string; shell?: boolean }): void {
  const { status } = spawnSync(program, words, { stdio: 'inherit', ...options });
  if (status !== 0) process.exit(status ?? 1);
}

main(process.argv[2]);
