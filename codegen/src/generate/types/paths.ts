import { posix } from 'node:path';

/** Where generated modules lie. */
export const generatedRoot = 'packages/types/src/generated';

/**
 * How the module of a header imports another below the generated root, or below `root`.
 *
 * @param target without extension.
 */
export function moduleSpecifier(header: string, target: string, root = '.'): string {
  const relative = posix.relative(posix.dirname(header), posix.join(root, `${target}.ts`));
  return relative.startsWith('.') ? relative : `./${relative}`;
}
