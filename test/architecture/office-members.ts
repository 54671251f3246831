import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT, sourcesIn } from './sources';

/** A member of Office.js that the program uses. */
export interface OfficeUse {
  /** Where: `src/excel/marks.ts:12`. */
  readonly place: string;
  /** `Range.group` */
  readonly member: string;
  /** The requirement set that it came with: `ExcelApi`, and its version. */
  readonly set: string;
  readonly version: string;
  /** The versions that the function around it asks for before. */
  readonly guards: readonly string[];
}

/** The embedded Excel, its page and the command line stand at the other end. */
const OTHER_END = /^src\/(?:host|preview|cli|sample)\//;
const EXCEL_SET = /\[Api set: (ExcelApi\w*) ([\d.]+|BETA)/;
/** A set of all programs; where it says no version, it is its first one. */
const COMMON_SET = /-requirement-sets \| (?!Mailbox)(\w+)(?: ([\d.]+))?\}/;

/** Every member of Office.js that came with a requirement set, wherever the program uses it. */
export function officeUses(): OfficeUse[] {
  const program = ts.createProgram(
    sourcesIn('src')
      .map(({ path }) => path)
      .filter((path) => !OTHER_END.test(path))
      .map((path) => join(ROOT, path)),
    configured(),
  );
  const checker = program.getTypeChecker();
  const uses: OfficeUse[] = [];
  for (const file of program.getSourceFiles()) {
    const path = file.fileName.slice(ROOT.length + 1);
    if (!path.startsWith('src/') || OTHER_END.test(path)) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && !isType(node)) {
        const member = officeMember(checker.getSymbolAtLocation(node));
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        if (member) uses.push({ place: `${path}:${line}`, ...member, guards: guardsAround(node, checker) });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return uses;
}

function configured(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (name) => readFileSync(name, 'utf8')) as {
    config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, ROOT).options;
}

/** A type costs nothing where it is not there. */
function isType(node: ts.Node): boolean {
  return ts.findAncestor(node, (up) => ts.isTypeNode(up) || ts.isImportDeclaration(up)) !== undefined;
}

function officeMember(
  symbol: ts.Symbol | undefined,
): Pick<OfficeUse, 'member' | 'set' | 'version'> | undefined {
  const declaration = symbol?.declarations?.[0];
  if (!symbol || !declaration || !declaration.getSourceFile().fileName.includes('@types/office-js/')) return;
  const [, set, version = '1.1'] = setOf(declaration) ?? [];
  if (set === undefined) return undefined;
  const { parent } = declaration;
  const owner = 'name' in parent ? (parent as ts.NamedDeclaration).name?.getText() : undefined;
  return { member: [...(owner === undefined ? [] : [owner]), symbol.name].join('.'), set, version };
}

/** What a member says of itself; one that says nothing came with what holds it. */
function setOf(declaration: ts.Node): RegExpExecArray | null {
  for (let at: ts.Node = declaration; !ts.isSourceFile(at); at = at.parent) {
    const comments = ts.getJSDocCommentsAndTags(at).map((comment) => comment.getFullText());
    const said = comments.map((text) => EXCEL_SET.exec(text) ?? COMMON_SET.exec(text)).find(Boolean);
    if (said) return said;
  }
  return null;
}

/** The versions asked for by `supports` in the functions around a place, above it. */
function guardsAround(node: ts.Node, checker: ts.TypeChecker): string[] {
  const guards: string[] = [];
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (!ts.isFunctionLike(at)) continue;
    const visit = (inner: ts.Node): void => {
      if (inner.getStart() > node.getStart()) return;
      if (ts.isCallExpression(inner) && inner.expression.getText() === 'supports' && inner.arguments[0]) {
        const asked = checker.getTypeAtLocation(inner.arguments[0]);
        if (asked.isStringLiteral()) guards.push(asked.value);
      }
      ts.forEachChild(inner, visit);
    };
    visit(at);
  }
  return guards;
}
