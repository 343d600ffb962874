/** The three parts of a header or footer, in Excel's codes (`&P` is the page, `&N` the number of pages). */
export interface HeaderParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/**
 * Takes a header or footer of the file apart.
 *
 * @param codes e.g. `&LBHXH&CTrang &P/&N`; text before the first mark belongs to the centre
 * @example toParts('&CTrang &P') // { left: '', center: 'Trang &P', right: '' }
 */
export function toParts(codes: string): HeaderParts {
  const parts = { left: '', center: '', right: '' };
  const marks = { L: 'left', C: 'center', R: 'right' } as const;
  let current: keyof HeaderParts = 'center';
  for (const piece of codes.match(/&"[^"]*"|&.|[^&]+|&$/gs) ?? []) {
    const mark = /^&([LCR])$/.exec(piece)?.[1] as keyof typeof marks | undefined;
    if (mark) current = marks[mark];
    else parts[current] += piece;
  }
  return parts;
}

/** Puts a header or footer of the file together; empty parts are left out. */
export function fromParts({ left, center, right }: HeaderParts): string {
  return `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;
}
