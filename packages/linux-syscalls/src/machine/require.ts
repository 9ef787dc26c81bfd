let own: NodeJS.Require | undefined;

/** Loads a package from where this one is. Whoever makes no call need not load what loads packages. */
export function require(specifier: string): unknown {
  own ??= process.getBuiltinModule('node:module').createRequire(import.meta.url);
  return own(specifier);
}
