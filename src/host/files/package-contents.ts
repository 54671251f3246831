import { unzipSync } from 'fflate';
import { ContentTypes, CONTENT_TYPES, readRelations, relationsPart } from '../../xlsx';
import type { KeptDrawing, KeptPart, KeptRelation } from '../model/charts';

/** Parts of a package by their names, with what each refers to. */
export class PackageContents {
  private readonly contents: Readonly<Record<string, Uint8Array>>;
  private readonly types: ContentTypes;

  /** Unpacks the parts that are wanted, and what tells of parts. */
  constructor(bytes: Uint8Array, isWanted: (name: string) => boolean) {
    this.contents = unzipSync(bytes, {
      filter: ({ name }) => name === CONTENT_TYPES || name.endsWith('.rels') || isWanted(name),
    });
    this.types = new ContentTypes(this.text(CONTENT_TYPES));
  }

  relationsOf(part: string): KeptRelation[] {
    return readRelations(part, this.text(relationsPart(part)));
  }

  /** A part and all that it leads to by parts of these names; null where it is not there. */
  withAllBehind(part: string, leadsTo: RegExp): KeptDrawing | null {
    const first = this.part(part);
    if (!first) return null;
    const found: [KeptPart, ...KeptPart[]] = [first];
    const seen = new Set([part]);
    for (const { relations } of found) {
      for (const { target, isExternal } of relations) {
        if (isExternal || !leadsTo.test(target) || seen.has(target)) continue;
        seen.add(target);
        const next = this.part(target);
        if (next) found.push(next);
      }
    }
    return found;
  }

  private part(name: string): KeptPart | null {
    const bytes = this.contents[name];
    return bytes
      ? { name, bytes, contentType: this.types.of(name), relations: this.relationsOf(name) }
      : null;
  }

  private text(name: string): string {
    return new TextDecoder().decode(this.contents[name]);
  }
}
