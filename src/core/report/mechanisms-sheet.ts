import type { Results } from '../results';
import { lines, textsOf } from './sheet-head';
import { mechanismLines } from './mechanism-lines';
import { leaderSection, unitSection } from './mechanism-lists';
import { designatedSection, outreachSection, publicitySection } from './mechanism-tables';
import type { SheetLayout } from './plan';
import { sectionedSheet } from './sections';

const WIDTHS = [24, 30, 13, 13, 13, 18, 30, 14];

/** 制度落实: the year's mechanisms, then who has not done his part, the designated units, outreach and publicity. */
export function mechanismsSheet(results: Results): SheetLayout {
  const texts = textsOf(results).mechanisms;
  const units = unitSection(results);
  const filed = {
    kind: 'mechanisms',
    title: texts.title(results.settings.year),
    units: ['leaders', 'times', 'units', 'people', 'money'],
    remarks: texts.remarks,
  } as const;
  const parts = [
    lines('heading', [texts.summary]),
    mechanismLines(results),
    leaderSection(results, '市级'),
    leaderSection(results, '县级'),
    designatedSection(results),
    outreachSection(results),
    publicitySection(results),
    units.section,
  ];
  return sectionedSheet(results, filed, WIDTHS, parts, units.list);
}
