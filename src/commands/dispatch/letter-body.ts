import type { DispatchBlock } from '../../core/reports/dispatch/dispatch-document';
import { dispatchText } from '../../locales/dispatch';
import type { LetterSource } from './letter-source';
import { type LetterTexts, linesOf } from './letter-texts';

/**
 * The paragraphs on the praised and on the lagging units: two, one or none.
 * @example figureParagraphs(source)[0] // 'Qua theo dõi, một số đơn vị có số người tham gia BHXH tự nguyện tăng mạnh …'
 */
export function figureParagraphs({ figures: { kinds } }: Pick<LetterSource, 'figures'>): string[] {
  const praised = kinds.filter((kind) => kind.praised.length > 0);
  const lagging = kinds.filter((kind) => kind.lagging.length > 0);
  return [
    ...(praised.length === 0 ? [] : [dispatchText.praised(praised)]),
    ...(lagging.length === 0 ? [] : [dispatchText.lagging(lagging, praised.length > 0)]),
  ];
}

/** The letter's own text, from its legal basis to the duty to report; it ends with the mark of its end. */
export function letterBody(source: LetterSource, texts: LetterTexts): DispatchBlock[] {
  const paragraph = (text: string): DispatchBlock => ({ kind: 'paragraph', text });
  const { kinds } = source.figures;
  const tasks = linesOf(texts.tasks).map(taskOf);
  const blocks = [
    ...linesOf(texts.basis).map(paragraph),
    ...(kinds.length === 0 ? [] : [paragraph(dispatchText.situation(kinds, source.asOf))]),
    ...figureParagraphs(source).map(paragraph),
    ...(tasks.length === 0 ? [] : [paragraph(dispatchText.request(source.year))]),
    ...tasks,
    ...linesOf(texts.report).map(paragraph),
  ];
  return blocks.map((block, index) =>
    index < blocks.length - 1
      ? block
      : { ...block, text: block.text.replace(/[\s.;/]+$/, '') + dispatchText.end },
  );
}

/** "1. Đối với …" is a point, "- …" one of its tasks. */
function taskOf(line: string): DispatchBlock {
  if (/^\d{1,2}[.)]\s/.test(line)) return { kind: 'heading', text: line };
  const item = /^[-–+•*]\s*(.+)$/.exec(line)?.[1];
  return item === undefined ? { kind: 'paragraph', text: line } : { kind: 'item', text: item };
}
