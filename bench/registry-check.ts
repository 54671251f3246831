import { performance } from 'node:perf_hooks';
import { runCommand } from '../src/cli/command';

/** `registry check FILE` in a process of its own: prints its seconds, from the start on, and its most memory, as JSON. */
async function main(): Promise<void> {
  const silent = (): void => undefined;
  await runCommand(['check', ...process.argv.slice(2)], 'zh-CN', silent, silent);
  const seconds = performance.now() / 1000;
  process.stdout.write(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
}

void main();
