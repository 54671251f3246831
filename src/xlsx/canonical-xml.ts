import { WorkbookFileError } from './file-error';
import { type Namespaces, NO_NAMESPACES } from './namespaces';
import { readXml, type XmlSink } from './read-xml';
import { transitional } from './strict';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** By what prefix whoever reads these parts knows a namespace. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [MAIN, ''],
  [`${PACKAGE}/relationships`, ''],
  [`${PACKAGE}/content-types`, ''],
  [OFFICE_RELATIONS, 'r'],
]);

/**
 * The same XML as Excel itself would have written it: usual prefixes and quotes, no comments, no CDATA, the
 * transitional form's namespaces, and of alternative contents the one for readers that know no extension.
 */
export function canonicalXml(xml: string): string {
  const written: string[] = [DECLARATION];
  readCanonical(xml, {
    open: (name, attributes, isEmpty) => written.push(openTag(name, attributes, isEmpty)),
    close: (name) => written.push(`</${name}>`),
    text: (text) => written.push(text),
  });
  return written.join('');
}

export function openTag(name: string, attributes: ReadonlyMap<string, string>, isEmpty: boolean): string {
  let tag = `<${name}`;
  for (const [key, value] of attributes) tag += ` ${key}="${value.replaceAll('>', '&gt;')}"`;
  return isEmpty ? `${tag}/>` : `${tag}>`;
}

interface Scope {
  readonly written: string;
  readonly name: string;
  readonly namespaces: Namespaces;
  /** What no prefix means in what is handed on. */
  readonly unprefixed: string;
  /** Of alternative contents: nothing of it is handed on, or only what it holds. */
  readonly isLeftOut: boolean;
  readonly isShell: boolean;
  readonly isEmpty: boolean;
}

const OUTSIDE: Scope = {
  written: '',
  name: '',
  namespaces: NO_NAMESPACES,
  unprefixed: '',
  isLeftOut: false,
  isShell: false,
  isEmpty: false,
};
/** Nothing that is read goes half as deep. */
const DEEPEST = 256;

/**
 * Hands an XML text on as `canonicalXml` writes it; nothing is closed that was opened as empty. Throws
 * `WorkbookFileError('Corrupt')` where tags do not match.
 */
export function readCanonical(written: string, sink: XmlSink): void {
  const xml = transitional(written);
  const rootDeclarations = xml.includes(OFFICE_RELATIONS) ? [['xmlns:r', OFFICE_RELATIONS] as const] : [];
  const scopes: Scope[] = [OUTSIDE];
  const inner = (): Scope => scopes.at(-1) ?? OUTSIDE;
  readXml(xml, {
    open: (opened, attributes, isEmpty) => {
      const outer = inner();
      const scope = scopeWithin(outer, opened, attributes, isEmpty);
      if (scopes.push(scope) > DEEPEST) throw new WorkbookFileError('Corrupt');
      if (scope.isLeftOut || scope.isShell) return;
      const own = ownAttributes(attributes, scope.namespaces);
      const declared = scope.unprefixed === outer.unprefixed ? [] : [['xmlns', scope.unprefixed] as const];
      const isMore = declared.length > 0 || outer === OUTSIDE;
      const roots = outer === OUTSIDE ? rootDeclarations : [];
      sink.open(scope.name, isMore ? new Map([...declared, ...roots, ...own]) : own, isEmpty);
    },
    close: (closed) => {
      const { written: opened, name, isLeftOut, isShell, isEmpty } = inner();
      if (closed !== opened) throw new WorkbookFileError('Corrupt');
      scopes.pop();
      if (!isLeftOut && !isShell && !isEmpty) sink.close(name);
    },
    text: (text) => {
      const { isLeftOut, isShell } = inner();
      if (scopes.length > 1 && !isLeftOut && !isShell) sink.text(text);
    },
  });
  if (scopes.length > 1) throw new WorkbookFileError('Corrupt');
}

function scopeWithin(
  outer: Scope,
  written: string,
  attributes: ReadonlyMap<string, string>,
  isEmpty: boolean,
): Scope {
  const namespaces = outer.namespaces.within(attributes);
  const { namespace, local } = namespaces.resolve(written);
  const isCompatibility = namespace === COMPATIBILITY;
  const prefix = PREFIXES.get(namespace);
  const name = prefix === undefined ? written : prefixed(prefix, local);
  const isLeftOut = outer.isLeftOut || (isCompatibility && local === 'Choice');
  const isShell = isCompatibility && (local === 'AlternateContent' || local === 'Fallback');
  const unprefixed = name.includes(':') || isShell ? outer.unprefixed : namespace;
  return { written, name, namespaces, unprefixed, isLeftOut, isShell, isEmpty };
}

/** Attributes and declarations without those that have become usual. */
function ownAttributes(attributes: Map<string, string>, namespaces: Namespaces): Map<string, string> {
  if (![...attributes.keys()].some(isQualified)) return attributes;
  const own = new Map<string, string>();
  for (const [name, value] of attributes) {
    const isDeclaration = name === 'xmlns' || name.startsWith('xmlns:');
    if (name === 'xmlns' || name === 'conformance' || (isDeclaration && PREFIXES.has(value))) continue;
    const { namespace, local } = namespaces.resolve(name);
    const prefix = isDeclaration || !name.includes(':') ? '' : (PREFIXES.get(namespace) ?? '');
    own.set(prefix === '' ? name : prefixed(prefix, local), value);
  }
  return own;
}

function isQualified(name: string): boolean {
  return name === 'xmlns' || name === 'conformance' || name.includes(':');
}

function prefixed(prefix: string, local: string): string {
  return prefix === '' ? local : `${prefix}:${local}`;
}
