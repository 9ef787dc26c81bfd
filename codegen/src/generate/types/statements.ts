/** How a module imports another: all of it, under one name. */
export interface Import {
  readonly name: string;
  readonly from: string;
  readonly what: 'types' | 'values';
}

/** A part of a header's module, and what it imports. */
export interface Statements {
  /** Of the engine: functions, and types as `type …`. */
  readonly engine: readonly string[];
  /** Other headers' modules. */
  readonly modules: readonly Import[];
  readonly statements: readonly string[];
}

/**
 * Joins parts into a module; imports come first, each once.
 *
 * @param engineModule how the module imports the engine.
 */
export function joined(engineModule: string, parts: readonly Statements[]): string {
  const engine = new Set(parts.flatMap((part) => part.engine));
  const modules = importStatements(parts.flatMap((part) => part.modules));
  const imports = [
    ...(engine.size === 0
      ? []
      : [`import { ${[...engine].sort().join(', ')} } from '${engineModule}';`]),
    ...modules,
    ...(engine.size + modules.length === 0 ? [] : ['']),
  ];
  return [...imports, ...parts.flatMap(({ statements }) => statements), ''].join('\n');
}

/** Imports each module once: its values, which come with types, if any part needs them. */
function importStatements(imports: readonly Import[]): string[] {
  const ofValues = new Set(imports.filter(({ what }) => what === 'values').map(({ from }) => from));
  const statements = imports.map(({ name, from }) => {
    return `import ${ofValues.has(from) ? '' : 'type '}* as ${name} from '${from}';`;
  });
  return [...new Set(statements)].sort();
}
