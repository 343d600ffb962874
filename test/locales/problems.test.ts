import type { IsoDate } from '../../src/core/text/date';
import type { Problem } from '../../src/commands/session-state';
import { messagesFor, problemSentence } from '../../src/locales';

const sheet = 'Tiến độ';
const problems: readonly Problem[] = [
  { code: 'no-recognised-sheet' },
  { code: 'sheet-not-recognised', sheet },
  { code: 'sheet-not-found', sheet },
  { code: 'protected-sheet', sheet, address: 'E7' },
  { code: 'structure-protected' },
  { code: 'editing-cell' },
  { code: 'read-only' },
  { code: 'nothing-to-rank' },
  { code: 'nothing-to-sum' },
  { code: 'no-usable-file' },
  { code: 'part-not-loaded' },
  { code: 'no-one-range' },
  { code: 'nothing-to-dispatch' },
  { code: 'nothing-to-take-back' },
  { code: 'not-later', date: '2023-11-18' as IsoDate },
  { code: 'figure-not-kept', sheet, address: 'D3', why: 'no-day' },
  { code: 'figure-not-kept', sheet, address: 'D3', why: 'text' },
  { code: 'changed-since', sheet, address: 'E7' },
  { code: 'changed-since', sheet, address: 'E7', wanted: 'repair' },
  { code: 'changed-since', sheet, address: 'E7', wanted: 'ignore' },
  { code: 'rows-filtered', sheet },
  { code: 'excel-table', sheet },
  { code: 'no-place-for-column', role: 'rate', insurance: 'bhyt' },
  { code: 'in-the-way', sheet, address: 'B14' },
  { code: 'moved-while-working', sheet },
  { code: 'refused', refusal: { code: 'level-not-a-number' } },
  { code: 'unexpected', detail: 'GeneralException' },
];

test('every code has its problem here', () => {
  expect([...new Set(problems.map(({ code }) => code))].sort()).toEqual(
    Object.keys(messagesFor('vi').problems).sort(),
  );
});

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  test.each(problems.map((problem) => [problem.code, problem] as const))(
    '%s is one sentence in two parts, what is the matter and what to do',
    (_code, problem) => {
      const sentence = problemSentence(problem, messagesFor(language));
      expect(sentence).toMatch(/^[^.;]+(\(.*\))?[^.;]*; [^;]+\.$/);
      expect(sentence).not.toMatch(/undefined|range|context|parse|exception/i);
    },
  );

  test.each(
    problems.filter((problem) => 'sheet' in problem).map((problem) => [problem.code, problem] as const),
  )('%s names the sheet and the cell', (_code, problem) => {
    const sentence = problemSentence(problem, messagesFor(language));
    expect(sentence).toContain(`“${sheet}”`);
    if ('address' in problem) expect(sentence).toContain(problem.address);
  });
});

test('no two problems share a sentence', () => {
  const sentences = problems.map((problem) => problemSentence(problem, messagesFor('vi')));
  expect(new Set(sentences).size).toBe(problems.length);
});
