/** What the client library looks for under the global name `_richApiNativeBridge`. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

/** What an add-in keeps in the workbook, as the Common API hands it over: all of it at once. */
export type KeptSettings = readonly (readonly [name: string, value: unknown])[];

/** What the client asks before any request, and wants to know at once. */
export interface OfficeDescription {
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly documentName: string;
  /** Colour of the window, as a CSS colour. */
  readonly background: string | undefined;
  /** Highest ExcelApi set that this Excel offers. */
  readonly requirementSet: string;
  readonly settings: KeptSettings;
}

/** An Excel as the client meets it; it may run in another thread. */
export interface ClientHost {
  readonly bridge: NativeBridge;
  describe(): OfficeDescription;
  readSettings(): KeptSettings | Promise<KeptSettings>;
  writeSettings(settings: KeptSettings): void | Promise<void>;
}
