/** A part of a header's module, and what it imports. */
export interface Statements {
  /** Of the engine: functions, and types as `type …`. */
  readonly engine: readonly string[];
  /** The statements that import other headers' modules. */
  readonly modules: readonly string[];
  readonly statements: readonly string[];
}

/**
 * Puts parts together: what they import first, each thing once.
 *
 * @param engineModule how the module imports the engine.
 */
export function joined(engineModule: string, parts: readonly Statements[]): string {
  const engine = new Set(parts.flatMap((part) => part.engine));
  const modules = new Set(parts.flatMap((part) => part.modules));
  const imports = [
    ...(engine.size === 0
      ? []
      : [`import { ${[...engine].sort().join(', ')} } from '${engineModule}';`]),
    ...[...modules].sort(),
    ...(engine.size + modules.size === 0 ? [] : ['']),
  ];
  return [...imports, ...parts.flatMap(({ statements }) => statements), ''].join('\n');
}
