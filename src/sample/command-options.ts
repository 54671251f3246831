import { parseArgs } from 'node:util';
import { COUNTIES, DEMO_COUNTY } from './counties';
import { DEFAULT_SEED, LARGEST_SCALE, SMALLEST_SCALE, type SampleScope } from './workbook';

export interface CommandOptions {
  readonly scope: SampleScope;
  readonly seed: number;
  /** Path of the file to write. */
  readonly output: string;
}

/** An option that cannot be followed; the message is one line for the user. */
export class OptionError extends Error {}

/**
 * Reads the command line of `npm run sample`.
 * @throws OptionError
 */
export function readOptions(args: readonly string[]): CommandOptions {
  const { city, scale, county, seed, output } = parse(args);
  if (output === undefined) throw new OptionError('缺少 --output 文件名.xlsx');
  if (!output.toLowerCase().endsWith('.xlsx')) throw new OptionError(`--output 应以 .xlsx 结尾：${output}`);
  if ((city || scale !== undefined) && county !== undefined)
    throw new OptionError('--county 不能与 --city、--scale 同时使用');
  return { scope: scopeOf(city, scale, county), seed: seedOf(seed), output };
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        city: { type: 'boolean', default: false },
        scale: { type: 'string' },
        county: { type: 'string' },
        seed: { type: 'string' },
        output: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    throw new OptionError(`选项有误：${oneLine(error)}`);
  }
}

/** A scale says that the city is meant. */
function scopeOf(city: boolean, scale: string | undefined, county: string | undefined): SampleScope {
  if (!city && scale === undefined) return { kind: 'county', county: countyOf(county ?? DEMO_COUNTY) };
  const factor = Number(scale ?? 1);
  if (scale?.trim() === '' || !(factor >= SMALLEST_SCALE && factor <= LARGEST_SCALE))
    throw new OptionError(`--scale 应为 ${SMALLEST_SCALE} 到 ${LARGEST_SCALE} 之间的数：${scale}`);
  return { kind: 'city', scale: factor };
}

function countyOf(name: string): string {
  const names = COUNTIES.map((county) => county.name);
  if (!names.includes(name)) throw new OptionError(`--county 应为 ${names.join('、')} 之一：${name}`);
  return name;
}

function seedOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_SEED;
  const seed = Number(text);
  if (!/^\d+$/.test(text) || seed > 0xffff_ffff)
    throw new OptionError(`--seed 应为 0 到 4294967295 的整数:${text}`);
  return seed;
}

function oneLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] as string;
}
