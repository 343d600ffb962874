/** One icon and the pixel sizes in which it is shipped. */
export interface IconSizes {
  readonly name: string;
  readonly sizes: readonly number[];
}

/** The add-in's own icon (ribbon, store, add-in list) and one for each ribbon button, named for what they stand for. */
export const ICONS: readonly IconSizes[] = [
  { name: 'app', sizes: [16, 32, 64, 80] },
  { name: 'open', sizes: [16, 32, 80] },
  { name: 'recalculate', sizes: [16, 32, 80] },
  { name: 'summary', sizes: [16, 32, 80] },
  { name: 'ranking', sizes: [16, 32, 80] },
];
