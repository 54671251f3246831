/** The manifest as a test asks for it: elements by name, strings and addresses by their resource id. */
export class Manifest {
  readonly document: Document;

  constructor(text: string) {
    this.document = new DOMParser().parseFromString(text, 'application/xml');
    const error = this.document.getElementsByTagName('parsererror')[0];
    if (error) throw new Error(error.textContent);
  }

  all(name: string, within: Document | Element = this.document): Element[] {
    return [...within.getElementsByTagNameNS('*', name)];
  }

  /** The one element of that name; several or none is an error. */
  only(name: string, within: Document | Element = this.document): Element {
    const [found, ...more] = this.all(name, within);
    if (!found || more.length > 0) throw new Error(`not one but ${more.length} more of ${name}`);
    return found;
  }

  text(name: string): string {
    return this.only(name).textContent;
  }

  /** Both languages of something with a DefaultValue. */
  bilingual(element: Element): readonly [chinese: string, english: string | null] {
    const override = this.all('Override', element).find((one) => attribute(one, 'Locale') === 'en-US');
    return [attribute(element, 'DefaultValue'), override ? attribute(override, 'Value') : null];
  }

  /** What a `resid` stands for. */
  resource(kind: 'Image' | 'Url' | 'String', id: string): Element {
    const found = this.all(kind, this.only('Resources')).filter((one) => attribute(one, 'id') === id);
    if (found.length !== 1) throw new Error(`${found.length} ${kind} resources ${id}`);
    return found[0] as Element;
  }
}

export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.localName} without ${name}`);
  return value;
}

export function childNames(element: Element): string {
  return [...element.children].map(({ localName }) => localName).join(' ');
}
