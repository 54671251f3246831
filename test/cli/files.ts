import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/command';

/** A folder of its own for a test's files. */
export class Folder {
  constructor(private readonly path = mkdtempSync(join(tmpdir(), 'registry-'))) {}

  put(name: string, content: Uint8Array | string): string {
    writeFileSync(this.of(name), content);
    return this.of(name);
  }

  of(name: string): string {
    return join(this.path, name);
  }

  read(name: string): Buffer {
    return readFileSync(this.of(name));
  }

  json(name: string): unknown {
    return JSON.parse(this.read(name).toString('utf8'));
  }

  names(): string[] {
    return readdirSync(this.path).sort();
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}

export interface Ran {
  readonly code: number;
  readonly sentences: readonly string[];
}

/** What `--help` tells. */
export async function helpOf(...argv: string[]): Promise<string> {
  const told: string[] = [];
  const refuse = (): never => {
    throw new Error('nothing to complain of');
  };
  await runCommand([...argv, '--help'], 'zh_CN.UTF-8', refuse, (text) => told.push(text));
  return told.join('\n');
}

/** Runs `npm run registry -- …` in this process. */
export async function registry(...argv: string[]): Promise<Ran> {
  const sentences: string[] = [];
  const code = await runCommand(
    argv,
    'zh_CN.UTF-8',
    (sentence) => sentences.push(sentence),
    () => undefined,
  );
  return { code, sentences };
}
