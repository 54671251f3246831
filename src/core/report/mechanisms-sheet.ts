import { excludedNote, head, lines, textsOf, type Results } from './layout';
import { mechanismLines } from './mechanism-lines';
import { leaderSection, unitSections } from './mechanism-lists';
import { designatedSection, outreachSection, publicitySection } from './mechanism-tables';
import type { Band, SheetLayout } from './plan';
import { rowsOf, sectionBands, sectionedPlan } from './old-sections';

const WIDTHS = [24, 30, 13, 13, 13, 18, 30, 14];

/** 制度落实: the year's mechanisms, then who has not done his part, the designated units, outreach and publicity. */
export function mechanismsSheet(results: Results): SheetLayout {
  const texts = textsOf(results).mechanisms;
  const above = [
    ...head(results, texts.title(results.settings.year), [texts.about, excludedNote(results)]),
    lines('heading', [texts.summary]),
  ];
  const bands: Band[] = [...above, ...mechanismLines(results, rowsOf(above) + 2)];
  bands.push(
    ...sectionBands(leaderSection(results, '市级')),
    ...sectionBands(leaderSection(results, '县级')),
  );
  const { never, visiting } = unitSections(results);
  bands.push(...sectionBands(never));
  for (const section of [designatedSection, outreachSection, publicitySection])
    bands.push(...sectionBands(section(results, rowsOf(bands))));
  bands.push(...sectionBands(visiting));
  return sectionedPlan(WIDTHS, bands);
}
