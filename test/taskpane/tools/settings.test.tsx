/** @jest-environment jsdom */
import { act } from 'react';
import { standardSettings } from '../../../src/core/settings/office-settings';
import { type FakeSession, fakeSession, sheet } from '../fake-session';
import { type RenderedPane, renderPane } from '../rendered-pane';

let pane: RenderedPane;
afterEach(() => pane.remove());

const TOOL = 'Ngưỡng và mốc';

/** Opens the tool, and one of its parts. */
async function open(part: string | null, session: FakeSession = fakeSession()): Promise<FakeSession> {
  pane = renderPane(session);
  await pane.openTool(TOOL);
  if (part !== null) pane.press(part);
  return session;
}

/** The box or list of a form that stands under a label. */
function field(form: string, label: string): HTMLInputElement | HTMLSelectElement {
  const inside = pane.element.querySelector(`form[aria-label="${form}"]`);
  const found = [...(inside?.querySelectorAll('label') ?? [])].find(
    ({ textContent }) => textContent === label,
  );
  const control = document.getElementById(found?.htmlFor ?? '');
  if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) return control;
  throw new Error(`no "${label}" in "${form}"`);
}

function enter(form: string, label: string, text: string): void {
  const control = field(form, label);
  const [type, event] =
    control instanceof HTMLSelectElement
      ? ([HTMLSelectElement, 'change'] as const)
      : ([HTMLInputElement, 'input'] as const);
  const value =
    control instanceof HTMLSelectElement
      ? [...control.options].find((option) => option.text === text)?.value
      : text;
  act(() => {
    Object.getOwnPropertyDescriptor(type.prototype, 'value')?.set?.call(control, value);
    control.dispatchEvent(new Event(event, { bubbles: true }));
  });
}

async function pressIn(form: string, name: string): Promise<void> {
  const buttons = [...pane.element.querySelectorAll<HTMLButtonElement>(`form[aria-label="${form}"] button`)];
  const found = buttons.find(({ textContent }) => textContent === name);
  if (found === undefined) throw new Error(`no "${name}" in "${form}"`);
  await act(async () => {
    found.click();
    await Promise.resolve();
  });
}

const KIND = 'Ngưỡng theo loại bảo hiểm';
const DATE = 'Mốc trong năm';
const UNIT = 'Ngưỡng riêng từng đơn vị';
const DEADLINE = 'Hạn hoàn thành kế hoạch';

describe('what holds on the sheet in front, and why', () => {
  it.each([
    [
      { by: 'plan', units: 9, bySheet: 0, byUnit: 0, common: { percent: 80, by: 'date', day: '06-30' } },
      'BHXH tự nguyện: 80%, theo mốc 30/6',
    ],
    [
      { by: 'plan', units: 9, bySheet: 0, byUnit: 2, common: { percent: 80, by: 'standard' } },
      'BHXH tự nguyện: 80%, mức thường dùng; 2 đơn vị có ngưỡng riêng',
    ],
    [
      { by: 'plan', units: 9, bySheet: 4, byUnit: 0, common: { percent: 97.89, by: 'kind' } },
      'BHXH tự nguyện: 97,89%, anh/chị đặt theo loại; 4 đơn vị theo cột của trang',
    ],
    [
      { by: 'plan', units: 9, bySheet: 9, byUnit: 0, common: null },
      'BHXH tự nguyện: theo cột tỷ lệ phải đạt của trang',
    ],
    [
      { by: 'coverage', units: 9, bySheet: 9, byUnit: 0, common: null },
      'BHXH tự nguyện: theo cột chỉ tiêu bao phủ của trang',
    ],
  ] as const)('%o', async (held, said) => {
    await open(null, fakeSession({ sheet: { ...sheet, held: [{ insurance: 'bhxhTuNguyen', ...held }] } }));
    expect(pane.element.textContent).toContain(said);
  });
});

