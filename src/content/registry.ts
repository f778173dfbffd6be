import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import type { Fault } from '#domain/checks/faults.ts';
import { id as idSchema } from '#domain/model/id.ts';
import { entriesOf, named, readText } from './folder.ts';
import { validated } from './validate.ts';
import { parseYaml } from './yaml.ts';

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
    const data = parseYaml(file, readText(join(dir, registry, name)), faults);
    const facts = data === undefined ? undefined : validated(file, schema, data, faults);
    return facts === undefined ? [] : [{ ...(facts as object), id } as z.output<S> & { id: string }];
  });
}
