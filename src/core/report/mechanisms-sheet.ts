import type { Results } from '../results';
import { excludedNote, head, lines, textsOf } from './sheet-head';
import { mechanismLines } from './mechanism-lines';
import { leaderSection, unitSections } from './mechanism-lists';
import { designatedSection, outreachSection, publicitySection } from './mechanism-tables';
import type { SheetLayout } from './plan';
import { sectionedSheet } from './sections';

const WIDTHS = [24, 30, 13, 13, 13, 18, 30, 14];

/** 制度落实: the year's mechanisms, then who has not done his part, the designated units, outreach and publicity. */
export function mechanismsSheet(results: Results): SheetLayout {
  const texts = textsOf(results).mechanisms;
  const { never, visiting } = unitSections(results);
  return sectionedSheet(WIDTHS, [
    ...head(results, texts.title(results.settings.year), [texts.about, excludedNote(results)]),
    lines('heading', [texts.summary]),
    mechanismLines(results),
    leaderSection(results, '市级'),
    leaderSection(results, '县级'),
    never,
    designatedSection(results),
    outreachSection(results),
    publicitySection(results),
    visiting,
  ]);
}