describe('by kind', () => {
  const chosen = fakeSession({ settings: { ...standardSettings, thresholds: { bhyt: 95 } } }).state();

  it('an empty field shows what holds without it', async () => {
    await open(null, fakeSession(chosen));
    expect(field(KIND, 'BHXH tự nguyện')).toMatchObject({ value: '', placeholder: '80' });
    expect(field(KIND, 'BHYT')).toMatchObject({ value: '95', placeholder: '93' });
    expect(field(KIND, 'BHYT hộ gia đình')).toMatchObject({ value: '', placeholder: '95' });
  });

  it.each([
    ['a number', 'BHXH tự nguyện', '85', [{ bhyt: 95, bhxhTuNguyen: 85 }]],
    ['decimals as they are written here', 'BHYT', '97,89', [{ bhyt: 97.89 }]],
    ['emptied: the standard holds again', 'BHYT', '', [{}]],
    ['what stands there already', 'BHYT', '95', []],
    ['over a hundred', 'BHYT', '105', []],
    ['none at all', 'BHYT', 'cao', []],
    ['nought', 'BHYT', '0', []],
  ])('%s', async (_what, kind, typed, kept) => {
    const session = await open(null, fakeSession(chosen));
    enter(KIND, kind, typed);
    await pressIn(KIND, 'Ghi nhớ');
    expect(session.asked).toEqual(
      kept.map((thresholds) => `changeSettings ${JSON.stringify({ thresholds })}`),
    );
  });

  it('what is no percent is said at its field', async () => {
    await open(null);
    enter(KIND, 'BHYT hộ gia đình', '930');
    expect(pane.element.textContent).toContain('Ghi một số trên 0, nhiều nhất 100.');
  });

  it('kinds that are not on the sheet are a press away', async () => {
    await open(null);
    expect(() => field(KIND, 'BHTN')).toThrow();
    await pressIn(KIND, 'Loại khác');
    enter(KIND, 'BHTN', '60');
  });
});

describe('milestones', () => {
  const ready = 'Thêm mốc 30/6: BHXH tự nguyện 80%, BHYT 93%';
  const june = { day: '06-30', percents: { bhxhTuNguyen: 80, bhyt: 93 } } as const;

  it('one that offices set is added with one press', async () => {
    const session = await open(DATE);
    pane.press(ready);
    expect(session.asked).toEqual([`changeSettings ${JSON.stringify({ milestones: [june] })}`]);
  });

  it('and is not offered again', async () => {
    await open(DATE, fakeSession({ settings: { ...standardSettings, milestones: [june] } }));
    expect(pane.buttons()).not.toContain(ready);
    expect(pane.buttons()).toContain('Thêm mốc 31/12: BHYT học sinh, sinh viên 100%');
  });

  it.each([
    ['another day', '30/9', '85', [{ ...june }, { day: '09-30', percents: { bhxhTuNguyen: 85 } }]],
    ['the same day', '30/06', '85', [{ day: '06-30', percents: { bhxhTuNguyen: 85, bhyt: 93 } }]],
    ['a day that no year has', '31/6', '85', null],
    ['no percent', '30/9', '', null],
  ])('%s', async (_what, day, percent, milestones) => {
    const session = await open(DATE, fakeSession({ settings: { ...standardSettings, milestones: [june] } }));
    enter(DATE, 'Ngày/tháng', day);
    enter(DATE, 'Ngưỡng (%)', percent);
    await pressIn(DATE, 'Thêm');
    expect(session.asked).toEqual(
      milestones === null ? [] : [`changeSettings ${JSON.stringify({ milestones })}`],
    );
  });

  it('one is removed by its button', async () => {
    const session = await open(DATE, fakeSession({ settings: { ...standardSettings, milestones: [june] } }));
    pane.press('Bỏ 30/6: BHXH tự nguyện 80%, BHYT 93%');
    expect(session.asked).toEqual(['changeSettings {"milestones":[]}']);
  });
});

