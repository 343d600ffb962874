import type { BlockFigure } from '../../../src/core/paste/block';
import { type BlockChoice, readBlock } from '../../../src/core/paste/read-block';

/** Each unit as `name: figure`, with its group before it; or the refusal. */
export function unitsOf(source: Parameters<typeof readBlock>[0], choice: BlockChoice = {}): unknown {
  const reading = readBlock(source, choice);
  if (reading.outcome === 'refused') return reading.refusal.code;
  return reading.block.units.map(({ unit, group, figure }) =>
    [group === null ? unit : `${group} / ${unit}`, shown(figure)].join(': '),
  );
}

function shown(figure: BlockFigure): string {
  switch (figure.kind) {
    case 'people':
      return String(figure.people);
    case 'blank':
      return 'blank';
    case 'doubtful':
      return `${figure.shown} → ${figure.readings.join(' or ')}?`;
    default:
      return `${figure.kind} ${figure.shown}`;
  }
}
