import type { z } from 'astro/zod';
import type { Fault } from '#domain/checks/faults.ts';
import { schemaFaults, withoutFaults } from '#domain/checks/schema-faults.ts';

/** Every key that a schema knows, at any depth: for guessing what a misspelt key was meant to be. */
function keysOf(schema: unknown, found = new Set<string>(), seen = new Set<unknown>()): Set<string> {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return found;
  seen.add(schema);
  const { shape, element, innerType, in: input, out } = (schema as { def?: Record<string, unknown> }).def ?? {};
  if (typeof shape === 'object' && shape !== null)
    for (const [key, value] of Object.entries(shape)) keysOf(value, found.add(key), seen);
  for (const child of [element, innerType, input, out]) keysOf(child, found, seen);
  return found;
}

/**
 * The data as the schema has it, with the faults of the file added to those given; undefined where nothing can be kept.
 * A file with faults is kept without them, so that references from and to it are checked in the same run.
 */
export function validated<S extends z.ZodType>(
  file: string,
  schema: S,
  data: unknown,
  faults: Fault[],
): z.output<S> | undefined {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  faults.push(...schemaFaults(file, result.error.issues, data, keysOf(schema)));
  let { issues } = result.error;
  let copy = data;
  for (let tries = 0; tries < 4; tries++) {
    copy = withoutFaults(copy, issues);
    const again = schema.safeParse(copy);
    if (again.success) return again.data;
    issues = again.error.issues;
  }
  return undefined;
}
