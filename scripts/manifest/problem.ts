/** What is wrong with a manifest, and where: data, so that a test can ask for the rule and not for the sentence. */
export interface ManifestProblem {
  readonly rule: string;
  /** From 1; 0 for the file as a whole. */
  readonly line: number;
  readonly message: string;
}

/** A rule's name, a line and a sentence as a problem. */
export function problem(rule: string, line: number, message: string): ManifestProblem {
  return { rule, line, message };
}
