import type { inputs } from './inputs';

/** The variants of the ranking that have a golden workbook: a folder each, with the input and what is made of it. */
export const variants: readonly {
  readonly name: string;
  readonly input: keyof typeof inputs;
  readonly options: readonly string[];
}[] = [
  { name: 'lagging', input: 'twoKinds', options: [] },
  { name: 'ties-competition', input: 'ties', options: ['--ties', 'competition'] },
  { name: 'ties-dense', input: 'ties', options: ['--ties', 'dense'] },
  { name: 'groups', input: 'groups', options: ['--within', 'groups'] },
  { name: 'all-units', input: 'twoKinds', options: ['--units', 'all'] },
  { name: 'all-units-in-groups', input: 'groups', options: ['--units', 'all', '--within', 'groups'] },
  { name: 'side-by-side', input: 'threeKinds', options: ['--arrange', 'side-by-side', '--units', 'all'] },
  {
    name: 'side-by-side-in-groups',
    input: 'threeKinds',
    options: ['--arrange', 'side-by-side', '--within', 'groups'],
  },
  { name: 'a-sheet-a-kind', input: 'threeKinds', options: ['--arrange', 'sheets', '--within', 'groups'] },
];
