/** The colours of a flagged rate, on the person's sheet and on ours. */
export const flagLook = { fill: '#FBE3E1', text: '#A4262C' } as const;
