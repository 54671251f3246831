import {
  digestOf,
  digestOfText,
  tablesOf,
  type RawSheet,
  type RawWorkbook,
  type Registry,
} from '../registry';
import type { Results } from '../results';
import { RULES } from '../rules';
import { readRuleChoices } from '../steering';

/** What a result rests upon, part by part: short texts, equal where the part is. */
export interface Basis {
  /** The registry's sheets, and how they are read. */
  readonly registry: string;
  /** What holds of 参数, 县区, 考核指标 and 规则, whether the workbook has them or not. */
  readonly settings: string;
  /** Year, day and doubts. */
  readonly terms: string;
  /** The earlier registry that is set beside; empty where there is none. */
  readonly previous: string;
}
export type BasisPart = keyof Basis;

const PARTS: readonly BasisPart[] = ['registry', 'settings', 'terms', 'previous'];
const BETWEEN = '|';

export function basisOf(workbook: RawWorkbook, results: Results): Basis {
  const { registry, settings, run, previous } = results;
  return {
    registry: registryDigest(workbook, registry),
    settings: digestOfText(JSON.stringify(settledIn(workbook, results))),
    terms: [settings.year, settings.asOf, run.doubts === true ? 1 : 0].join('.'),
    previous: previous?.digest ?? '',
  };
}

function settledIn(workbook: RawWorkbook, { settings, counties, scheme, schemeFault }: Results): unknown {
  const { year: _year, asOf: _asOf, ...others } = settings;
  return [others, [...counties], scheme, schemeFault?.faults ?? null, readRuleChoices(workbook, RULES)];
}

/** Of the sheets that are read as tables, and of what a clerk has said of how they are to be taken. */
export function registryDigest(
  { sheets, mappings = [], waivers = [] }: RawWorkbook,
  registry: Registry,
): string {
  const read = new Set(tablesOf(registry).flatMap(({ parts }) => parts.map(({ sheet }) => sheet)));
  const isRead = ({ name }: RawSheet): boolean => read.has(name);
  const digest = digestOf(sheets.filter(isRead));
  const said = [...mappings, ...waivers];
  return said.length === 0 ? digest : `${digest}.${digestOfText(JSON.stringify(said))}`;
}

/** As a sheet's record in the workbook keeps it. */
export function basisText(basis: Basis): string {
  return PARTS.map((part) => basis[part]).join(BETWEEN);
}

/** The parts in which a kept text differs from a basis; null where it is none. */
export function differingParts(kept: string, basis: Basis): readonly BasisPart[] | null {
  const texts = kept.split(BETWEEN);
  if (texts.length !== PARTS.length) return null;
  return PARTS.filter((part, index) => basis[part] !== texts[index]);
}
