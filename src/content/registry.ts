import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import type { Fault } from '#domain/checks/faults.ts';
import { id as idSchema } from '#domain/model/id.ts';
import { entriesOf, named, readText } from './folder.ts';
import { keptOf } from './kept.ts';
import { validated } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** What was found in one file. */
interface EntryRead<T> {
  entry: T | undefined;
  faults: Fault[];
}

/** Reads one folder of YAML files; the file's name is the id. */
export function readRegistry<S extends z.ZodType>(
  dir: string,
  registry: string,
  schema: S,
  faults: Fault[],
): (z.output<S> & { id: string })[] {
  return entriesOf(join(dir, registry)).flatMap(({ name, isFolder }) => {
    const file = named(registry, name);
    const id = basename(name, '.yaml');
    if (isFolder || !name.endsWith('.yaml') || !idSchema.safeParse(id).success) {
      faults.push({
        file,
        field: 'the file name',
        problem: 'is not an id with the ending .yaml',
        fix: 'Rename it: lowercase ASCII, digits and hyphens, then .yaml.',
      });
      return [];
    }
    const path = join(dir, registry, name);
    const read = keptOf({ name: registry, code: schema }, path, false, (): EntryRead<z.output<S> & { id: string }> => {
      const own: Fault[] = [];
      const data = parseYaml(file, readText(path), own);
      const facts = data === undefined ? undefined : validated(file, schema, data, own);
      return { entry: facts === undefined ? undefined : { ...(facts as z.output<S> & object), id }, faults: own };
    });
    faults.push(...read.faults);
    return read.entry ?? [];
  });
}

/** Reads one file of the content folder that may be missing; undefined where it is, or where nothing of it can be kept. */
export function readSingle<S extends z.ZodType>(
  dir: string,
  name: string,
  schema: S,
  faults: Fault[],
): z.output<S> | undefined {
  const path = join(dir, name);
  if (!existsSync(path)) return undefined;
  const read = keptOf({ name, code: schema }, path, false, (): EntryRead<z.output<S>> => {
    const own: Fault[] = [];
    const data = parseYaml(named(name), readText(path), own) ?? {};
    return { entry: validated(named(name), schema, data, own), faults: own };
  });
  faults.push(...read.faults);
  return read.entry;
}
