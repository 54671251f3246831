import { parseArgs } from 'node:util';
import { Failure } from '../core/words/failure';
import {
  GENERATED_SHEETS,
  kindsWrittenBy,
  parseDate,
  TABLE_KEYS,
  TABLES,
  type GeneratedKind,
  type TableKey,
} from '../core/registry';
import { settingsSchema } from '../core/words/settings';
import type { PapersFor } from '../ledger';

const COMMANDS = ['check', 'run', 'papers', 'seal', 'verify', 'carry-forward'] as const;
type Command = (typeof COMMANDS)[number];
/** Commands that write a workbook, and those that are about a single one. */
const WRITING: ReadonlySet<Command> = new Set(['run', 'papers', 'seal', 'carry-forward']);
const OF_ONE: ReadonlySet<Command> = new Set(['papers', 'seal', 'verify', 'carry-forward']);

/** The steps on one workbook or several; a year's seal on one. */
export interface RunCommand {
  readonly command: Command;
  readonly inputs: readonly string[];
  readonly output?: string;
  readonly report?: string;
  /** The workbook of an earlier year. */
  readonly previous?: string;
  readonly year?: number;
  /** Serial day of the 1900 system. */
  readonly asOf?: number;
  readonly doubts: boolean;
  /** Megabytes above which a file is not read. */
  readonly maxSize?: number;
  /** The folder into which return slips go, a file each. */
  readonly slips?: string;
  /** What `papers` writes, and for whom. */
  readonly papers?: readonly GeneratedKind[];
  readonly chosen?: PapersFor;
  readonly locale: 'zh-CN' | 'en';
}

/** `template`: empty registry sheets in a workbook of their own. */
export interface TemplateCommand {
  readonly command: 'template';
  readonly output: string;
  readonly tables: readonly TableKey[];
  readonly locale: 'zh-CN' | 'en';
}

export type CommandLine = RunCommand | TemplateCommand;

/** Throws `Failure('BadOption')` that names the option. */
export function parseCommandLine(argv: readonly string[], language: string | undefined): CommandLine {
  const { values, positionals } = parsed(argv);
  const [word, ...inputs] = positionals;
  if (word === 'template') return templateCommand(values, inputs, localeOf(values.lang ?? language));
  if (values.tables !== undefined) throw new Failure('BadOption', { option: '--tables' });
  const command = COMMANDS.find((known) => known === word);
  if (!command) throw new Failure('BadOption', { option: word ?? COMMANDS.join('|') });
  const foreign = OF_PAPERS.find((name) => command !== 'papers' && values[name] !== undefined);
  if (foreign !== undefined) throw new Failure('BadOption', { option: `--${foreign}` });
  if (values.slips !== undefined && command !== 'check' && command !== 'run')
    throw new Failure('BadOption', { option: '--slips' });
  if (inputs.length === 0) throw new Failure('BadOption', { option: 'INPUT.xlsx' });
  if (OF_ONE.has(command) && inputs[1] !== undefined) throw new Failure('BadOption', { option: inputs[1] });
  if (WRITING.has(command) !== (values.output !== undefined))
    throw new Failure('BadOption', { option: '--output' });
  return {
    command,
    inputs,
    ...(values.output === undefined ? {} : { output: values.output }),
    ...(values.report === undefined ? {} : { report: values.report }),
    ...(values.previous === undefined ? {} : { previous: values.previous }),
    ...(values.year === undefined ? {} : { year: yearOf(values.year) }),
    ...(values['as-of'] === undefined ? {} : { asOf: dayOf(values['as-of']) }),
    doubts: values.doubts ?? false,
    ...(values.slips === undefined ? {} : { slips: values.slips }),
    ...(command === 'papers' ? { papers: papersOf(values.sheets), chosen: chosenOf(values) } : {}),
    ...(values['max-size'] === undefined ? {} : { maxSize: megabytesOf(values['max-size']) }),
    locale: localeOf(values.lang ?? language),
  };
}

