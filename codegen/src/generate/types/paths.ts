import { posix } from 'node:path';

/** Where generated modules lie. */
export const generatedRoot = 'packages/types/src/generated';

/**
 * How the module of a header imports another below the generated root, or below `root`: by the name of the
 * script that it is published as, for most of these modules are published without being bundled.
 *
 * @param target without extension.
 */
export function moduleSpecifier(header: string, target: string, root = '.'): string {
  const relative = posix.relative(posix.dirname(header), posix.join(root, `${target}.js`));
  return relative.startsWith('.') ? relative : `./${relative}`;
}
