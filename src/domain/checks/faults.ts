/** Something wrong in the content: where (file and field), what, and how to mend it. */
export interface Fault {
  file: string;
  field: string;
  problem: string;
  fix: string;
  /** The file or the folder of content that the fault is about, where its own faults would explain this one. */
  about?: string;
}

/** Faults, or advice, as blocks of lines for an editor, by file and field. */
function blocksOf(faults: readonly Fault[]): string[] {
  return [...faults]
    .sort((a, b) => a.file.localeCompare(b.file, 'en') || a.field.localeCompare(b.field, 'en', { numeric: true }))
    .map(({ file, field, problem, fix }) => `${file}\n  ${field}: ${problem}\n  → ${fix}`);
}

/** Faults as lines for an editor, by file and field, with a count at the end. */
export function formatFaults(faults: readonly Fault[]): string {
  return [...blocksOf(faults), `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content.`].join(
    '\n\n',
  );
}

/** Advice as lines for an editor, which says of itself that it stops nothing. */
export function formatAdvice(advice: readonly Fault[]): string {
  const count = `${advice.length} ${advice.length === 1 ? 'thing' : 'things'}`;
  return [`Advice, which stops nothing: ${count} to look at again.`, ...blocksOf(advice)].join('\n\n');
}

/** Thrown when content with faults would be used; its message lists all of them. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly faults: Fault[];

  constructor(faults: Fault[]) {
    super(`\n${formatFaults(faults)}`);
    this.faults = faults;
  }
}
