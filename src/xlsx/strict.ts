/** What the strict form of the format names otherwise (ECMA-376 part 1 and part 4). */
const STRICT = /http:\/\/purl\.oclc\.org\/ooxml\/(\w+)\/([\w/]+)/g;
export const STRICT_MARK = 'http://purl.oclc.org/ooxml/';
const RENAMED: Readonly<Record<string, string>> = {
  extendedProperties: 'extended-properties',
  customProperties: 'custom-properties',
};

/** A text whose namespaces and kinds of relationships are those of the usual, transitional form. */
export function transitional(text: string): string {
  if (!text.includes(STRICT_MARK)) return text;
  return text.replace(STRICT, (_, family: string, rest: string) => {
    const steps = rest.split('/').map((step) => (Object.hasOwn(RENAMED, step) ? RENAMED[step] : step));
    return `http://schemas.openxmlformats.org/${family}/2006/${steps.join('/')}`;
  });
}
