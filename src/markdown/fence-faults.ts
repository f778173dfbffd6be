import type { Fault } from '#domain/checks/faults.ts';
import { brokenDiagram } from '#pictures/diagram/diagram-gate.ts';

/** A fence of Mermaid in a file of the content. */
export interface Fence {
  file: string;
  /** The line on which it begins. */
  line: number;
  source: string;
}

/** The faults of fences; Mermaid itself is loaded only when there is one. */
export async function fenceFaults(fences: readonly Fence[]): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const { file, line, source } of fences) {
    const problem = await brokenDiagram(source);
    if (problem)
      faults.push({
        file,
        field: `the mermaid diagram on line ${line}`,
        problem,
        fix: 'Mend it; CONTRIBUTING.md has an example.',
      });
  }
  return faults;
}
