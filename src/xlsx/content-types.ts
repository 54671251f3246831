import { readCanonical } from './canonical-xml';
import { WorkbookFileError } from './file-error';
import { nameKey } from './part-names';
import { unescape } from './xml';

export const CONTENT_TYPES = '[Content_Types].xml';

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
