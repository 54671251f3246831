import { readCanonical } from './canonical-xml';
import { WorkbookFileError } from './file-error';
import { nameKey } from './part-names';
import { escape, unescape } from './xml';

export const CONTENT_TYPES = '[Content_Types].xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** What a package says its parts are. */
export class ContentTypes {
  private readonly byExtension = new Map<string, string>();
  private readonly byPart = new Map<string, string>();

  /** Throws `WorkbookFileError('Corrupt')` where it says nothing at all. */
  constructor(xml: string) {
    if (xml.trim() === '') throw new WorkbookFileError('Corrupt');
    readCanonical(xml, {
      open: (name, attributes) => {
        const value = (attribute: string): string => unescape(attributes.get(attribute) ?? '');
        if (name === 'Default') this.byExtension.set(value('Extension').toLowerCase(), value('ContentType'));
        if (name === 'Override') this.byPart.set(nameKey(value('PartName')), value('ContentType'));
      },
      close: () => undefined,
      text: () => undefined,
    });
  }

  /** Empty where nothing is said. */
  of(part: string): string {
    const extension = /\.([^./]*)$/.exec(part)?.[1]?.toLowerCase() ?? '';
    return this.byPart.get(nameKey(part)) ?? this.byExtension.get(extension) ?? '';
  }
}

export function contentTypesXml(types: ReadonlyMap<string, string>): string {
  const overrides = [...types].map(
    ([part, type]) => `<Override PartName="/${escape(part)}" ContentType="${escape(type)}"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<Types xmlns="${NAMESPACE}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}
