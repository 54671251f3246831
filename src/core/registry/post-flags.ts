import type { NamedHeader } from './header-cells';
import { CellKind, RawColumnBuilder, rawValue, type RawColumn, type RawSheet } from './raw';
import { yesNoList, type CodeList } from './tables';
import { yesOrNo } from './yes-or-no';

/** Yes/no columns of the national imports that together stand for 岗位 (spec: registry, last section). */
const POST_OF_FLAG = new Map([
  ['是否第一书记', '第一书记'],
  ['是否工作队队长', '工作队长'],
  ['是否工作队长', '工作队长'],
  ['是否驻村队员', '工作队员'],
  ['是否驻村工作队员', '工作队员'],
]);
const NONE_OF_THEM = '帮扶责任人';

/** Columns of the used range that flag a post, the first of a team first. */
export function postFlags(cells: ReadonlyMap<number, NamedHeader>): ReadonlyMap<number, string> {
  const posts = [...new Set(POST_OF_FLAG.values())];
  const flags: [number, string][] = [];
  for (const [column, { names }] of cells) {
    const post = POST_OF_FLAG.get(names.find((name) => POST_OF_FLAG.has(name)) ?? '');
    if (post !== undefined) flags.push([column, post]);
  }
  return new Map(flags.sort(([, a], [, b]) => posts.indexOf(a) - posts.indexOf(b)));
}

/**
 * The 岗位 that the flags of each row say: the first that is yes; 帮扶责任人 where all that is there says no;
 * what the clerk wrote where it is neither, so that the checks see it.
 */
export function postColumn(sheet: RawSheet, flags: ReadonlyMap<number, string>): RawColumn {
  const posts = new RawColumnBuilder(sheet.rowCount);
  const columns = [...flags].flatMap(([column, post]) => {
    const raw = sheet.columns[column];
    return raw ? [{ raw, post, list: yesNoList(`是否${post}`) }] : [];
  });
  for (let row = 0; row < sheet.rowCount; row++) posts.append(postOf(columns, row));
  return posts.build();
}

function postOf(columns: readonly { raw: RawColumn; post: string; list: CodeList }[], row: number): unknown {
  let said: unknown = null;
  for (const { raw, post, list } of columns) {
    if (raw.kinds[row] === CellKind.blank) continue;
    const value = rawValue(raw, row);
    const flag = yesOrNo({ list }, String(value ?? ''));
    if (flag === 1) return post;
    said = flag === 0 ? (said ?? NONE_OF_THEM) : value;
  }
  return said;
}
