import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answer, Folder, PATIENCE, QUOTA, SAMPLE } from './command-line-run';
import { communeFile, type Consolidated, folderOf, notesIn } from './commune-files';
import { refusedSentence } from './refusal';
import { unusableFiles } from './unusable-files';

jest.setTimeout(PATIENCE);

const folder = new Folder();
afterAll(() => folder.remove());

describe('what is left out is said', () => {
  it('of a folder: other days, units that come twice, files of other kinds; locks and hidden files are passed over', async () => {
    const first = await communeFile([['Xã Hương Toàn', 455, 213]]);
    const named = await folderOf(folder, 'lan-lon', {
      '1.xlsx': first,
      '2.xlsx': await communeFile([
        ['UBND xã Hương Toàn', 455, 230],
        ['Xã Bình Tiến', 206, 135],
      ]),
      '3.xlsx': await communeFile([['Xã Bình Thành', 155, 125]], '11/11/2023'),
      '4.xlsx': first,
      '10.docx': 'không phải bảng tính',
      '~$1.xlsx': 'khóa',
      '.an': 'ẩn',
    });
    const { json } = await answer<Consolidated>('consolidate', named, '--out', folder.at('lan-lon.xlsx'));
    expect(json.files.map(({ file, units }) => [file.slice(named.length + 1), units])).toEqual([
      ['1.xlsx', 1],
      ['2.xlsx', 1],
      ['3.xlsx', 1],
      ['4.xlsx', 0],
      ['10.docx', 0],
    ]);
    expect(await notesIn(folder, 'lan-lon.xlsx')).toEqual([
      ['2.xlsx', 1, expect.stringMatching(/“UBND xã Hương Toàn”.*ô B3.*“1\.xlsx”.*“Xã Hương Toàn”/)],
      ['3.xlsx', 1, 'Số liệu tính đến 11/11/2023, khác ngày chung 18/11/2023; vẫn được gộp.'],
      ['4.xlsx', 0, 'Giống hệt tệp “1.xlsx” nên không lấy lần thứ hai.'],
      ['10.docx', 0, 'Tệp không phải tệp Excel (.xlsx); hãy chọn đúng tệp.'],
    ]);
  });

  it.each(unusableFiles(new Uint8Array(readFileSync(SAMPLE))))(
    '%s beside a good file',
    async (_, bytes, words) => {
      const bad = await folder.put('hong.xlsx', bytes);
      const { code, json } = await answer<Consolidated>(
        'consolidate',
        bad,
        SAMPLE,
        '--out',
        folder.at('hong-gop.xlsx'),
      );
      expect([code, json.units]).toEqual([0, 9]);
      expect(json.files[0]).toEqual({ file: bad, units: 0, error: expect.stringMatching(words) });
      const alone = await refusedSentence(folder, ['consolidate', bad, '--out', folder.at('khong-co.xlsx')]);
      expect(alone).toContain(bad);
    },
  );

  it('a file that is not there', async () => {
    const gone = folder.at('khong-co.xlsx');
    const { json } = await answer<Consolidated>(
      'consolidate',
      gone,
      SAMPLE,
      '--out',
      folder.at('thieu.xlsx'),
    );
    expect(json.files[0]).toMatchObject({
      file: gone,
      units: 0,
      error: expect.stringMatching(/Không tìm thấy/),
    });
  });
});

describe('made again', () => {
  it('leaves out what it made before in the same folder, and may write it anew', async () => {
    const named = await folderOf(folder, 'lap-lai', {
      'a.xlsx': await communeFile([['Xã Hương Toàn', 455, 213]]),
    });
    const out = join(named, 'gop.xlsx');
    for (let time = 0; time < 2; time += 1) {
      const { json } = await answer<Consolidated>('consolidate', named, '--out', out);
      expect([json.units, json.files.length]).toEqual([1, time === 0 ? 1 : 2]);
    }
    // Named by the person it is a file like any other.
    const { json } = await answer<Consolidated>('consolidate', out, '--out', folder.at('lan-hai.xlsx'));
    expect(json).toMatchObject({ units: 1, files: [{ file: out, error: null }] });
  });
});

describe('refuses', () => {
  const out = folder.at('khong-ghi.xlsx');
  const copy = folder.at('goc.xlsx');
  copyFileSync(SAMPLE, copy);
  mkdirSync(folder.at('trong'));

  it.each<[string, string[], RegExp]>([
    ['no file', ['--out', out], /Thiếu tên tệp/],
    ['no output', [SAMPLE], /--out/],
    ['an option of other commands', [SAMPLE, '--out', out, '--sheet', 'Tiến độ 2023'], /“--sheet”/],
    ['a threshold', [SAMPLE, '--out', out, '--threshold', 'bhyt=95'], /“--threshold”/],
    ['an output that is an input', [copy, QUOTA, '--out', copy], /trùng với tệp gốc/],
    ['an output that is in the folder', [folder.path, '--out', copy], /trùng với tệp gốc/],
    ['an empty folder', [folder.at('trong'), '--out', out], /Không có tệp nào/],
    ['quotas only', [QUOTA, '--out', out], /chưa có số thực hiện/],
    [
      'several files of which none can be used',
      [QUOTA, '/khong/co.xlsx', '--out', out],
      /Không tệp nào trong 2 tệp/,
    ],
  ])('%s', async (_, args, words) => {
    expect(await refusedSentence(folder, ['consolidate', ...args])).toMatch(words);
    expect(existsSync(out)).toBe(false);
    expect(readFileSync(copy).equals(readFileSync(SAMPLE))).toBe(true);
  });
});