describe('by unit', () => {
  const own = { unit: 'Hương Xuân', insurance: 'bhxhTuNguyen', percent: 70 } as const;

  it('a unit of the sheet gets its own', async () => {
    const session = await open(UNIT);
    enter(UNIT, 'Đơn vị', 'Hương Xuân');
    enter(UNIT, 'Ngưỡng (%)', '70');
    await pressIn(UNIT, 'Thêm');
    expect(session.asked).toEqual([`changeSettings ${JSON.stringify({ unitThresholds: [own] })}`]);
  });

  it('another percent stands in place of the one it had; another kind beside it', async () => {
    const session = await open(
      UNIT,
      fakeSession({ settings: { ...standardSettings, unitThresholds: [own] } }),
    );
    enter(UNIT, 'Đơn vị', 'Hương Xuân');
    enter(UNIT, 'Ngưỡng (%)', '75');
    await pressIn(UNIT, 'Thêm');
    enter(UNIT, 'Loại bảo hiểm', 'BHYT hộ gia đình');
    enter(UNIT, 'Ngưỡng (%)', '90');
    await pressIn(UNIT, 'Thêm');
    expect(session.asked).toEqual(
      [[{ ...own, percent: 75 }], [own, { ...own, insurance: 'bhytHoGiaDinh', percent: 90 }]].map(
        (unitThresholds) => `changeSettings ${JSON.stringify({ unitThresholds })}`,
      ),
    );
  });

  it('one is removed by its button', async () => {
    const session = await open(
      UNIT,
      fakeSession({ settings: { ...standardSettings, unitThresholds: [own] } }),
    );
    pane.press('Bỏ Hương Xuân – BHXH tự nguyện 70%');
    expect(session.asked).toEqual(['changeSettings {"unitThresholds":[]}']);
  });
});

describe('what is far below the threshold', () => {
  const FAR = 'Thế nào là chậm nhiều';
  const POINTS = 'Dưới ngưỡng trên (điểm %)';

  it.each([
    ['other points', '15', ['changeSettings {"farBelow":15}']],
    ['points with a part', '7,5', ['changeSettings {"farBelow":7.5}']],
    ['those that hold already', '20', []],
    ['none', '0', []],
    ['words', 'nhiều', []],
  ])('%s: %s', async (_what, points, asked) => {
    const session = await open(FAR);
    expect(field(FAR, POINTS).value).toBe('20');
    enter(FAR, POINTS, points);
    await pressIn(FAR, 'Ghi nhớ');
    expect(session.asked).toEqual(asked);
  });
});

describe('the deadline', () => {
  it('15/12 with two presses', async () => {
    const session = await open(DEADLINE);
    await pressIn(DEADLINE, '15/12');
    await pressIn(DEADLINE, 'Ghi nhớ');
    expect(session.asked).toEqual(['changeSettings {"deadline":"12-15"}']);
  });

  it.each([
    ['another day', '30/11', ['changeSettings {"deadline":"11-30"}']],
    ['the day that it is', '31/12', []],
    ['no day', 'cuối năm', []],
  ])('%s', async (_what, typed, asked) => {
    const session = await open(DEADLINE);
    enter(DEADLINE, 'Ngày/tháng', typed);
    await pressIn(DEADLINE, 'Ghi nhớ');
    expect(session.asked).toEqual(asked);
  });
});

test('nothing is kept while another command works', async () => {
  const session = await open(DATE, fakeSession({ working: 'recalculate' }));
  enter(DATE, 'Ngày/tháng', '30/9');
  enter(DATE, 'Ngưỡng (%)', '85');
  await act(() => new Promise((done) => setTimeout(done, 300)));
  await pressIn(DATE, 'Thêm');
  expect(session.asked).toEqual([]);
});

test('offered on quota sheets too, and not on sheets of something else', () => {
  pane = renderPane(fakeSession({ sheet: { ...sheet, kind: 'quota' } }));
  expect(pane.buttons()).toContain(TOOL);
  pane.remove();
  pane = renderPane(fakeSession({ sheet: { ...sheet, kind: 'other' } }));
  expect(pane.buttons()).not.toContain(TOOL);
});
