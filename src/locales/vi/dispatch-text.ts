import type { ChangeConvention, InsuranceKind } from '../../core/layout/vocabulary';
import type { AddressedUnits } from '../../core/reports/dispatch/addressed-units';
import type { CitedDecision } from '../../core/reports/dispatch/cited-decision';
import type { DispatchKind, LaggingUnit, PraisedUnit } from '../../core/reports/dispatch/dispatch-figures';
import type { IsoDate } from '../../core/text/date';
import { layout } from './layout';
import { numbers } from './numbers';

const { count, date, figure } = numbers;
const blank = '……';

const insurances = (kinds: readonly InsuranceKind[]): string =>
  kinds.map((kind) => layout.insurance[kind]).join(', ');
const ofYear = (year: number | null): string => (year === null ? '' : ` năm ${year}`);

const unitsIn: Readonly<Record<AddressedUnits, string>> = {
  communes: 'Ủy ban nhân dân các xã, phường',
  districts: 'Ủy ban nhân dân các huyện, thị xã, thành phố',
  hamlets: 'Trưởng các thôn, tổ dân phố',
  units: 'Các đơn vị',
};
const insuranceOffice = 'Cơ quan Bảo hiểm xã hội';

const sorts: Readonly<Record<CitedDecision['sort'], string>> = {
  decision: 'Quyết định',
  plan: 'Kế hoạch',
  resolution: 'Nghị quyết',
};

/** "một số đơn vị có … như A, B", but "đơn vị có … là A". */
function units(names: readonly string[], having: string): string {
  const [who, are] = names.length === 1 ? ['đơn vị', 'là'] : ['một số đơn vị', 'như'];
  return `${who} có ${having} ${are} ${names.join(', ')}`;
}

/** Points of the plan are said as percent: "tăng 30,97%". */
function amount(change: number, convention: ChangeConvention | null): string {
  return `${figure(Math.abs(change))}${convention === 'count' ? ' người' : '%'}`;
}

const since = (day: IsoDate | null): string =>
  day === null ? 'so với kỳ trước' : `so với thời điểm ${date(day)}`;

function praisedUnit({ unit, change }: PraisedUnit, convention: ChangeConvention | null): string {
  return `${unit} (${convention === 'ratio' ? 'bằng' : 'tăng'} ${amount(change, convention)})`;
}

/** What fell is told of a unit that fell by something that two decimals show. */
function hasFallen({ change }: LaggingUnit, convention: ChangeConvention | null): boolean {
  if (change === null) return false;
  const fall = (convention === 'ratio' ? 100 : 0) - change;
  return fall > 0 && figure(fall) !== '0';
}

function laggingUnit(unit: LaggingUnit, { convention, priorAsOf }: DispatchKind): string {
  const rate = `đạt ${figure(unit.rate)}%`;
  if (unit.change === null || !hasFallen(unit, convention)) return `${unit.unit} (${rate})`;
  const fall =
    convention === 'ratio'
      ? `bằng ${amount(unit.change, convention)} ${since(priorAsOf)}`
      : `giảm ${since(priorAsOf)} là ${amount(unit.change, convention)}`;
  return `${unit.unit} (${rate} và ${fall})`;
}

/** Days below 10 and the months 1 and 2 have a nought before them (Nghị định 30/2020/NĐ-CP). */
function spokenDay(day: IsoDate | null, year: number | null): string {
  if (day === null) return `ngày ${blank} tháng ${blank} năm ${year ?? blank}`;
  const [y = '', m = '', d = ''] = day.split('-');
  return `ngày ${d} tháng ${Number(m) < 3 ? m : Number(m)} năm ${y}`;
}

