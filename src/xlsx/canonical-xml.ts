import { WorkbookFileError } from './file-error';
import { readXml, type XmlSink } from './read-xml';
import { transitional } from './strict';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
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
  /** What each prefix means here. */
  readonly namespaces: ReadonlyMap<string, string>;
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
  namespaces: new Map([['', '']]),
  unprefixed: '',
  isLeftOut: false,
  isShell: false,
  isEmpty: false,
};

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
      const namespaces = withDeclared(outer.namespaces, attributes);
      const { namespace, local } = resolved(opened, namespaces);
      const isCompatibility = namespace === COMPATIBILITY;
      const prefix = PREFIXES.get(namespace);
      const name = prefix === undefined ? opened : prefixed(prefix, local);
      const isLeftOut = outer.isLeftOut || (isCompatibility && local === 'Choice');
      const isShell = isCompatibility && (local === 'AlternateContent' || local === 'Fallback');
      const unprefixed = name.includes(':') || isShell ? outer.unprefixed : namespace;
      scopes.push({ written: opened, name, namespaces, unprefixed, isLeftOut, isShell, isEmpty });
      if (isLeftOut || isShell) return;
      const declared = unprefixed === outer.unprefixed ? [] : [['xmlns', unprefixed] as const];
      const roots = outer === OUTSIDE ? rootDeclarations : [];
      sink.open(name, new Map([...declared, ...roots, ...ownAttributes(attributes, namespaces)]), isEmpty);
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

function withDeclared(
  namespaces: ReadonlyMap<string, string>,
  attributes: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const declared = [...attributes].filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (declared.length === 0) return namespaces;
  return new Map([...namespaces, ...declared.map(([name, value]) => [name.slice(6), value] as const)]);
}

function resolved(
  name: string,
  namespaces: ReadonlyMap<string, string>,
): { namespace: string; local: string } {
  const colon = name.indexOf(':');
  return { namespace: namespaces.get(name.slice(0, Math.max(colon, 0))) ?? '', local: name.slice(colon + 1) };
}

/** Attributes and declarations without those that have become usual. */
function ownAttributes(
  attributes: ReadonlyMap<string, string>,
  namespaces: ReadonlyMap<string, string>,
): (readonly [string, string])[] {
  return [...attributes].flatMap(([name, value]) => {
    if (name === 'xmlns' || (name.startsWith('xmlns:') && PREFIXES.has(value))) return [];
    if (name === 'conformance' || name.startsWith('xmlns:') || !name.includes(':'))
      return [[name, value]] as const;
    const { namespace, local } = resolved(name, namespaces);
    const prefix = PREFIXES.get(namespace);
    return [[prefix === undefined || prefix === '' ? name : prefixed(prefix, local), value]] as const;
  });
}

function prefixed(prefix: string, local: string): string {
  return prefix === '' ? local : `${prefix}:${local}`;
}
