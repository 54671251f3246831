import { canonicalXml } from './canonical-xml';
import { WorkbookFileError } from './file-error';
import type { WorkbookPackage } from './open-package';
import { withoutOtherSheets, type OtherSheet } from './other-sheets';
import { asUtf8 } from './part-text';
import { isOfKind, type Relation } from './relations';
import { listedSheets, type ListedSheet } from './sheet-list';
import { attribute } from './xml';

const OTHER_KINDS = ['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet'];

/** A sheet that holds cells, with the name of its part. */
export interface FileSheet extends ListedSheet {
  readonly part: string;
}

/** What the workbook's own part says, and where it says that the rest is. */
export interface WorkbookPart {
  /** As Excel would have written it. */
  readonly whole: string;
  /** Without the sheets of other kinds. */
  readonly xml: string;
  readonly otherSheets: readonly (OtherSheet & { readonly part: string })[];
  /** The sheets that hold cells, in order. */
  readonly sheets: readonly FileSheet[];
  readonly date1904: boolean;
  /** Null where the workbook has none. */
  readonly stylesPart: string | null;
  readonly stringsPart: string | null;
  readonly theme: string | null;
}

export function readWorkbookPart({ package: opened, workbook }: WorkbookPackage): WorkbookPart {
  const relations = new Map(opened.relationsOf(workbook).map((relation) => [relation.id, relation]));
  const partOf = (kind: string): string | null =>
    [...relations.values()].find((relation) => isOfKind(relation, kind) && opened.entry(relation.target))
      ?.target ?? null;
  const text = opened.text(workbook);
  if (text === null) throw new WorkbookFileError('Corrupt');
  const whole = canonicalXml(asUtf8(text));
  const { xml, others } = withoutOtherSheets(whole, (id) => isOther(relations.get(id)));
  return {
    whole,
    xml,
    otherSheets: others.map((sheet) => ({ ...sheet, part: relations.get(sheet.relation)?.target ?? '' })),
    sheets: listedSheets(xml).map((sheet) => {
      const found = relations.get(sheet.relation);
      if (!found || !opened.entry(found.target)) throw new WorkbookFileError('Corrupt');
      return { ...sheet, part: found.target };
    }),
    date1904: /^(?:1|true)$/.test(attribute(/<workbookPr\s[^<>]*>/.exec(xml)?.[0] ?? '', 'date1904')),
    stylesPart: partOf('styles'),
    stringsPart: partOf('sharedStrings'),
    theme: partOf('theme'),
  };
}

function isOther(relation: Relation | undefined): boolean {
  return relation !== undefined && OTHER_KINDS.some((kind) => isOfKind(relation, kind));
}
