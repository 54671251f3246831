/** What prefixes mean at one place of an XML text. */
export class Namespaces {
  private readonly known = new Map<string, ResolvedName>();

  constructor(
    private readonly declared: ReadonlyMap<string, string>,
    private readonly outer: Namespaces | null,
  ) {}

  /** Those that hold within an element with these attributes. */
  within(attributes: ReadonlyMap<string, string>): Namespaces {
    let declared: Map<string, string> | null = null;
    for (const [name, value] of attributes) {
      if (!name.startsWith('xmlns')) continue;
      if (name.length === 5 || name.charAt(5) === ':') (declared ??= new Map()).set(name.slice(6), value);
    }
    return declared ? new Namespaces(declared, this) : this;
  }

  /** A name as it is written, with or without a prefix. */
  resolve(name: string): ResolvedName {
    const known = this.known.get(name);
    if (known) return known;
    const colon = name.indexOf(':');
    const prefix = name.slice(0, Math.max(colon, 0));
    const resolved = { namespace: this.meaning(prefix), local: name.slice(colon + 1) };
    this.known.set(name, resolved);
    return resolved;
  }

  private meaning(prefix: string): string {
    return this.declared.get(prefix) ?? this.outer?.meaning(prefix) ?? '';
  }
}

export interface ResolvedName {
  /** Empty where there is none. */
  readonly namespace: string;
  readonly local: string;
}

export const NO_NAMESPACES = new Namespaces(new Map(), null);