/** The words of a reminder dispatch (công văn đôn đốc). It is a Vietnamese paper in whatever language the pane speaks. */
export const dispatchText = {
  numbers,
  /** Where something is to be written by hand. */
  blank,
  state: { name: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', motto: 'Độc lập - Tự do - Hạnh phúc' },
  number: (number: string): string => `Số: ${number === '' ? `${blank}/${blank}` : number}`,
  placeAndDate: (place: string, day: IsoDate | null, year: number | null): string =>
    `${place === '' ? blank : place}, ${spokenDay(day, year)}`,
  about: (subject: string, times: number): string =>
    `V/v ${subject.replace(/^(v\/v|về việc)\s+/i, '')}${times > 1 ? ` (Lần ${times})` : ''}`,
  recipients: 'Kính gửi:',
  copies: 'Nơi nhận:',
  end: './.',

  /** Stand where the office wrote nothing of its own. */
  standard: {
    agency: `Ủy ban nhân dân\n${blank}`,
    subject: (kinds: readonly InsuranceKind[], year: number | null): string =>
      `đôn đốc thực hiện chỉ tiêu ${insurances(kinds)}${ofYear(year)}`,
    recipients: (units: AddressedUnits): string => `${unitsIn[units]}\n${insuranceOffice}`,
    basis: (kinds: readonly InsuranceKind[], year: number | null, cited: CitedDecision | null): string => {
      const day = cited === null || cited.date === null ? '' : ` ngày ${date(cited.date)}`;
      const by = cited === null ? '' : ` theo ${sorts[cited.sort]} số ${cited.number}${day}`;
      return `Thực hiện chỉ tiêu ${insurances(kinds)}${ofYear(year)} được giao${by}.`;
    },
    tasks: (units: AddressedUnits): string =>
      [
        `1. Đối với ${lowerFirst(unitsIn[units])}`,
        '- Duy trì số người đang tham gia; vận động người đã hết hạn đóng tiếp tục tham gia.',
        '- Phối hợp với cơ quan Bảo hiểm xã hội, các tổ chức dịch vụ thu và các hội, đoàn thể tuyên truyền, vận động đến từng hộ gia đình để sớm hoàn thành chỉ tiêu được giao.',
        '- Đưa kết quả thực hiện chỉ tiêu vào đánh giá, xếp loại và thi đua, khen thưởng hằng năm.',
        `2. Đối với ${lowerFirst(insuranceOffice)}`,
        '- Phối hợp với các đơn vị thực hiện hoàn thành chỉ tiêu được giao.',
        '- Theo dõi, đôn đốc, tổng hợp kết quả thực hiện của từng đơn vị; kịp thời đề xuất khen thưởng tập thể, cá nhân thực hiện tốt.',
      ].join('\n'),
    report:
      'Các đơn vị báo cáo kết quả thực hiện trước ngày 25 hằng tháng; đơn vị có tỷ lệ thấp hoặc giảm nêu rõ nguyên nhân và giải pháp.',
    authority: (isInsuranceOffice: boolean): string =>
      isInsuranceOffice ? 'GIÁM ĐỐC' : 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    copies: 'Như trên\nLưu: VT',
  },

  situation: (kinds: readonly DispatchKind[], asOf: IsoDate | null): string => {
    const day = asOf === null ? '' : ` tính đến ngày ${date(asOf)}`;
    const said = kinds.map(({ insurance, by, plan, whole, actual, rate }) => {
      if (by === 'coverage') {
        const covered = rate === null ? '' : `, đạt tỷ lệ bao phủ ${figure(rate)}%`;
        return `${layout.insurance[insurance]} có ${count(actual)}/${count(whole)} người tham gia${covered}`;
      }
      const share = rate === null ? '' : `, đạt ${figure(rate)}% kế hoạch`;
      return `${layout.insurance[insurance]} thực hiện ${count(actual)}/${count(plan)} người${share}`;
    });
    return `Theo số liệu${day}, ${said.join('; ')} (chi tiết tại Phụ lục kèm theo).`;
  },
  praised: (kinds: readonly DispatchKind[]): string => {
    const said = kinds.map(({ insurance, convention, priorAsOf, praised }) =>
      units(
        praised.map((unit) => praisedUnit(unit, convention)),
        `số người tham gia ${layout.insurance[insurance]} tăng mạnh ${since(priorAsOf)}`,
      ),
    );
    return `Qua theo dõi, ${said.join('; ')}.`;
  },
  /** @param contrast true where the paragraph follows the one that praises. */
  lagging: (kinds: readonly DispatchKind[], contrast: boolean): string => {
    const said = kinds.map((kind) => {
      const low = kind.lagging.some((unit) => hasFallen(unit, kind.convention)) ? 'thấp hoặc giảm' : 'thấp';
      return units(
        kind.lagging.map((unit) => laggingUnit(unit, kind)),
        `tỷ lệ ${kind.by === 'coverage' ? 'bao phủ' : 'thực hiện'} ${layout.insurance[kind.insurance]} ${low}`,
      );
    });
    return `${contrast ? 'Tuy nhiên, còn' : 'Qua theo dõi, còn'} ${said.join('; ')}.`;
  },
  request: (year: number | null): string =>
    `Để hoàn thành chỉ tiêu được giao${ofYear(year)}, đề nghị các cơ quan, đơn vị thực hiện một số nội dung sau:`,

  annex: {
    label: (which: string): string => (which === '' ? 'Phụ lục' : `Phụ lục ${which}`),
    title: (kinds: readonly InsuranceKind[], year: number | null): string =>
      `Tiến độ thực hiện chỉ tiêu ${insurances(kinds)}${ofYear(year)}`,
    attachedTo: (number: string, day: IsoDate | null, year: number | null, agency: string): string =>
      `(Kèm theo Công văn số ${number === '' ? `${blank}/${blank}` : number} ${spokenDay(day, year)} của ${agency})`,
    asOf: (day: IsoDate): string => `(Tính đến ngày ${date(day)})`,
  },
};

function lowerFirst(text: string): string {
  // An authority keeps its capital letter in a sentence.
  return /^(Ủy ban)/.test(text) ? text : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
