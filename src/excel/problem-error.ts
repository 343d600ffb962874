import type { Problem } from '../core/problem';

/** Carries a problem that the person is told of; the sentence is made in `locales/`. */
export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    super(problem.code, options);
    this.name = 'ProblemError';
  }
}

/**
 * What an error of Office.js means for the person. Codes are looked at, never the message, which is in the language of
 * their Excel.
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (isLoadError(error)) return { code: 'part-not-loaded' };
  const { code, detail } = described(error);
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return { code: 'editing-cell' };
    case 'ReadOnly':
    case 'DocumentIsReadOnly':
      return { code: 'read-only' };
    default:
      return { code: 'unexpected', detail: code === '' ? detail : `${code}: ${detail}` };
  }
}

/** As webpack names what it throws when a part of the page does not come: there is no class of it to compare with. */
function isLoadError(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}

function described(error: unknown): { code: string; detail: string } {
  if (typeof error !== 'object' || error === null) return { code: '', detail: String(error) };
  const { code, message } = error as { code?: unknown; message?: unknown };
  return {
    code: typeof code === 'string' ? code : '',
    detail: typeof message === 'string' ? message : JSON.stringify(error),
  };
}
