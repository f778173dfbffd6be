import type { Measurement } from './measure.ts';
import type { MinimalMeasurement } from './minimal.ts';
import type { Spent } from './processes.ts';

const kB = (bytes: number): string => (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);
const s = (seconds: number): string => seconds.toFixed(seconds < 10 ? 2 : 1);
const took = ({ wall, cpu, peakMB }: Spent): string => `${s(wall)} s, ${s(cpu)} CPU s, ${Math.round(peakMB)} MB`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** A measurement as tables of Markdown, for a person. */
export function reportOf({
  corpus,
  check,
  rebuild,
  stages,
  pictures,
  output,
  questions,
  ...spent
}: Measurement): string {
  const sizes = Object.entries(corpus).map(([what, count]) => `${count} ${what}`);
  return [
    sizes.join(', '),
    `check: ${took(check)}`,
    `build: ${took(spent)}; ${output.pages} pages, ${output.files} files, ${(output.bytes / 1e6).toFixed(1)} MB`,
    `the same build again: ${took(rebuild)}`,
    '',
    table(
      ['stage', 'count', 'wall s', 'CPU s'],
      stages
        .toSorted((a, b) => b.cpu - a.cpu)
        .map(({ name, count, wall, cpu }) => [name, count ? String(count) : '', s(wall), s(cpu)]),
    ),
    '',
    table(
      ['of which pictures', 'count', 'wall s'],
      pictures.map(({ kind, count, wall }) => [kind, String(count), s(wall)]),
    ),
    '',
    table(
      ['largest page', 'kB', 'kB brotli', 'address'],
      output.largest.map(({ kind, raw, brotli, path }) => [kind, kB(raw), kB(brotli), path]),
    ),
    '',
    table(
      ['question', 'first, kB', 'later, kB', 'ranked in, ms'],
      questions.map(({ text, first, later, ranking }) => [text, kB(first), kB(later), ranking.toFixed(1)]),
    ),
  ].join('\n');
}

/** The power with which something grows from one count to another. @example exponent([10, 2], [100, 20]) // => 1 */
const exponent = ([from, before]: readonly [number, number], [to, after]: readonly [number, number]): number =>
  Math.log(after / before) / Math.log(to / from);

/** How measurements grow from a smaller corpus to a larger one, as powers of the number of articles. */
export function growthOf(small: Measurement, large: Measurement): Record<string, number> {
  const stage = ({ stages }: Measurement, name: string) => stages.find((each) => each.name === name)?.cpu ?? 0;
  const heaviest = ({ output }: Measurement) => Math.max(...output.largest.map(({ brotli }) => brotli));
  const question = ({ questions }: Measurement) => Math.max(...questions.map(({ first }) => first));
  const parts: Record<string, (each: Measurement) => number> = {
    'build CPU': ({ cpu }) => cpu,
    'check CPU': ({ check }) => check.cpu,
    'peak memory': ({ peakMB }) => peakMB,
    pages: ({ output }) => output.pages,
    'output bytes': ({ output }) => output.bytes,
    'heaviest page': heaviest,
    'first question': question,
    ...Object.fromEntries(
      large.stages.filter(({ cpu }) => cpu > 1).map(({ name }) => [name, (each) => stage(each, name)]),
    ),
  };
  return Object.fromEntries(
    Object.entries(parts)
      .map(([part, of]): [string, number] => [
        part,
        exponent([small.corpus.articles, of(small)], [large.corpus.articles, of(large)]),
      ])
      .filter(([, power]) => Number.isFinite(power)),
  );
}

export const growthTable = (growth: Record<string, number>): string =>
  table(
    ['grows with the power', ''],
    Object.entries(growth).map(([part, power]) => [part, power.toFixed(2)]),
  );

/** Ours against a minimal site of the same corpus. */
export function comparison(ours: Measurement, { build, index, output }: MinimalMeasurement): string {
  const cpu = build.cpu + index.cpu;
  return [
    `minimal: build ${took(build)}; index ${took(index)}; ${output.pages} pages, ${output.files} files, ${(output.bytes / 1e6).toFixed(1)} MB`,
    `CPU of ours over minimal with its index: ${(ours.cpu / cpu).toFixed(2)}; memory: ${(ours.peakMB / Math.max(build.peakMB, index.peakMB)).toFixed(2)}`,
  ].join('\n');
}
