import type { NamedHeader } from './header-cells';
import { CellKind, RawColumnBuilder, rawValue, type RawColumn, type RawSheet } from './raw';
import { yesNoList, type CodeList } from './tables';
import { yesOrNo } from './yes-or-no';

/** 是否第一书记, 是否担任第一书记, 第一书记标志: yes/no columns of the national imports and of team lists. */
const FLAG =
  /^(?:是否(?:担任|兼任|任|为|是|系)?(?<asked>.+?)(?:标志|标识)?|(?<marked>.+?)(?:标志|标识|是\/否|是否))$/;
/** What together stands for 岗位, the first of a team first. */
const POSTS: readonly (readonly [post: string, said: RegExp])[] = [
  ['第一书记', /^(?:驻村)?第一书记$/],
  ['工作队长', /^(?:驻村)?(?:帮扶)?(?:工作队)?队?长$/],
  ['工作队员', /^(?:驻村)?(?:帮扶)?(?:工作队)?(?:副队长|队?员)$|^(?:驻村|包村)(?:工作)?(?:干部|人员)$/],
  ['挂职干部', /^(?:驻村)?挂职(?:干部|锻炼)?$/],
];
const NONE_OF_THEM = '帮扶责任人';

/** Columns of the used range that flag a post, the first of a team first. */
export function postFlags(cells: ReadonlyMap<number, NamedHeader>): ReadonlyMap<number, string> {
  const flags = [...cells].map(([column, cell]) => [column, postOf(cell)] as const);
  return new Map(
    flags
      .filter(([, post]) => post !== -1)
      .sort(([, a], [, b]) => a - b)
      .map(([column, post]) => [column, POSTS[post]?.[0] ?? '']),
  );
}

export function isPostFlag(cell: NamedHeader): boolean {
  return postOf(cell) !== -1;
}

/** Its place among the posts, -1 where the header flags none. */
function postOf({ names, bare }: NamedHeader): number {
  return [...names, ...bare].map(postOfFlag).find((post) => post !== -1) ?? -1;
}

function postOfFlag(header: string): number {
  const { asked, marked } = FLAG.exec(header)?.groups ?? {};
  const said = asked ?? marked;
  return said === undefined ? -1 : POSTS.findIndex(([, words]) => words.test(said));
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
  for (let row = 0; row < sheet.rowCount; row++) posts.append(postOfRow(columns, row));
  return posts.build();
}

function postOfRow(
  columns: readonly { raw: RawColumn; post: string; list: CodeList }[],
  row: number,
): unknown {
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
