import { CONTENT_TYPES } from './content-types';
import { withElements } from './elements';
import { pack } from './pack';
import { ROOT, type Package } from './package';
import { nameKey, relationsPart } from './part-names';
import { asUtf8 } from './part-text';
import { readRelations, relationsXml, relationXml, type Relation } from './relations';
import { unpack } from './unpack';
import { attribute, escape, unescape } from './xml';
import { zipArchive } from './zip-archive';
import type { ZipEntry } from './zip-directory';

const STORED = 0;
const MAIN_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const MAIN_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/**
 * Changes to a package. What is not named stays, still packed, with the same bytes; relationships and content types
 * are edited where they stand.
 */
export class PackageEdit {
  /** By the key of a name; null is taken out. */
  private readonly changed = new Map<string, ZipEntry | null>();
  private readonly newTypes = new Map<string, string>();
  private readonly gone = new Set<string>();

  constructor(private readonly base: Package) {}

  has(part: string): boolean {
    const entry = this.changed.get(nameKey(part));
    return entry === undefined ? this.base.entry(part) !== null : entry !== null;
  }

  /** Null where there is no such part. */
  text(part: string): string | null {
    const entry = this.changed.get(nameKey(part));
    if (entry === undefined) return this.base.text(part);
    return entry && new TextDecoder().decode(unpack(entry));
  }

  /** What a part refers to. */
  relationsOf(part: string): readonly Relation[] {
    return readRelations(part, this.text(relationsPart(part)) ?? '');
  }

  contentType(part: string): string {
    return this.newTypes.get(nameKey(part)) ?? this.base.contentType(part);
  }

  /** Puts a part in, in place of one of that name; a new one says what it is. */
  put(part: string, content: string | Uint8Array, contentType?: string): void {
    const data = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const name = this.base.entry(part)?.name ?? part;
    this.changed.set(nameKey(part), { name, method: STORED, crc: 0, size: data.length, data });
    this.gone.delete(nameKey(part));
    if (contentType !== undefined && this.contentType(part) !== contentType)
      this.newTypes.set(nameKey(part), contentType);
  }

  /** The same for a large part, which takes less memory from then on. */
  async putPacked(part: string, content: Uint8Array, contentType?: string): Promise<void> {
    this.put(part, '', contentType);
    this.changed.set(nameKey(part), await pack(this.base.entry(part)?.name ?? part, content));
  }

  /** Takes a part out, with what it says of others. */
  remove(part: string): void {
    for (const name of [part, relationsPart(part)]) this.changed.set(nameKey(name), null);
    this.newTypes.delete(nameKey(part));
    this.gone.add(nameKey(part));
  }

  /** A name like this one, with another number where it is taken: `xl/tables/table1.xml`. */
  freeName(like: string): string {
    const dot = like.lastIndexOf('.');
    const [stem, extension] = [like.slice(0, dot).replace(/(?<!\d)\d+$/, ''), like.slice(dot)];
    for (let number = 1; ; number++) {
      const name = `${stem}${number}${extension}`;
      if (!this.has(name) && !this.gone.has(nameKey(name))) return name;
    }
  }

  /** Lets a part refer to another, and gives the id by which it does. */
  relate(part: string, relation: Omit<Relation, 'id' | 'isExternal'> & { isExternal?: boolean }): string {
    const name = relationsPart(part);
    const before = this.text(name);
    const taken = new Set(this.relationsOf(part).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const added = { isExternal: false, ...relation, id: `rId${number}` };
    this.put(name, before === null ? relationsXml([added]) : withRelation(before, added));
    return added.id;
  }

  unrelate(part: string, id: string): void {
    const name = relationsPart(part);
    const before = this.text(name);
    if (before === null) return;
    this.put(
      name,
      withElements(before, ['Relationship'], ({ tag, whole }) =>
        unescape(attribute(tag, 'Id')) === id ? '' : whole,
      ),
    );
  }

  get isChanged(): boolean {
    return this.changed.size > 0;
  }

  /** Takes out a part that nothing refers to any more, and all that only it led to. */
  removeUnreachable(part: string): void {
    const left = new Set(this.reachable(ROOT).map(nameKey));
    for (const name of this.reachable(part)) if (!left.has(nameKey(name))) this.remove(name);
  }

  async archive(): Promise<Uint8Array> {
    this.editContentTypes();
    const entries: ZipEntry[] = [];
    for (const name of this.base.names) {
      const changed = this.changed.get(nameKey(name));
      this.changed.delete(nameKey(name));
      const entry = changed === undefined ? this.base.entry(name) : changed;
      if (entry) entries.push(changed ? await packed(changed) : entry);
    }
    for (const entry of this.changed.values()) if (entry) entries.push(await packed(entry));
    return zipArchive(entries);
  }

  private reachable(part: string): string[] {
    const found = [part];
    const seen = new Set([nameKey(part)]);
    for (const name of found)
      for (const { target, isExternal } of this.relationsOf(name)) {
        if (isExternal || seen.has(nameKey(target)) || !this.has(target)) continue;
        seen.add(nameKey(target));
        found.push(target);
      }
    return found;
  }

  private editContentTypes(): void {
    const overrides = [...this.newTypes].map(
      ([key, type]) =>
        `<Override PartName="/${escape(this.changed.get(key)?.name ?? key)}" ContentType="${escape(type)}"/>`,
    );
    const replaced = new Set([...this.newTypes.keys(), ...this.gone]);
    if (replaced.size === 0) return;
    const before = asUtf8(this.text(CONTENT_TYPES) ?? '');
    const kept = withElements(before, ['Override'], ({ tag, whole }) =>
      replaced.has(nameKey(unescape(attribute(tag, 'PartName')))) ? '' : whole,
    );
    const xml = kept.replace(
      /<\/(?:[\w.-]+:)?Types>\s*$/,
      (end) => overrides.map((element) => inNamespace(element, end, MAIN_TYPES)).join('') + end,
    );
    this.put(CONTENT_TYPES, xml);
  }
}

function withRelation(xml: string, relation: Relation): string {
  const end = /<\/(?:[\w.-]+:)?Relationships>\s*$/.exec(xml)?.[0];
  if (end === undefined) return relationsXml([relation]);
  return xml.slice(0, -end.length) + inNamespace(relationXml(relation), end, MAIN_RELATIONS) + end;
}

/** Under a root with a prefix an element without one says for itself what it is. */
function inNamespace(element: string, end: string, namespace: string): string {
  return end.includes(':') ? element.replace(/(?=\s|\/?>)/, ` xmlns="${namespace}"`) : element;
}

async function packed(entry: ZipEntry): Promise<ZipEntry> {
  return entry.method === STORED ? pack(entry.name, entry.data) : entry;
}