const OF_TEMPLATES = new Set(['output', 'tables', 'lang']);

function templateCommand(
  values: ReturnType<typeof parsed>['values'],
  inputs: readonly string[],
  locale: TemplateCommand['locale'],
): TemplateCommand {
  const [input] = inputs;
  const foreign = Object.keys(values).find((name) => !OF_TEMPLATES.has(name));
  if (input !== undefined) throw new Failure('BadOption', { option: input });
  if (foreign !== undefined) throw new Failure('BadOption', { option: `--${foreign}` });
  if (values.output === undefined) throw new Failure('BadOption', { option: '--output' });
  return { command: 'template', output: values.output, tables: tablesOf(values.tables), locale };
}

const OF_PAPERS = ['sheets', 'villages', 'households', 'township'] as const;

/** Papers by their kinds or the names of their sheets, in the order of their use. */
function papersOf(text: string | undefined): readonly GeneratedKind[] {
  const papers = kindsWrittenBy('handOut');
  if (text === undefined)
    throw new Failure('BadOption', { option: `--sheets ${papers.map(nameOf).join(',')}` });
  const named = namesIn(text).map((name) => {
    const found = papers.find((kind) => kind === name || nameOf(kind) === name);
    if (!found) throw new Failure('BadOption', { option: `--sheets ${name}` });
    return found;
  });
  return papers.filter((kind) => named.includes(kind));
}

function nameOf(kind: GeneratedKind): string {
  return GENERATED_SHEETS[kind].name;
}

/** A township, or villages and households by their numbers; all where none is named. */
function chosenOf({ township, villages, households }: ReturnType<typeof parsed>['values']): PapersFor {
  const isByKeys = villages !== undefined || households !== undefined;
  if (township !== undefined && isByKeys) throw new Failure('BadOption', { option: '--township' });
  if (township !== undefined) return { by: 'township', township };
  if (!isByKeys) return { by: 'all' };
  return { by: 'keys', villages: namesIn(villages), households: namesIn(households) };
}

function namesIn(text = ''): string[] {
  return text
    .split(/[,，]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Tables by their keys or the names of their sheets; all of them where none is named. */
function tablesOf(text: string | undefined): readonly TableKey[] {
  if (text === undefined) return TABLE_KEYS;
  const named = namesIn(text).map((name) => {
    const found = TABLE_KEYS.find((key) => key === name || TABLES[key].sheet === name);
    if (!found) throw new Failure('BadOption', { option: `--tables ${name}` });
    return found;
  });
  return [...new Set(named)];
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        output: { type: 'string' },
        report: { type: 'string' },
        previous: { type: 'string' },
        year: { type: 'string' },
        'as-of': { type: 'string' },
        doubts: { type: 'boolean' },
        'max-size': { type: 'string' },
        lang: { type: 'string' },
        tables: { type: 'string' },
        slips: { type: 'string' },
        sheets: { type: 'string' },
        villages: { type: 'string' },
        households: { type: 'string' },
        township: { type: 'string' },
      },
    });
  } catch (error) {
    const option = /'([^']+)'/.exec(String(error))?.[1] ?? argv.join(' ');
    throw new Failure('BadOption', { option }, { cause: error });
  }
}

function yearOf(text: string): number {
  const year = settingsSchema.shape.year.safeParse(/^\d{4}$/.test(text) ? Number(text) : NaN);
  if (!year.success) throw new Failure('BadOption', { option: `--year ${text}` });
  return year.data;
}

function dayOf(text: string): number {
  const day = settingsSchema.shape.asOf.safeParse(parseDate(text));
  if (!day.success) throw new Failure('BadOption', { option: `--as-of ${text}` });
  return day.data;
}

function megabytesOf(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new Failure('BadOption', { option: `--max-size ${text}` });
  return Number(text);
}

/** Chinese unless English is asked for, or the terminal's language is English. */
export function localeOf(language: string | undefined): 'zh-CN' | 'en' {
  return language !== undefined && /^en/i.test(language) ? 'en' : 'zh-CN';
}
