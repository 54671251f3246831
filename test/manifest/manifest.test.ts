import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEVELOPMENT_URL, manifestFor } from '../../build/addin-url';
import { PROGRAM_VERSION } from '../../src/version';
import { attribute, childNames, Manifest } from './read-manifest';

const ROOT = join(__dirname, '../..');
const TEXT = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const PAGES: Record<string, string> = {
  'taskpane.html': 'src/taskpane/taskpane.html',
  'commands.html': 'src/commands/commands.html',
  'support.html': 'src/commands/support.html',
};
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

const manifest = new Manifest(TEXT);

const typeOf = (element: Element): string | null => element.getAttributeNS(XSI, 'type');
const resourceOf = (element: Element): string => attribute(element, 'resid');

/** Chinese and English of the element's string resource. */
const wordsOf = (element: Element): readonly [string, string | null] =>
  manifest.bilingual(manifest.resource('String', resourceOf(element)));

function addresses(of: Manifest): string[] {
  return [...of.document.getElementsByTagName('*')]
    .map((element) => element.getAttribute('DefaultValue') ?? '')
    .filter((value) => value.includes('://'));
}

/** Width and height as a PNG's header gives them. */
function pixels(path: string): [number, number] {
  const header = readFileSync(path).subarray(0, 24);
  if (header.toString('latin1', 1, 4) !== 'PNG') throw new Error(`no PNG: ${path}`);
  return [header.readUInt32BE(16), header.readUInt32BE(20)];
}

const fileOf = (url: string): string => join(ROOT, url.slice(DEVELOPMENT_URL.length + 1));

