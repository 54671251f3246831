import { comments } from '../../../src/host/files/aspects/comments';
import { MAIN } from '../../xlsx/package-of';
import { sheetIn, stateOf, written, type SheetFile } from './sheet-file';

const NOTE = (ref: string): string =>
  `<comment ref="${ref}" authorId="0" shapeId="0"><text><r><t>注</t></r></text></comment>`;
const THREAD = (ref: string, id: string): string =>
  `<threadedComment ref="${ref}" dT="2024-01-01T00:00:00.00" id="{${id}}"><text>问</text></threadedComment>`;
const SHAPE = (row: number, top: number, bottom: number): string =>
  `<v:shape id="_x0000_s10${row}" type="#_x0000_t202" style='position:absolute'><v:fill color2="#ffffe1"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Anchor>2, 15, ${top}, 2, 4, 15, ${bottom}, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>`;
const BUTTON =
  '<v:shape id="b"><x:ClientData ObjectType="Button"><x:Anchor>1,0,1,0,2,0,2,0</x:Anchor></x:ClientData></v:shape>';
const [NOTES, THREADS, SHAPES] = [
  'xl/comments1.xml',
  'xl/threadedComments/t1.xml',
  'xl/drawings/vml1.vml',
] as const;

const wholeOf = (notes: string, threads: string, shapes: string): Record<string, string> => ({
  [NOTES]: `<comments xmlns="${MAIN}"><authors><author>甲</author></authors><commentList>${notes}</commentList></comments>`,
  [THREADS]: `<ThreadedComments xmlns="urn:threads">${threads}</ThreadedComments>`,
  [SHAPES]: `<xml xmlns:v="urn:v" xmlns:x="urn:x"><v:shapetype id="_x0000_t202"><v:stroke/></v:shapetype>${shapes}</xml>`,
});
const FILE: SheetFile = {
  tail: '<legacyDrawing r:id="rId2"/>',
  relations: [
    ['rId1', 'comments', '../comments1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vml1.vml'],
    [
      'rId3',
      'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
      '../threadedComments/t1.xml',
    ],
  ],
  parts: wholeOf(
    NOTE('B2') + NOTE('B5'),
    THREAD('B5', '1') + THREAD('B5', '2'),
    SHAPE(1, 0, 4) + BUTTON + SHAPE(4, 3, 7),
  ),
};

// ECMA-376 part 1, 18.7
describe('comments', () => {
  it('are known by their cells', () => {
    expect([...sheetIn(comments, FILE).comments]).toEqual([
      ['1,1', 'B2'],
      ['4,1', 'B5'],
    ]);
    expect(stateOf(comments, {})).toEqual([]);
  });

  it('move with their rows, with thread and shape', () => {
    const { part, again } = written(comments, FILE, (sheet) => {
      sheet.comments.delete('4,1');
      sheet.comments.set('7,1', 'B5');
    });
    const moved = wholeOf(
      NOTE('B2') + NOTE('B8'),
      THREAD('B8', '1') + THREAD('B8', '2'),
      SHAPE(1, 0, 4) + BUTTON + SHAPE(4, 6, 10).replace('<x:Row>4', '<x:Row>7'),
    );
    expect([NOTES, THREADS, SHAPES].map(part)).toEqual([NOTES, THREADS, SHAPES].map((name) => moved[name]));
    expect([...again.comments.keys()]).toEqual(['1,1', '7,1']);
  });

  it('go with their rows', () => {
    const { part } = written(comments, FILE, (sheet) => {
      sheet.comments.delete('4,1');
    });
    const left = wholeOf(NOTE('B2'), '', SHAPE(1, 0, 4) + BUTTON);
    expect([NOTES, THREADS, SHAPES].map(part)).toEqual([NOTES, THREADS, SHAPES].map((name) => left[name]));
  });
});