describe('identity', () => {
  it('has a random GUID, the version of the program and Chinese as its default language', () => {
    expect(manifest.text('Id')).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(manifest.text('Version')).toBe(`${PROGRAM_VERSION}.0`);
    expect(manifest.text('DefaultLocale')).toBe('zh-CN');
    expect(manifest.text('Permissions')).toBe('ReadWriteDocument');
  });

  it('asks for a workbook, ExcelApi 1.9 and dialogs, before and after the overrides', () => {
    expect(typeOf(manifest.document.documentElement)).toBe('TaskPaneApp');
    expect(typeOf(manifest.only('VersionOverrides'))).toBe('VersionOverridesV1_0');
    expect(manifest.all('Host').map((host) => host.getAttribute('Name') ?? typeOf(host))).toEqual([
      'Workbook',
      'Workbook',
    ]);
    const sets = manifest
      .all('Set')
      .map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`);
    const asked = ['ExcelApi 1.9', 'DialogApi 1.1'];
    expect(sets).toEqual([...asked, ...asked]);
  });
});

// https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
describe('order of elements, which Office insists on', () => {
  it.each([
    [
      'OfficeApp',
      'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl ' +
        'Hosts Requirements DefaultSettings Permissions VersionOverrides',
    ],
    ['VersionOverrides', 'Description Requirements Hosts Resources'],
    ['DesktopFormFactor', 'GetStarted FunctionFile ExtensionPoint ExtensionPoint'],
    ['GetStarted', 'Title Description LearnMoreUrl'],
    ['Group', 'Label Icon Control Control Control'],
    ['Resources', 'Images Urls ShortStrings LongStrings'],
  ])('%s', (name, order) => {
    expect(childNames(manifest.only(name))).toBe(order);
  });

  it.each(manifest.all('Control').map((control) => [attribute(control, 'id'), control] as const))(
    '%s',
    (_, control) => {
      expect(childNames(control)).toBe('Label Supertip Icon Action');
      expect(childNames(manifest.only('Supertip', control))).toBe('Title Description');
    },
  );
});

describe('the ribbon', () => {
  it('has the group 驻村帮扶 on the Home tab', () => {
    expect(manifest.all('ExtensionPoint').map(typeOf)).toEqual(['PrimaryCommandSurface', 'ContextMenu']);
    expect(attribute(manifest.only('OfficeTab'), 'id')).toBe('TabHome');
    const label = manifest.only('Group').children[0] as Element;
    expect(wordsOf(label)).toEqual(['驻村帮扶', 'Zhucun Ledger']);
  });

  it('has three buttons: the pane and two functions that the commands page binds', () => {
    const buttons = manifest.all('Control', manifest.only('OfficeTab')).map((control) => {
      const action = manifest.only('Action', control);
      return [wordsOf(control.children[0] as Element)[0], typeOf(action), action.children[0]?.textContent];
    });
    expect(buttons).toEqual([
      ['打开面板', 'ShowTaskpane', 'Zhucun.Pane'],
      ['校验', 'ExecuteFunction', 'check'],
      ['生成汇总', 'ExecuteFunction', 'summarise'],
    ]);
    const bound = readFileSync(join(ROOT, 'src/commands/commands.ts'), 'utf8');
    for (const name of ['check', 'summarise'])
      expect(bound).toMatch(new RegExp(`^  ${name}: \\(\\) =>`, 'm'));
  });
});

it('the menu of a cell opens the pane where rows are looked up', () => {
  const menu = manifest.only('OfficeMenu');
  expect(attribute(menu, 'id')).toBe('ContextMenuCell');
  expect(wordsOf(manifest.only('Label', menu))).toEqual(['查询这一行', 'Look this row up']);
  const url = manifest.resource('Url', resourceOf(manifest.only('SourceLocation', menu)));
  expect(new URL(attribute(url, 'DefaultValue')).searchParams.get('place')).toBe('look');
});

describe('resources', () => {
  const RESID: Record<string, 'Image' | 'Url' | 'String'> = {
    Image: 'Image',
    SourceLocation: 'Url',
    FunctionFile: 'Url',
    LearnMoreUrl: 'Url',
    Label: 'String',
    Title: 'String',
    Description: 'String',
  };
  const references = [...manifest.document.querySelectorAll('[resid]')];

  it('holds what every resid names, and nothing else', () => {
    for (const reference of references) {
      const kind = RESID[reference.localName];
      expect(kind).toBeDefined();
      if (kind) expect(manifest.resource(kind, resourceOf(reference))).toBeDefined();
    }
    const ids = manifest
      .all('Resources')
      .flatMap((all) => [...all.querySelectorAll('[id]')].map(({ id }) => id));
    expect(new Set(references.map(resourceOf))).toEqual(new Set(ids));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  it('says everything in Chinese and in English', () => {
    const [description] = manifest.all('Description');
    for (const element of [manifest.only('DisplayName'), description as Element, ...manifest.all('String')]) {
      const [chinese, english] = manifest.bilingual(element);
      expect(chinese).toMatch(/\p{Script=Han}/u);
      expect(english).toMatch(/^[A-Z]/);
    }
  });

  it('keeps short strings to 125 and long ones to 250 characters', () => {
    for (const [list, longest] of [
      ['ShortStrings', 125],
      ['LongStrings', 250],
    ] as const) {
      for (const element of manifest.all('String', manifest.only(list))) {
        for (const words of manifest.bilingual(element))
          expect((words ?? '').length).toBeLessThanOrEqual(longest);
      }
    }
  });
});

describe('icons', () => {
  it.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('%s is %i pixels square', (name, size) => {
    expect(pixels(fileOf(attribute(manifest.only(name), 'DefaultValue')))).toEqual([size, size]);
  });

  it('come in 16, 32, 64 and 80 pixels for the group, each button and the menu, true to their size', () => {
    const icons = manifest.all('Icon');
    expect(icons).toHaveLength(5);
    for (const icon of icons) {
      const images = manifest.all('Image', icon);
      expect(images.map((image) => attribute(image, 'size'))).toEqual(['16', '32', '64', '80']);
      for (const image of images) {
        const url = attribute(manifest.resource('Image', resourceOf(image)), 'DefaultValue');
        const size = Number(attribute(image, 'size'));
        expect(pixels(fileOf(url))).toEqual([size, size]);
      }
    }
  });
});

describe('addresses', () => {
  it('are all https, of one origin, and lead to files of ours', () => {
    for (const url of addresses(manifest)) {
      expect(new URL(url).origin).toBe(DEVELOPMENT_URL);
      const file = new URL(url).pathname.slice(1);
      expect(existsSync(join(ROOT, PAGES[file] ?? file))).toBe(true);
    }
  });

  it('move to where the add-in is served from', () => {
    const moved = new Manifest(manifestFor('https://intranet.example/zhucun/', TEXT));
    expect(addresses(moved)).toHaveLength(addresses(manifest).length);
    for (const url of addresses(moved)) expect(url).toMatch(/^https:\/\/intranet\.example\/zhucun\/[^/]/);
  });

  it.each(['http://intranet.example', 'intranet.example', 'https://intranet.example/?a=1', ''])(
    'refuse to move to "%s"',
    (url) => {
      expect(() => manifestFor(url, TEXT)).toThrow(/ADDIN_URL must be an https address/);
    },
  );
});
